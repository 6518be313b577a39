import { describe, expect, it } from 'vitest'
import { claimsSimilarSafety, namesEvaluators } from '../../../commitments/applies/safety.ts'
import { tierMitigationsInForce } from '../../../commitments/checks/risks/tier-mitigations-in-force.ts'
import { carried, gapsOf, safetyCase } from '../../builders/safety-case.ts'

type Row = [given: string, set: Readonly<Record<string, unknown>>, gaps: readonly string[]]

const accepted = (set: Readonly<Record<string, unknown>>) => safetyCase({ 'safety/acceptance': set })
const further = {
  risk_id: 'other:economic_shock',
  based_on: 'RR-2026-3',
  acceptable: true,
  soon_unacceptable: false,
  margin: { fit: 'Wide', sources: 'Wide', assessment: 'Wide', mitigations: 'Wide' },
}

describe('criteria and determinations', () => {
  it.each<Row>([
    [
      'a tier is not measurable',
      { 'determinations.0.tiers.1.measure': null },
      ['4.1.tiers: not-stated@determinations.0.tiers.1.measure'],
    ],
    [
      'a tier does not say whether it is reached',
      { 'determinations.0.tiers.1.reached': null },
      ['4.1.tiers: not-stated@determinations.0.tiers.1.reached'],
    ],
    [
      'a risk that is not specified has other criteria, with a reason',
      {
        'determinations.4': {
          ...further,
          other_criteria: { description: 'Share of jobs', reason: 'No capability drives it' },
        },
      },
      [],
    ],
    [
      'other criteria have no reason',
      { 'determinations.4': { ...further, other_criteria: { description: 'Share of jobs' } } },
      ['4.1.tiers: not-stated@determinations.4.other_criteria.reason'],
    ],
    [
      'other criteria stand beside tiers of a further risk',
      {
        'determinations.4': {
          ...further,
          other_criteria: { description: 'Share of jobs' },
          tiers: [{ id: 'eco-1', capability: 'Does whole jobs', measure: 'Share of 0.2', reached: true }],
        },
      },
      ['4.1.tiers: no-unreached-tier@determinations.4.tiers'],
    ],
    [
      'a further risk has neither',
      { 'determinations.4': further },
      ['4.1.tiers: tiers-missing@determinations.4.tiers'],
    ],
    [
      'a determination has no risk',
      { 'determinations.4': { ...further, risk_id: undefined, tiers: [] } },
      ['4.1.tiers: tiers-missing@determinations.4.tiers', '4.1.applied: not-stated@determinations.4.risk_id'],
    ],
    [
      'a risk is not acceptable',
      { 'determinations.0.acceptable': false },
      ['4.1.acceptable: not-acceptable@determinations.0.acceptable', '4.2.measures: rows-missing@measures'],
    ],
    [
      'it is not said whether a risk is acceptable',
      { 'determinations.0.acceptable': null },
      ['4.1.acceptable: not-stated@determinations.0.acceptable'],
    ],
    [
      'the overall risk is not acceptable',
      { 'overall.acceptable': false },
      ['4.1.acceptable: not-acceptable@overall.acceptable'],
    ],
    ['the overall risk has no reason', { 'overall.reason': null }, ['4.1.acceptable: not-stated@overall.reason']],
    [
      'the overall risk is forgotten',
      { overall: null },
      [
        '4.1.acceptable: not-stated@overall.acceptable',
        '4.1.acceptable: not-stated@overall.reason',
        '4.1.acceptance-judged: not-stated@overall',
      ],
    ],
    ['the Framework is not named', { framework: null }, ['4.1.framework: not-stated@framework.version']],
    ['the Framework is named without its hash', { 'framework.sha256': null }, []],
    [
      'the Framework has another hash',
      { 'framework.sha256': 'b'.repeat(64) },
      ['4.1.framework: hash-disagrees@framework.sha256'],
    ],
  ])('%s', async (_, set, gaps) => {
    expect(gapsOf(await accepted(set))).toEqual(gaps)
  })

  it('compares with a Framework that is there, with or without a hash', async () => {
    expect(gapsOf(await safetyCase({ 'safety/framework': { 'document.sha256': null } }))).toEqual([])
    const gaps = gapsOf(await safetyCase({ 'safety/framework': { document: null } }))
    expect(gaps.filter((gap) => gap.startsWith('4.1'))).toEqual([])
  })

  it('are a list', async () => {
    const gaps = gapsOf(await accepted({ determinations: null }))
    expect(gaps).toContain('4.1.tiers: rows-missing@determinations')
    expect(carried(await accepted({ determinations: null }), 'ss')).toContain('ss.4.1.margin')
  })
})

