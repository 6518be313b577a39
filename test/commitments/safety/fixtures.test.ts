import { describe, expect, it } from 'vitest'
import { carried, decidedOf, gapsOf, manifest, safetyCase } from '../../builders/safety-case.ts'

const held = `comparisons:
  - risk_id: harmful_manipulation
    version: aurora-1 1.0
    reference:
      model: aurora-0
      placed_on: 2025-03-01
      visibility: Own model, fully visible
      no_other_ground: None found in two years on the market
      status: held
    scenarios: No materially different scenario is foreseen
    benchmarks: [{ name: MT-Belief, score: 0.41, reference_score: 0.42, negligible_margin: 0.01 }]
    differences: None that could raise the risk
    margin: Doubled interval
`

const lost = (on: string) => held.replace('status: held', `status: lost\n      lost_on: ${on}`)
const ssm = (text: string) => ({ files: { 'gpai/safety/ssm.yaml': text } })

describe('fixtures of the law reference that concern Commitments 1 to 5', () => {
  it('f01: the complete large provider passes', async () => {
    expect(carried(await safetyCase(), 'ss')).toEqual([])
  })

  it('f02: manipulation without tiers breaks ss.4.1.tiers', async () => {
    const context = await safetyCase({ 'safety/acceptance': { 'determinations.3.tiers': null } })
    expect(carried(context, 'ss')).toEqual(['ss.4.1.tiers'])
    expect(gapsOf(context)).toEqual(['4.1.tiers: tiers-missing@determinations.3.tiers'])
  })

  it('f02: other criteria in the place of tiers do not help a specified risk', async () => {
    const other = { description: 'Exploratory monitoring', reason: 'Tiers are hard to set here' }
    const set = { 'determinations.3.tiers': null, 'determinations.3.other_criteria': other }
    const context = await safetyCase({ 'safety/acceptance': set })
    expect(gapsOf(context)).toEqual(['4.1.tiers: criteria-not-allowed@determinations.3.other_criteria'])
  })

  it('f03: a risk with every tier reached breaks ss.4.1.tiers', async () => {
    const context = await safetyCase({ 'safety/acceptance': { 'determinations.2.tiers.1.reached': true } })
    expect(carried(context, 'ss')).toEqual(['ss.4.1.tiers'])
  })

  it('f06: a Framework confirmed 10 days before placing breaks ss.1.1.confirmed', async () => {
    const placed = manifest.replace('2026-10-12', '2026-05-30')
    const set = {
      'safety/assessment': {
        'full_process.rounds.0.acceptable': true,
        'full_process.rounds.0.finished_on': '2026-05-29',
      },
    }
    const plan = { 'safety/post-market': { 'plan.starts_on': '2026-05-30' } }
    const context = await safetyCase({ ...set, ...plan }, { files: { 'gpai/release.yaml': placed } })
    expect(carried(context, 'ss')).toEqual(['ss.1.1.confirmed'])
  })

  it('f07: a Framework confirmed 30 days after the notification breaks ss.1.1.confirmed', async () => {
    const set = { confirmed_at: '2026-06-03', ai_office_access_at: '2026-06-05' }
    expect(carried(await safetyCase({ 'safety/framework': set }), 'ss')).toEqual(['ss.1.1.confirmed'])
  })

  it('f13: a reference that lost its status 7 months ago breaks inv.16', async () => {
    const context = await safetyCase({}, ssm(lost('2026-04-22')))
    expect(carried(context, 'inv')).toEqual(['inv.16'])
    expect(carried(context, 'ss')).toEqual([])
  })

  it('f13: a reference that lost its status 5 months ago only warns', async () => {
    const context = await safetyCase({}, ssm(lost('2026-06-22')))
    expect(carried(context, 'inv')).toEqual([])
    expect(gapsOf(context)).toEqual(['3.2.reference-loss: reference-lost@comparisons.0.reference.lost_on (warn)'])
  })

  it('f14: an external search without public call breaks ss.3.2.external', async () => {
    const search = {
      risk_ids: ['loss_of_control', 'harmful_manipulation'],
      notified: 'Letters of March',
      uncertainty_in_margin: 'AD-2026-2',
    }
    const context = await safetyCase({ 'safety/evaluations': { 'external.1': null, external_search: [search] } })
    expect(carried(context, 'ss')).toEqual(['ss.3.2.external'])
    expect(gapsOf(context)).toEqual(['3.2.external: search-incomplete@external_search.0'])
  })

  it('f14: a public call, whatever its length, or another early search closes it', async () => {
    const search = {
      risk_ids: ['loss_of_control', 'harmful_manipulation'],
      notified: 'Letters of March',
      uncertainty_in_margin: 'AD-2026-2',
    }
    const called = { ...search, call_opened: '2026-03-02', call_closed: '2026-03-13' }
    const searched = { ...search, other_search: 'Letters to nine institutes in January' }
    for (const one of [called, searched]) {
      const set = { 'safety/evaluations': { 'external.1': null, external_search: [one] } }
      expect(gapsOf(await safetyCase(set))).toEqual([])
    }
  })

  it('f18: below the threshold, with a negative statement, the chapter is off', async () => {
    const below = manifest
      .replace('3.1*10^25', '8.1*10^24')
      .replace('3.2*10^25', '8.2*10^24')
      .replace('class: presumed', 'class: none')
      .replace(/notification: .*\n/, '')
    const context = await safetyCase({}, { files: { 'gpai/release.yaml': below } })
    expect(context.scope.duties['safety-and-security']).toBe('not-owed')
    expect(new Set(decidedOf(context).map(({ outcome }) => outcome))).toEqual(new Set(['not-applicable']))
  })

  it('f19: a refresh overdue while a more capable model is due in 20 days asks for no new process', async () => {
    const report = `version: "1.0"
ai_office_access_at: 2026-10-12
most_capable: true
refresh:
  exception: more_capable_model
  reason: aurora-2 takes its place
  placing_date: 2027-05-10
`
    const files = { 'gpai/safety/model-report.yaml': report }
    const context = await safetyCase({}, { today: '2027-04-20', files })
    expect(carried(context, 'ss')).toEqual([])
  })
})

