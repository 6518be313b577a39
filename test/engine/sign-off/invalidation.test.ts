import { describe, expect, it } from 'vitest'
import { useChangedLabel } from '../../../commitments/sign-off/dated-grounds.ts'
import { changed } from '../../builders/examples.ts'
import type { MemoryTree } from '../../builders/memory-source.ts'
import {
  all,
  changes,
  event,
  ground,
  incident,
  invalidated,
  ownerAndMonitor,
  withoutReference,
  withReference,
} from '../../builders/sign-off-invalidation.ts'
import {
  complete,
  digestIn,
  edited,
  everybodySigns,
  gapsIn,
  givenIn,
  judge,
  naming,
  type Signing,
  signers,
  withPolicy,
} from '../../builders/sign-off-world.ts'

const digest = await digestIn(complete)

async function afterwards(head: MemoryTree, more: Signing = {}): Promise<readonly string[]> {
  return givenIn(await judge({ head, reviews: everybodySigns(digest), ...more }))
}

describe.each(changes)('%s', (_, what, documents, roles, reason) => {
  it(`voids exactly its signatures after a change of ${what}`, async () => {
    expect(await afterwards(edited(documents))).toEqual(invalidated(roles, reason))
  })
})

describe('inv.08', () => {
  const pullRequest = { labels: [useChangedLabel] }

  it('voids when the label stands on the pull request and no event says so', async () => {
    expect(await afterwards(complete, { pullRequest })).toEqual(invalidated(ownerAndMonitor, 'inv.08'))
  })

  it('voids nothing that was signed with the event before their eyes', async () => {
    const head = edited({ 'sign-off': event('use_changed') })
    const reviews = everybodySigns(await digestIn(head))
    expect(await afterwards(head, { pullRequest, reviews })).toEqual(invalidated([], ''))
  })
})

describe('inv.09', () => {
  it('voids when a watched condition of the Model Report has come true', async () => {
    const head = edited({ 'safety/model-report': { 'reasons.conditions.0.status': 'met' } })
    const given = await afterwards(head)
    expect(given.every((one) => one.includes('inv.09'))).toBe(true)
    expect(gapsIn(await judge({ head }))).toContain('in-force')
  })
})

describe('inv.10', () => {
  it('voids nothing by an incident that is assessed again', async () => {
    const done = { reassessment: { reference: 'RA-9', finished_at: '2026-11-21' } }
    expect(await afterwards(edited({ 'safety/incidents': incident(done) }))).toEqual(invalidated([], ''))
  })
})

describe('inv.14', () => {
  it('voids by the passing of time alone', async () => {
    expect(await afterwards(complete, { today: '2027-04-10' })).toEqual(invalidated(all, 'inv.14 expired'))
  })
})

describe('inv.16', () => {
  const signed = async (head: MemoryTree) => {
    const reviews = everybodySigns(await digestIn(withReference)).filter(
      ({ author }) => author?.login !== signers.oversight_body,
    )
    return givenIn(await judge({ head, reviewed: withReference, reviews }))
  }
  const roles = ['risk_owner', 'risk_monitor', 'security_lead', 'report_custodian']

  it('voids nothing while there is time to replace the reference model', async () => {
    expect(await signed(withoutReference('2026-09-01'))).toEqual(roles.map((role) => `${role}: valid`))
  })

  it('voids all when the time is over', async () => {
    expect(await signed(withoutReference('2026-04-20'))).toEqual(roles.map((role) => `${role}: voided inv.16`))
  })

  it('takes no type that is not shown', async () => {
    const { 'gpai/safety/ssm.yaml': file, ...rest } = withReference
    expect(file).toBeDefined()
    const report = await judge({ head: changed(rest, 'sign-off', { 'subject.files.0': null }) })
    expect(gapsIn(report)).toContain('release-type')
    expect(gapsIn(report)).toContain('signed-oversight-body')
  })
})

