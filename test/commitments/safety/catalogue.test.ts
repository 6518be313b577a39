import { describe, expect, it } from 'vitest'
import { clocks } from '../../../commitments/data/clocks.ts'
import { effectWhenDue } from '../../../engine/effect.ts'
import * as words from '../../../schemas/safety/vocabulary.ts'
import { ownMeasures } from '../../builders/safety-case.ts'

/** Every point of Measures 1.1 to 5.1 and Appendices 1 to 3 that asks for something, by force; options and examples left out. */
const points = {
  must: [
    ...['1.1.base.models', '1.1.base.description', '1.1.1', '1.1.2.a', '1.1.2.b', '1.1.2.c', '1.1.2.c.just', '1.1.2.d'],
    ...['1.1.3', '1.1.4', '1.1.deadline', '1.4'],
    ...['1.2.cont.1.a', '1.2.cont.1.b', '1.2.cont.1.c', '1.2.cont.1.d', '1.2.cont.2', '1.2.full.1', '1.2.full.2'],
    ...['1.2.full.3', '1.2.full.4', '1.2.full.when', '1.2.report'],
    ...[
      '1.3.update',
      '1.3.update.changelog',
      '1.3.update.version',
      '1.3.update.date',
      '1.3.assess.when',
      '1.3.assess.1',
    ],
    ...['1.3.assess.2.a', '1.3.assess.2.b', '1.3.assess.remediation'],
    ...['2.1.1.a', '2.1.1.b', '2.1.1.c', '2.1.2', '2.2', '3.1'],
    ...['3.2.sota', '3.2.fit', '3.2.open_ended', '3.2.informed', '3.3.1', '3.3.2', '3.3.3', '3.4'],
    ...[
      '3.5.purpose.1',
      '3.5.do.1',
      '3.5.do.3',
      '3.5.access',
      '3.5.criteria',
      '3.5.data',
      '3.5.harbour',
      '3.5.harbour.5.cap',
    ],
    ...['4.1.1.a', '4.1.1.a.i', '4.1.1.a.ii', '4.1.1.a.iii', '4.1.1.b', '4.1.2', '4.1.3', '4.1.apply'],
    ...['4.1.margin.1', '4.1.margin.2.a', '4.1.margin.2.b', '4.1.margin.2.c'],
    ...['4.2.go', '4.2.nogo', '4.2.nogo.1', '4.2.nogo.2', '4.2.nogo.3', '5.1'],
    ...['app1.1.1', 'app1.1.2', 'app1.1.3', 'app1.1.4', 'app1.1.5', 'app1.2.1', 'app1.2.2'],
    ...['app1.3.1', 'app1.3.2', 'app1.3.3', 'app1.4.1', 'app1.4.2', 'app1.4.3', 'app1.4.4'],
    ...['app2.1.1', 'app2.1.2', 'app2.1.3', 'app2.2.1', 'app2.2.2', 'app2.2.3', 'app2.2.margin', 'app2.2.loss'],
    ...['app3.1.1', 'app3.1.2', 'app3.1.3', 'app3.2.1', 'app3.2.2', 'app3.2.least.1', 'app3.2.least.2', 'app3.3'],
    ...['app3.4.team', 'app3.4.1', 'app3.4.2', 'app3.4.3', 'app3.4.4', 'app3.5', 'app3.5.1', 'app3.5.2'],
    ...['app3.5.q.1', 'app3.5.q.2', 'app3.5.q.3', 'app3.5.res', 'app3.5.integrity'],
  ],
  consider: ['2.1.1.a.i', '2.1.1.a.ii', '2.1.1.a.iii', '3.5.do.2'],
  'best-efforts': ['3.5.purpose.2'],
} as const

/** The gate checks of Measures 1.1 to 5.1 with what their gaps do. */
const gateChecks = {
  block: [
    ...['ss.1.1.content', 'ss.1.1.confirmed', 'ss.1.2.full', 'ss.1.3.version', 'ss.1.3.assessment', 'ss.1.4.access'],
    ...['ss.2.1.risks', 'ss.2.2.scenarios', 'ss.3.2.evals', 'ss.3.2.external', 'ss.3.3.model', 'ss.3.4.estimate'],
    ...['ss.3.5.plan', 'ss.3.5.access', 'ss.4.1.tiers', 'ss.4.1.margin', 'ss.4.1.determination', 'ss.4.2.decision'],
    'ss.5.1.mitigations',
  ],
  warn: ['ss.1.2.light', 'ss.3.1.info'],
} as const