describe('relief for similarly safe or safer models', () => {
  it('spares external evaluation and access for the risk that is compared', async () => {
    const set = {
      'safety/evaluations': { 'external.1.risk_ids': ['loss_of_control'] },
      'safety/post-market': { 'access.0.risk_ids': ['cbrn', 'loss_of_control', 'cyber_offence'] },
    }
    expect(gapsOf(await safetyCase(set))).toEqual([
      '3.2.external: rows-missing@external',
      '3.5.access: access-missing@access',
    ])
    expect(gapsOf(await safetyCase(set, ssm(held)))).toEqual([])
  })

  it.each([
    [
      'placed_on: 2025-03-01',
      'placed_on: 2025-09-01',
      '3.2.reference-model: reference-not-safe@comparisons.0.reference',
    ],
    [
      '      visibility: Own model, fully visible\n',
      '',
      '3.2.reference-model: not-stated@comparisons.0.reference.visibility',
    ],
    ['    margin: Doubled interval\n', '', '3.2.comparison: not-stated@comparisons.0.margin'],
    ['score: 0.41', 'score: 0.44', '3.2.comparison: score-above-reference@comparisons.0.benchmarks.0.score'],
    [', negligible_margin: 0.01', '', '3.2.comparison: not-stated@comparisons.0.benchmarks.0.negligible_margin'],
    [/ {4}benchmarks: .*\n/, '', '3.2.comparison: not-stated@comparisons.0.benchmarks'],
    ['      status: held\n', '', '3.2.reference-kept: not-stated@comparisons.0.reference.status'],
    ['status: held', 'status: lost', '3.2.reference-kept: not-stated@comparisons.0.reference.lost_on'],
  ])('has a gap when %s becomes %s', async (from, to, gap) => {
    expect(gapsOf(await safetyCase({}, ssm(held.replace(from, to))))).toEqual([gap])
  })

  it('accepts a later reference that went through the full process, and a gain that is minor', async () => {
    const later = held
      .replace('placed_on: 2025-03-01', 'full_process: FP-2025-1\n      report_with_ai_office: true')
      .replace('score: 0.41', 'minor_gain_reason: Within the noise of two runs, score: 0.44')
    expect(gapsOf(await safetyCase({}, ssm(later)))).toEqual([])
  })

  it('looks at nothing where a record holds no comparison, and reports a record that cannot be read', async () => {
    expect(gapsOf(await safetyCase({}, ssm('comparisons: []\n')))).toEqual([])
    expect(gapsOf(await safetyCase({}, ssm('{}\n')))).toEqual([])
    expect(gapsOf(await safetyCase({}, ssm('comparisons: [\n')))[0]).toMatch(/^3\.2\.reference-model: syntax/)
    expect(gapsOf(await safetyCase({}, ssm('comparisons: [{ risk_id: cbrn }]\n'))).length).toBeGreaterThan(5)
  })
})