describe('inv.17', () => {
  it('voids the signature of a signer whose entry has ended', async () => {
    const base = withPolicy(complete, (text) =>
      text.replace('groups: [risk]', 'groups: [risk]\n        valid_to: 2026-11-15'),
    )
    expect(await afterwards(complete, { base })).toEqual(invalidated(['risk_monitor'], 'inv.17'))
  })

  it('rejects who held the role only after the review', async () => {
    const base = withPolicy(complete, (text) =>
      text.replace(
        'groups: [risk]\n        reports_to: boreal-risk-committee\n        valid_from: 2026-03-01',
        'groups: [risk]\n        valid_from: 2026-11-11',
      ),
    )
    expect(await afterwards(complete, { base })).toContain('risk_monitor: rejected not-active-then')
  })
})

describe('inv.23', () => {
  const head = edited({ release: { 'release.placed_on_market_on': null, 'release.planned_on': '2027-03-01' } })

  it('voids what is too old for a model that is not placed yet', async () => {
    const reviews = everybodySigns(await digestIn(head), { submittedAt: '2026-09-10T09:00:00Z' })
    expect(givenIn(await judge({ head, base: head, reviews }))).toEqual(invalidated(all, 'inv.23'))
  })

  it('voids nothing younger, or of a model that is placed', async () => {
    expect(givenIn(await judge({ head, base: head, reviews: everybodySigns(await digestIn(head)) }))).toEqual(
      invalidated([], ''),
    )
    const old = everybodySigns(digest, { submittedAt: '2026-09-10T09:00:00Z' })
    expect(givenIn(await judge({ reviews: old }))).toEqual(invalidated([], ''))
  })
})

describe('nothing is void after', () => {
  it.each([
    ['a typo in a file that nobody signed', { ...complete, 'NOTES.md': 'Another word.\n' }],
    [
      'a comment in a document',
      { ...complete, 'gpai/safety/risks.yaml': `# A comment\n${String(complete['gpai/safety/risks.yaml'])}` },
    ],
    [
      'other ends of lines',
      {
        ...complete,
        'gpai/copyright-policy.yaml': String(complete['gpai/copyright-policy.yaml']).replaceAll('\n', '\r\n'),
      },
    ],
    [
      'a new concern with its answer',
      edited({ 'sign-off': { 'concerns.1': { id: 'concern-2', by: 'assurance', answer: 'Noted.' } } }),
    ],
    ['the access of the AI Office', edited({ 'safety/framework': { receipt: 'Another reference' } })],
  ])('%s', async (_, head) => {
    expect(await afterwards(head)).toEqual(invalidated([], ''))
  })
})

describe('other parts', () => {
  it.each([
    ['a concern is taken away', { 'sign-off': { concerns: [] } }, all, 'changed'],
    ['an answer is changed', { 'sign-off': { 'concerns.0.answer': 'Never mind.' } }, all, 'changed'],
    ['the release is of another type', { 'sign-off': { release_type: 'E' } }, all, 'changed'],
    [
      'the form is filled in otherwise',
      { 'model-documentation': { 'general.model_name': 'aurora-2' } },
      all,
      'changed',
    ],
    ['the minutes are others', { 'sign-off': { 'oversight.reference': 'Minutes 2' } }, ['oversight_body'], 'changed'],
    [
      'the records are kept elsewhere',
      { 'safety/records': { reviewed_on: '2026-11-01' } },
      ['report_custodian'],
      'changed',
    ],
    ['another ground is declared', { 'safety/assessment': ground('other') }, all, 'changed'],
  ] as const)('void when %s', async (_, documents, roles, reason) => {
    expect(await afterwards(edited(documents))).toEqual(invalidated(roles, reason))
  })

  it('void when a document no longer parses', async () => {
    const head = { ...complete, 'gpai/safety/security.yaml': 'goal: [' }
    expect(await afterwards(head)).toEqual(invalidated(['risk_owner', 'security_lead'], 'inv.06'))
  })

  it('void when the content of a model file changes, also behind a Git LFS pointer', async () => {
    const pointer = (oid: string) => `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 12\n`
    const tree = {
      ...naming('weights/a.bin', edited({ release: { files: [{ path: 'weights/a.bin' }] } })),
      'weights/a.bin': pointer('1'.repeat(64)),
    }
    const head = { ...tree, 'weights/a.bin': pointer('2'.repeat(64)) }
    const reviews = everybodySigns(await digestIn(tree))
    expect(givenIn(await judge({ head, reviewed: tree, reviews }))).toEqual(invalidated(all, 'inv.01'))
  })
})
