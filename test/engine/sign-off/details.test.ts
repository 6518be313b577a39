import { describe, expect, it } from 'vitest'
import type { PartKind } from '../../../commitments/sign-off/invalidation.ts'
import { ruleFor } from '../../../commitments/sign-off/invalidation.ts'
import { invalidationsOf } from '../../../engine/sign-off/changes.ts'
import { detailsOf } from '../../../engine/sign-off/details.ts'
import { yamlNode } from '../../builders/answer.ts'

function details(kind: PartKind, yaml: string) {
  const root = yamlNode(yaml)
  if (root.kind !== 'mapping') throw new Error('Not a mapping.')
  return new Map(detailsOf(kind, root).map((detail) => [detail.part, detail]))
}

const parts = (kind: PartKind, yaml: string) => [...details(kind, yaml).keys()]

describe('the parts of a document', () => {
  it('are its keys, two levels deep', () => {
    expect(parts('document:release', 'role: provider\nmodel: { name: a, sizes: { x: 1 } }\nfiles: [1]\n')).toEqual([
      'role',
      'model.name',
      'model.sizes',
      'files',
    ])
  })

  it('are the entries of some lists', () => {
    expect(parts('sign-off', 'concerns: [{ id: c1, answer: a }, { by: x }, plain]\n')).toEqual([
      'concerns.c1.id',
      'concerns.c1.answer',
      'concerns.1.by',
      'concerns.2',
    ])
    expect(
      parts('sign-off', 'events: [{ kind: external_report }, { kind: external_report }, { id: x }, plain]\n'),
    ).toEqual(['events.external_report', 'events.other'])
    expect(parts('sign-off', 'events: words\nconcerns: words\n')).toEqual([])
  })

  it('are the incidents after which nothing was assessed again', () => {
    const open =
      'open:\n  - { id: a, aware_at: 2026-01-01 }\n  - { id: b, reassessment: { finished_at: 2026-01-02 } }\n  - { reassessment: { reference: r } }\n  - plain\n'
    expect(parts('document:safety/incidents', open)).toEqual(['open.a', 'open.2', 'open.3'])
  })

  it('leave out whether a reference model holds its status', () => {
    const ssm = (reference: string) =>
      details('document:safety/ssm', `comparisons: [{ risk_id: cbrn, reference: ${reference} }, plain]\n`).get(
        'comparisons',
      )?.digest
    expect(ssm('{ model: a, status: held }')).toBe(ssm('{ model: a, status: lost, lost_on: 2026-01-01 }'))
    expect(ssm('{ model: a }')).not.toBe(ssm('{ model: b }'))
    expect(ssm('words')).not.toBe(ssm('{ model: b }'))
  })

  it('give the reasons of the Model Report a digest of their own', () => {
    const without = parts('sign-off', 'subject: { model_report: { version: "1", sha256: a } }\n')
    expect(without).toEqual([
      'subject.model_report.version',
      'subject.model_report.sha256',
      'subject.model_report.reasons_sha256',
    ])
    const one = details('sign-off', 'subject: { model_report: { version: "1", sha256: a } }\n')
    const other = details('sign-off', 'subject: { model_report: { version: "1", sha256: b } }\n')
    expect(invalidationsOf('risk_owner', one, other)).toEqual(['inv.21'])
    expect(parts('sign-off', 'subject: words\n')).toEqual(['subject'])
  })
})

describe('the rule for a part', () => {
  it('voids every signature where no line names the part', () => {
    expect(ruleFor('other', '')).toEqual({ reason: 'changed', roles: 'all', when: 'changed' })
    expect(ruleFor('document:unknown', 'a')).toEqual({ reason: 'changed', roles: 'all', when: 'changed' })
    expect(ruleFor('sign-off', 'stage')).toEqual({ reason: 'changed', roles: 'all', when: 'changed' })
    expect(ruleFor('document:release', '')).toEqual({ reason: 'changed', roles: 'all', when: 'changed' })
  })

  it('does not take one key for another that starts alike', () => {
    expect(ruleFor('sign-off', 'subject.affordances_more').reason).toBe('changed')
    expect(ruleFor('document:release', 'release.planned_on').roles).toEqual([])
  })
})
