import { describe, expect, it } from 'vitest'
import type { Check } from '../../../commitments/check.ts'
import { finalReportInTime } from '../../../commitments/checks/incidents/final-report-in-time.ts'
import { incidentChannelsTold } from '../../../commitments/checks/incidents/incident-channels-told.ts'
import { incidentTemplateComplete } from '../../../commitments/checks/incidents/incident-template-complete.ts'
import { initialReportComplete } from '../../../commitments/checks/incidents/initial-report-complete.ts'
import { initialReportInTime } from '../../../commitments/checks/incidents/initial-report-in-time.ts'
import { intermediateReportsInTime } from '../../../commitments/checks/incidents/intermediate-reports-in-time.ts'
import { incidentReportFields } from '../../../schemas/safety/incidents.ts'
import { resultsOf } from '../../builders/governance-case.ts'

type Set = Readonly<Record<string, unknown>>
const incidents = (set: Set) => ({ incidents: set })
const open = (...entries: readonly Set[]) => incidents({ open: entries })
const fields = [...incidentReportFields]

describe('incident-template-complete', () => {
  it('wants the nine fields and a way to mark what is not known', async () => {
    expect(await resultsOf(incidentTemplateComplete)).toEqual(['met'])
    expect(await resultsOf(incidentTemplateComplete, incidents({ 'template.fields.8': null }))).toEqual([
      'rows-missing@template.fields=patterns',
    ])
    expect(await resultsOf(incidentTemplateComplete, incidents({ 'template.marks_unknown': false }))).toEqual([
      'not-stated@template.marks_unknown',
    ])
    expect(await resultsOf(incidentTemplateComplete, incidents({ template: null }))).toHaveLength(2)
  })
})

describe('incident-channels-told', () => {
  it('wants every audience told of a whole channel', async () => {
    expect(await resultsOf(incidentChannelsTold)).toEqual(['met'])
    expect(await resultsOf(incidentChannelsTold, incidents({ 'channels.0': null }))).toEqual([
      'rows-missing@channels=downstream_modifiers+users',
    ])
    expect(await resultsOf(incidentChannelsTold, incidents({ 'channels.1.address': null }))).toEqual([
      'not-stated@channels.1.address',
    ])
    expect(await resultsOf(incidentChannelsTold, incidents({ 'channels.1.told': null }))).toEqual(['met'])
    expect(await resultsOf(incidentChannelsTold, incidents({ channels: null }))).toHaveLength(1)
  })
})

describe('initial-report-in-time', () => {
  const item = 'initial-report-in-time'
  it.each([
    [['critical_infrastructure'], '2026-11-20', '2026-11-19', '2026-11-21'],
    [['cybersecurity_breach'], '2026-11-17', '2026-11-16', '2026-11-21'],
    [['death'], '2026-11-12', '2026-11-11', '2026-11-21'],
    [['serious_harm'], '2026-11-07', '2026-11-06', '2026-11-21'],
    [['serious_harm', 'death'], '2026-11-12', '2026-11-11', '2026-11-21'],
    [[], '2026-11-20', '2026-11-19', '2026-11-21'],
  ])(`${item}: %j known since %s is open today, since %s overdue`, async (harms, inTime, late, due) => {
    expect(await resultsOf(initialReportInTime, open({ harms, aware_at: inTime }))).toEqual(['met'])
    expect(await resultsOf(initialReportInTime, open({ harms, aware_at: late }))).toEqual([
      `overdue@open.0.initial_report=${due}`,
    ])
  })

  it('takes the shortest clock where no harm is stated', async () => {
    expect(await resultsOf(initialReportInTime, open({ aware_at: '2026-11-19' }))).toEqual([
      'overdue@open.0.initial_report=2026-11-21',
    ])
  })

  it('compares the day of the report', async () => {
    const theft = { harms: ['cybersecurity_breach'], aware_at: '2026-10-01' }
    expect(await resultsOf(initialReportInTime, open({ ...theft, initial_report: { at: '2026-10-06' } }))).toEqual([
      'met',
    ])
    expect(await resultsOf(initialReportInTime, open({ ...theft, initial_report: { at: '2026-10-07' } }))).toEqual([
      'too-late@open.0.initial_report=2026-10-06',
    ])
  })

  it('leaves exceptional circumstances to a person, once a report was given', async () => {
    const late = { harms: ['death'], aware_at: '2026-09-01', exceptional_circumstances: 'EC-1' }
    const given = { ...late, initial_report: { at: '2026-10-07' } }
    expect(await resultsOf(initialReportInTime, open(given))).toEqual([
      '?exceptional-circumstances@open.0.initial_report',
    ])
    expect(await resultsOf(initialReportInTime, open(late))).toEqual(['overdue@open.0.initial_report=2026-09-11'])
    const both = await resultsOf(initialReportInTime, open(given, structuredClone(late)))
    expect(both).toEqual([
      'exceptional-circumstances@open.0.initial_report',
      'overdue@open.1.initial_report=2026-09-11',
    ])
  })

  it('lets similar incidents share the report of the first, with its clock', async () => {
    const first = { id: 'A', harms: ['serious_harm'], aware_at: '2026-11-01', initial_report: { at: '2026-11-14' } }
    const second = { id: 'B', harms: ['serious_harm'], aware_at: '2026-11-03', bundled_with: 'A' }
    expect(await resultsOf(initialReportInTime, open(first, second))).toEqual(['met'])
    const late = { ...second, initial_report: { at: '2026-11-17' } }
    expect(await resultsOf(initialReportInTime, open(first, late))).toEqual([
      'too-late@open.1.initial_report=2026-11-16',
    ])
    const alone = { ...late, bundled_with: 'Z' }
    expect(await resultsOf(initialReportInTime, open(first, alone))).toEqual(['met'])
  })

  it('wants the day of awareness, and nothing of near misses and models of others', async () => {
    expect(await resultsOf(initialReportInTime, open({ harms: ['death'] }))).toEqual(['not-stated@open.0.aware_at'])
    expect(await resultsOf(initialReportInTime, open({ kind: 'near_miss' }, { concerns: 'similar_model' }))).toEqual([
      'met',
    ])
    expect(await resultsOf(initialReportInTime, incidents({ open: null }))).toEqual(['met'])
    expect(await resultsOf(initialReportInTime, {}, { files: { 'gpai/safety/incidents.yaml': null } })).toEqual([
      'document-missing@',
    ])
  })
})

