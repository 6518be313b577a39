import { describe, expect, it } from 'vitest'
import { modelReportItems } from '../../../commitments/data/model-report-items.ts'
import { securityObjectives } from '../../../commitments/data/security-objectives.ts'
import { valuesOf } from '../../../commitments/measure.ts'
import { effectWhenDue } from '../../../engine/effect.ts'
import { safety } from '../../../locales/de/measures/safety.ts'
import type { MeasureWords } from '../../../locales/locale.ts'
import { incidentReportFields } from '../../../schemas/safety/incidents.ts'
import { levelKeys, responsibilityKeys } from '../../../schemas/safety/responsibilities.ts'
import { securityObjectiveIds } from '../../../schemas/safety/security.ts'
import { decidedOf, gapsOf, governanceCase, governanceMeasures } from '../../builders/governance-case.ts'

const requirements = governanceMeasures.flatMap(({ requirements: all }) => all)
const items = requirements.flatMap((requirement) => requirement.items ?? [])

describe('the complete release with systemic risk', () => {
  it('has no gap in Commitments 6 to 10', async () => {
    expect(gapsOf(await governanceCase())).toEqual([])
  })

  it('owes every measure of them', async () => {
    const left = decidedOf(await governanceCase()).filter(
      (one) => one.outcome === 'not-applicable' && one.reason === 'condition',
    )
    expect(left.map(({ measure, requirement }) => `${measure.id}.${requirement.id}`)).toEqual([
      'safety.6.1.exemption',
      'safety.6.1.exemption-judged',
      'safety.7.3.similarly-safe',
      'safety.7.6.full-assessment',
      'safety.7.6.changelog',
      'safety.8.1.monitor-apart-small',
    ])
  })

  it('owes none of them where the duty is not owed', async () => {
    const context = await governanceCase()
    const scope = { ...context.scope, duties: { ...context.scope.duties, 'safety-and-security': 'not-owed' as const } }
    expect(new Set(decidedOf({ ...context, scope }).map(({ outcome }) => outcome))).toEqual(new Set(['not-applicable']))
  })
})

describe.each(governanceMeasures)('$id', ({ id, examples }) => {
  it.each(examples)('has only the gap $gap to block when $given', async (example) => {
    if ('without' in example) throw new Error('No example leaves out a document.')
    const gaps = gapsOf(await governanceCase({ [example.change.slice('safety/'.length)]: valuesOf(example) }))
    const expected = `${id.slice('safety.'.length)}.${example.gap}`
    expect(gaps.map((gap) => gap.split(' ')[0])).toContain(expected)
    expect(gaps.filter((gap) => !gap.includes(' ') && gap !== expected)).toEqual([])
  })
})

describe('the counts of Commitments 6 to 10', () => {
  it('are 25 security objectives: 4, 6, 4, 4 and 7', () => {
    const of = (section: number) => securityObjectiveIds.filter((id) => id.startsWith(`safety.app4.${section}.`)).length
    expect([1, 2, 3, 4, 5].map(of)).toEqual([4, 6, 4, 4, 7])
    expect(Object.keys(securityObjectives)).toEqual(securityObjectiveIds)
    expect(Object.values(securityObjectives).filter(([, , force]) => force === 'as-appropriate')).toHaveLength(5)
  })

  it('are 4 responsibilities, 5 levels and 9 report fields', () => {
    expect([responsibilityKeys.length, levelKeys.length, incidentReportFields.length]).toEqual([4, 5, 9])
  })
})

const many = (prefix: string, ends: string) => ends.split(' ').map((end) => `${prefix}${end}`)

/** Every point of the measures in the law reference, save those without any evidence to see. */
const points = [
  'safety.c6.scope',
  'safety.c6.exempt',
  'safety.c6.until',
  'safety.6.1',
  'safety.6.2',
  'safety.6.2.deviate',
  'safety.6.2.staged',
  ...securityObjectiveIds,
  'safety.c7',
  ...Object.keys(modelReportItems),
  ...many('safety.7.5.', '1 2 3 4'),
  ...many('safety.7.6.', 'p1 p1.1 p1.2 p1.3 p1.4 p1.5 p2.time p2.deliberate p3 p3.except p4.1 p4.2'),
  ...many('safety.7.7.', 'first update delay'),
  ...many('safety.8.1.resp.', '1 2 3 4'),
  ...many('safety.8.1.level.', '1 2 3 4 5'),
  ...many('safety.8.1.presume.', '1 2 3 4'),
  ...many('safety.8.2.', '1 2 3 4'),
  ...many('safety.8.3.', '1 2 3 4 5 6 7'),
  ...many('safety.9.1.', 'consider 1 2 2.a 2.b'),
  ...many('safety.9.2.', '1 2 3 4 5 6 7 8 9'),
  ...many('safety.9.3.', '1 2 3 4 intermediate final bundle'),
  'safety.9.4',
  ...many('safety.10.1.', '1 2 3 4 retention track.1 track.2'),
  'safety.10.2',
]

/** The checks of the law reference for these measures, with the heaviest effect that they have. */
const checks: Readonly<Record<string, 'block' | 'warn'>> = {
  'ss.6.1.goal': 'block',
  'ss.6.2.app4': 'block',
  'ss.7.1': 'block',
  'ss.7.2': 'block',
  'ss.7.3': 'block',
  'ss.7.4': 'block',
  'ss.7.5': 'block',
  'ss.7.6.change': 'block',
  'ss.7.6.refresh': 'block',
  'ss.7.7.access': 'block',
  'ss.8.1.roster': 'block',
  'ss.8.2.resources': 'warn',
  'ss.8.3.culture': 'warn',
  'ss.9.1.channels': 'block',
  'ss.9.2.template': 'block',
  'ss.9.3.deadlines': 'block',
  'ss.9.x.link': 'block',
  'ss.9.4.retention': 'warn',
  'ss.10.1.docs': 'block',
  'ss.10.2.public': 'warn',
}

describe('the points of Commitments 6 to 10', () => {
  it.each(points)('%s belongs to a requirement', (point) => {
    expect(items).toContain(point)
  })

  it.each(Object.entries(checks))('%s has the severity %s', (check, severity) => {
    const effects = requirements.filter((one) => one.items?.includes(check)).map(effectWhenDue)
    expect(effects.includes('block') ? 'block' : effects.includes('warn') ? 'warn' : effects).toBe(severity)
  })

  it('block only where the text does more than give an example or an option', () => {
    const mild = requirements.filter(({ force, basis }) => force === 'may' || basis === 'inference')
    expect(new Set(mild.map(effectWhenDue))).toEqual(new Set(['warn', 'info']))
  })
})

describe('the German words of Commitments 6 to 10', () => {
  it.each(governanceMeasures)('say of $id what the English ones say', ({ id, requirements: all }) => {
    const german: Readonly<Record<string, MeasureWords>> = safety
    const words = german[id]?.requirements ?? {}
    expect(Object.keys(words).toSorted()).toEqual(all.map((requirement) => requirement.id).toSorted())
    for (const { asks, remedy } of Object.values(words)) {
      expect(`${asks} ${remedy}`).not.toMatch(/konform|zertifiziert|\bsicher\b/i)
      expect(`${asks}\n${remedy}`).toMatch(/^[A-ZÄÖÜ].*\.\n.*\.$/)
    }
  })
})