const requirements = ownMeasures.flatMap((measure) =>
  measure.requirements.map((requirement) => ({ measure, requirement })),
)
const carriers = (id: string) => requirements.filter(({ requirement }) => requirement.items?.includes(id))

describe('Commitments 1 to 5', () => {
  it.each(Object.entries(points))('carry every point that is "%s" by a requirement of that force', (force, ids) => {
    const left = ids.filter((id) => !carriers(`safety.${id}`).some(({ requirement }) => requirement.force === force))
    expect(left).toEqual([])
  })

  it('carry no other point of the chapter', () => {
    const known = new Set(
      Object.values(points)
        .flat()
        .map((id) => `safety.${id}`),
    )
    const carried = requirements
      .flatMap(({ requirement }) => requirement.items ?? [])
      .filter((id) => id.startsWith('safety.'))
    expect(carried.filter((id) => !known.has(id))).toEqual([])
  })

  it.each(Object.entries(gateChecks))('carry the gate checks whose gap is to %s', (effect, ids) => {
    for (const id of ids) {
      const effects = carriers(id).map(({ requirement }) => effectWhenDue(requirement))
      expect({ id, strongest: effects.includes('block') ? 'block' : effects[0] }).toEqual({ id, strongest: effect })
    }
  })

  it('give each requirement the points that it covers, and an example where its evidence can be broken alone', () => {
    expect(requirements.filter(({ requirement }) => (requirement.items ?? []).length === 0)).toEqual([])
    const bare = requirements.filter(
      ({ measure, requirement }) =>
        !measure.examples.some(({ gap }) => gap === requirement.id) && requirement.attestedBy === undefined,
    )
    expect(bare.map(({ measure, requirement }) => `${measure.id}.${requirement.id}`)).toEqual([
      'safety.1.2.updates',
      'safety.3.2.reference-model',
      'safety.3.2.comparison',
      'safety.3.2.reference-kept',
      'safety.3.2.reference-loss',
    ])
  })

  it('write whole sentences', () => {
    const texts = requirements.flatMap(({ requirement: { asks, remedy } }) => [asks, remedy])
    expect(texts.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([])
    expect(
      texts.filter((text) =>
        /complian|certif|\bsafe\b/i.test(text.replaceAll('safe reference', '').replaceAll('similarly safe', '')),
      ),
    ).toEqual([])
  })
})

describe('the vocabulary of the chapter', () => {
  it.each([
    ['types of risk', words.riskTypes, 5],
    ['essential characteristics', words.essentialCharacteristics, 3],
    ['contributing characteristics', words.contributingCharacteristics, 6],
    ['capabilities', words.capabilities, 14],
    ['propensities', words.propensities, 10],
    ['affordances and other sources', words.affordances, 13],
    ['specified risks', words.specifiedRisks, 4],
    ['stages', words.stages, 3],
    ['distributions', words.distributions, 6],
    ['decisions', words.decisions, 3],
    ['objective statuses', words.objectiveStatuses, 4],
    ['harm classes', words.harmClasses, 4],
    ['size classes', words.sizeClasses, 3],
    ['report kinds', words.reportKinds, 4],
  ])('has every one of the %s once', (_, list, count) => {
    expect(new Set(list).size).toBe(count)
    expect(list).toHaveLength(count)
  })

  it.each([
    ['cbrn', true],
    ['other:skill_erosion', true],
    ['other:', false],
    ['other', false],
    ['cyber', false],
    ['CBRN', false],
  ])('takes %s for a risk key: %s', (key, valid) => {
    expect(words.riskKey.safeParse(key).success).toBe(valid)
  })
})

describe('the clocks', () => {
  it('are 24, one of them with a length for each class of harm', () => {
    expect(
      new Set(clocks.map(({ id }) => id.replace(new RegExp(`\\.(${words.harmClasses.join('|')})$`), ''))).size,
    ).toBe(24)
    expect(clocks.filter(({ cites }) => cites.endsWith('Measure 9.3'))).toHaveLength(6)
  })
})