describe('the decision', () => {
  it.each<Row>([
    [
      'it is missing',
      { decision: null },
      ['decision', 'date', 'reason', 'stages']
        .map((part) => `4.2.proceed: not-stated@decision.${part}`)
        .concat('4.2.judged: not-stated@decision'),
    ],
    ['it is to proceed without restrictions', { 'decision.decision': 'proceed', 'decision.restrictions': null }, []],
    [
      'it rests on restrictions that it does not name',
      { 'decision.restrictions': [] },
      ['4.2.restrictions: not-stated@decision.restrictions'],
    ],
    [
      'it is not said whether a risk will soon be unacceptable',
      { 'determinations.0.soon_unacceptable': null },
      ['4.2.measures: not-stated@determinations.0.soon_unacceptable'],
    ],
    [
      'a risk will soon be unacceptable, and measures answer it',
      {
        'determinations.0.soon_unacceptable': true,
        'measures.0': {
          risk_id: 'cbrn',
          availability: 'restricted',
          mitigations: 'More filters',
          reassessed_on: '2026-09-28',
        },
      },
      [],
    ],
    [
      'measures are not assessed again',
      {
        'determinations.0.soon_unacceptable': true,
        'measures.0': { risk_id: 'cbrn', availability: 'restricted', mitigations: 'More filters' },
      },
      ['4.2.measures: not-stated@measures.0.reassessed_on'],
    ],
    ['there is no list of measures', { measures: null }, []],
  ])('%s', async (_, set, gaps) => {
    expect(gapsOf(await accepted(set))).toEqual(gaps)
  })
})

describe('mitigations', () => {
  it.each<Row>([
    [
      'one of a tier that is reached is not registered',
      { 'mitigations.4.id': 'mit-agents' },
      ['5.1.in-force: rows-missing@mitigations'],
    ],
    ['one of a tier that is not reached is not registered', { 'mitigations.3.id': 'mit-accounts' }, []],
    ['one has no status', { 'mitigations.0.status': null }, ['5.1.in-force: not-stated@mitigations.0.status']],
    [
      'one is planned, with an explanation',
      { 'mitigations.0.status': 'planned', 'mitigations.0.explanation': 'Filters at the interface stand in its place' },
      [],
    ],
    [
      'there is none',
      { mitigations: null },
      [
        '5.1.in-force: not-stated@mitigations',
        '5.1.robust: not-stated@mitigations',
        '5.1.tested: not-stated@mitigations (warn)',
        '5.1.lifecycle: not-stated@mitigations (warn)',
        '5.1.judged: not-stated@mitigations',
      ],
    ],
    [
      'nothing is said about the release',
      { distribution: null },
      [
        '4.2.restrictions: restriction-not-set@decision.restrictions.0',
        '4.2.restrictions: restriction-not-set@decision.restrictions.1',
        '4.2.restrictions: restriction-not-set@decision.restrictions.2',
        '5.1.distribution: not-stated@distribution.form',
        '5.1.distribution: not-stated@distribution.considered',
      ],
    ],
  ])('%s', async (_, set, gaps) => {
    expect(gapsOf(await safetyCase({ 'safety/mitigations': set }))).toEqual(gaps)
  })

  it('are those of the tiers that both records name', async () => {
    const context = await safetyCase({
      'safety/framework': {
        'criteria.0.tiers': null,
        'criteria.1.tiers.0.id': null,
        'criteria.2.risk_id': 'other:cyber',
        'criteria.3.tiers.0.mitigations': null,
      },
      'safety/acceptance': { 'determinations.3.tiers.0.id': null },
    })
    expect(tierMitigationsInForce.run(context)).toEqual({ result: 'nothing-wrong' })
    const bare = await safetyCase({
      'safety/framework': { criteria: null },
      'safety/acceptance': { determinations: null },
    })
    expect(tierMitigationsInForce.run(bare)).toEqual({ result: 'nothing-wrong' })
  })
})

describe('conditions', () => {
  it('hold where the records say so', async () => {
    const context = await safetyCase()
    expect(claimsSimilarSafety.holds(context)).toBe(false)
    expect(namesEvaluators.holds(context)).toBe(true)
    expect(namesEvaluators.holds(await safetyCase({ 'safety/evaluations': { external: null } }))).toBe(false)
  })
})