describe('initial-report-complete', () => {
  const given = fields.slice(0, 7)
  it.each([
    ['seven fields', { initial_report: { fields: given } }, ['met']],
    [
      'a field that is marked as not known',
      { initial_report: { fields: given.slice(1), unknown: ['dates'] } },
      ['met'],
    ],
    [
      'a field that is left out',
      { initial_report: { fields: given.slice(1) } },
      ['rows-missing@open.0.initial_report.fields=dates'],
    ],
    ['only unknown fields', { initial_report: { unknown: given } }, ['met']],
    ['no report', {}, ['met']],
    ['a near miss', { kind: 'near_miss', initial_report: {} }, ['met']],
  ])('sees %s', async (_, entry, expected) => {
    expect(await resultsOf(initialReportComplete, open(entry))).toEqual(expected)
  })
})

describe('intermediate-reports-in-time', () => {
  const since = (at: string, set: Set = {}) => open({ initial_report: { at }, ...set })
  const item = 'overdue@open.0.intermediate_reports'

  it.each([
    ['four weeks after the initial report', since('2026-10-25'), ['met']],
    ['a day more', since('2026-10-24'), [`${item}=2026-11-21`]],
    ['a report in between', since('2026-10-01', { intermediate_reports: ['2026-10-28'] }), ['met']],
    [
      'a gap between two reports',
      since('2026-08-01', { intermediate_reports: ['2026-09-01', '2026-11-20'] }),
      [`${item}=2026-08-29`],
    ],
    ['a resolution in time', since('2026-08-01', { resolved_at: '2026-08-29' }), ['met']],
    ['a resolution too late', since('2026-08-01', { resolved_at: '2026-08-30' }), [`${item}=2026-08-29`]],
    [
      'a report after the resolution',
      since('2026-08-01', { resolved_at: '2026-08-20', intermediate_reports: ['2026-10-20'] }),
      ['met'],
    ],
    ['no initial report', open({ aware_at: '2026-01-01' }), ['met']],
    ['a near miss', since('2026-01-01', { kind: 'near_miss' }), ['met']],
    ['nothing open', incidents({ open: null }), ['met']],
  ])('sees %s', async (_, set, expected) => {
    expect(await resultsOf(intermediateReportsInTime, set)).toEqual(expected)
  })
})

describe('final-report-in-time', () => {
  const resolved = (at: string, set: Set = {}) => open({ resolved_at: at, ...set })
  const item = '@open.0.final_report'

  it.each([
    ['sixty days without a report', resolved('2026-09-23'), ['met']],
    ['a day more', resolved('2026-09-22'), [`overdue${item}=2026-11-21`]],
    ['a report in time', resolved('2026-06-01', { final_report: { at: '2026-07-31', fields } }), ['met']],
    [
      'a late report',
      resolved('2026-06-01', { final_report: { at: '2026-08-01', fields } }),
      [`too-late${item}=2026-07-31`],
    ],
    [
      'a report that lacks a field',
      resolved('2026-10-01', { final_report: { at: '2026-10-09', fields: fields.slice(1) } }),
      [`rows-missing${item}.fields=dates`],
    ],
    [
      'a report without day and fields',
      resolved('2026-10-01', { final_report: {} }),
      [`rows-missing${item}.fields=${fields.join('+')}`],
    ],
    ['an incident that is not resolved', open({}), ['met']],
    ['a near miss', resolved('2026-01-01', { kind: 'near_miss' }), ['met']],
  ])('sees %s', async (_, set, expected) => {
    expect(await resultsOf(finalReportInTime, set)).toEqual(expected)
  })
})

const none: readonly Check[] = [initialReportComplete, finalReportInTime]
describe.each(none)('$name', (check) => {
  it('sees nothing where nothing is open', async () => {
    expect(await resultsOf(check, incidents({ open: null }))).toEqual(['met'])
  })
})
