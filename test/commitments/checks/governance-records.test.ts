import { describe, expect, it } from 'vitest'
import { incidentRecordsKept } from '../../../commitments/checks/incidents/incident-records-kept.ts'
import { recordsKeptLongEnough } from '../../../commitments/checks/publication/records-kept-long-enough.ts'
import { safetySummaryPublished } from '../../../commitments/checks/publication/safety-summary-published.ts'
import { resultsOf } from '../../builders/governance-case.ts'

type Set = Readonly<Record<string, unknown>>

describe('records-kept-long-enough', () => {
  const until = (date: string | null) => ({ records: { 'documents.integration.retain_until': date } })
  const item = '@documents.integration.retain_until'

  it('counts ten years from the placing on the market', async () => {
    expect(await resultsOf(recordsKeptLongEnough, until('2036-10-12'))).toEqual(['met'])
    expect(await resultsOf(recordsKeptLongEnough, until('2036-10-11'))).toEqual([
      `retained-too-short${item}=2036-10-12`,
    ])
    expect(await resultsOf(recordsKeptLongEnough, until(null))).toEqual([`not-stated${item}`])
    expect(await resultsOf(recordsKeptLongEnough, { records: { documents: null } })).toHaveLength(4)
  })

  it('counts from the planned day where that is all there is, and has a gap without any', async () => {
    const planned = { 'release.placed_on_market_on': null, 'release.planned_on': '2027-01-01' }
    expect(await resultsOf(recordsKeptLongEnough, { release: planned })).toHaveLength(4)
    expect(await resultsOf(recordsKeptLongEnough, { release: { release: null } })).toEqual([
      'not-stated@release.planned_on',
    ])
  })
})

describe('incident-records-kept', () => {
  it('wants five years from the later of both dates', async () => {
    expect(await resultsOf(incidentRecordsKept)).toEqual(['met'])
    expect(await resultsOf(incidentRecordsKept, { records: { 'incident_retention.years': 4 } })).toEqual([
      'kept-too-few-years@incident_retention.years',
    ])
    expect(await resultsOf(incidentRecordsKept, { records: { 'incident_retention.counts_from': 'incident' } })).toEqual(
      ['not-an-option@incident_retention.counts_from=later_of_both'],
    )
    expect(await resultsOf(incidentRecordsKept, { records: { incident_retention: null } })).toEqual([
      'not-stated@incident_retention.years',
      'not-an-option@incident_retention.counts_from=later_of_both',
    ])
  })
})

describe('safety-summary-published', () => {
  const check = safetySummaryPublished('model_report', 'assessment_results', 'mitigations')
  const summary = (set: Set) => ({ 'public-summary': set })
  const omission = {
    reason: 'not_necessary',
    rationale: 'PS-1',
    decided_by: 'Risk committee',
    decided_on: '2026-10-01',
  }
  const omitted = (set: Set) => summary({ model_report: { omission: set } })
  const risks = ['cbrn', 'loss_of_control', 'cyber_offence', 'harmful_manipulation']
  const rows = (of: readonly string[]) =>
    `comparisons: [${of.map((risk) => `{ risk_id: ${risk}, reference: { status: held } }`).join(', ')}]\n`

  it.each([
    ['a summary with its headings', {}, ['met']],
    [
      'a summary without the results',
      { 'model_report.assessment_results': null },
      ['not-stated@model_report.assessment_results'],
    ],
    ['a summary without a date', { 'model_report.published_on': null }, ['not-stated@model_report.published_on']],
    ['no address', { 'model_report.url': null }, ['summary-missing@model_report']],
    ['nothing', { model_report: null }, ['summary-missing@model_report']],
    ['a reason for none', { model_report: { omission } }, ['met']],
  ] as const)('sees %s', async (_, set, expected) => {
    expect(await resultsOf(check, summary(set))).toEqual(expected)
  })

  it('wants a whole reason', async () => {
    expect(await resultsOf(check, omitted({ reason: 'not_necessary', rationale: 'PS-1' }))).toEqual([
      'not-stated@model_report.omission.decided_by',
      'not-stated@model_report.omission.decided_on',
    ])
  })

  it('looks up that the model is similarly safe or safer for every risk', async () => {
    const similar = omitted({ ...omission, reason: 'similarly_safe' })
    const ssm = (of: readonly string[]) => ({ files: { 'gpai/safety/ssm.yaml': rows(of) } })
    const gap = ['similarity-not-shown@model_report.omission.reason']
    expect(await resultsOf(check, similar, ssm(risks))).toEqual(['met'])
    expect(await resultsOf(check, similar, ssm(risks.slice(1)))).toEqual(gap)
    const noReport = { files: { ...ssm(risks).files, 'gpai/safety/model-report.yaml': null } }
    expect(await resultsOf(check, similar, noReport)).toEqual(gap)
  })

  it('asks no headings of a summary of the Framework', async () => {
    expect(await resultsOf(safetySummaryPublished('framework'))).toEqual(['met'])
  })
})
