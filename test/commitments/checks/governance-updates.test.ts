import { describe, expect, it } from 'vitest'
import { changelogCurrent } from '../../../commitments/checks/model-report/changelog-current.ts'
import { changesAssessedFirst } from '../../../commitments/checks/model-report/changes-assessed-first.ts'
import { incidentsReassessed } from '../../../commitments/checks/model-report/incidents-reassessed.ts'
import { metConditionsAnswered } from '../../../commitments/checks/model-report/met-conditions-answered.ts'
import { redactionFounded } from '../../../commitments/checks/model-report/redaction-founded.ts'
import { reportAccessible } from '../../../commitments/checks/model-report/report-accessible.ts'
import { reportRefreshed } from '../../../commitments/checks/model-report/report-refreshed.ts'
import { reportUpdatesAccessible } from '../../../commitments/checks/model-report/report-updates-accessible.ts'
import { updatesFinished } from '../../../commitments/checks/model-report/updates-finished.ts'
import { resultsOf } from '../../builders/governance-case.ts'

type Set = Readonly<Record<string, unknown>>
const report = (set: Set) => ({ 'model-report': set })
const noReport = { 'gpai/safety/model-report.yaml': null }

describe('changelog-current', () => {
  const next = { version: '1.1', date: '2026-11-02', how: 'Section 6', why: 'New filter' }
  it.each([
    ['one version', {}, ['met']],
    ['the newest version first or last', { version: '1.1', 'changelog.1': next }, ['met']],
    ['a report that is behind its changelog', { 'changelog.1': next }, ['changelog-behind@changelog']],
    ['a version twice', { 'changelog.1': { ...next, version: '1.0' } }, ['duplicate-key@changelog.1']],
    [
      'a version without a date',
      { 'changelog.1': { version: '1.1', how: 'Filters added', why: 'Findings of the red team' } },
      ['not-stated@changelog.1.date'],
    ],
    ['no changelog', { changelog: null }, ['not-stated@changelog']],
    [
      'an update without a reason',
      { version: '1.1', 'changelog.1': { version: '1.1', date: '2026-11-02' } },
      ['not-stated@changelog.1.how', 'not-stated@changelog.1.why'],
    ],
  ] as const)('sees %s', async (_, set, expected) => {
    expect(await resultsOf(changelogCurrent, report(set))).toEqual(expected)
  })
})

describe('changes-assessed-first', () => {
  const done = {
    version: '1.1',
    deliberate: true,
    available_at: '2026-10-20',
    assessment_finished_at: '2026-10-20',
    finished_at: '2026-10-20',
  }
  const { available_at: _, ...unavailable } = done
  const { finished_at: __, ...unfinished } = done
  it.each([
    ['a change on the day on which all is done', done, ['met']],
    ['a change that nobody meant', { ...done, deliberate: false, available_at: '2026-01-01' }, ['met']],
    ['a change without a day', unavailable, ['not-stated@updates.0.available_at']],
    ['an open update', unfinished, ['not-finished-first@updates.0.finished_at=2026-10-20']],
    [
      'an assessment one day late',
      { ...done, assessment_finished_at: '2026-10-21' },
      ['not-finished-first@updates.0.assessment_finished_at=2026-10-20'],
    ],
  ] as const)('sees %s', async (_name, update, expected) => {
    expect(await resultsOf(changesAssessedFirst, report({ updates: [update] }))).toEqual(expected)
  })

  it('sees nothing without updates', async () => {
    expect(await resultsOf(changesAssessedFirst)).toEqual(['met'])
    expect(await resultsOf(updatesFinished)).toEqual(['met'])
  })
})

describe('updates-finished', () => {
  it('wants both dates of an update that is not deliberate', async () => {
    const open = { version: '1.1', ground: 'use' }
    expect(await resultsOf(updatesFinished, report({ updates: [open] }))).toEqual([
      'not-stated@updates.0.aware_at',
      'not-stated@updates.0.finished_at',
    ])
    expect(await resultsOf(updatesFinished, report({ updates: [{ ...open, deliberate: true }] }))).toEqual(['met'])
  })
})

describe('met-conditions-answered', () => {
  const came = { 'reasons.conditions.0.status': 'met' }
  it('wants the update that answers a condition', async () => {
    expect(await resultsOf(metConditionsAnswered)).toEqual(['met'])
    expect(await resultsOf(metConditionsAnswered, report({ reasons: null }))).toEqual(['met'])
    expect(await resultsOf(metConditionsAnswered, report(came))).toEqual(['update-missing@reasons.conditions.0'])
    const named = { ...came, 'reasons.conditions.0.answered_by_version': '1.1' }
    expect(await resultsOf(metConditionsAnswered, report(named))).toEqual(['update-missing@reasons.conditions.0'])
    expect(await resultsOf(metConditionsAnswered, report({ ...named, updates: [{ version: '1.1' }] }))).toEqual(['met'])
  })
})

describe('report-refreshed', () => {
  const today = '2027-04-13'
  const late = ['overdue@refresh=2027-04-12']
  const refresh = (set: object) => report({ ai_office_access_at: '2026-10-12', refresh: set })
  const why = { reason: 'Section 11' }

  it('is met on the last day of six months, after an update, and for other models', async () => {
    const given = { ai_office_access_at: '2026-10-12' }
    expect(await resultsOf(reportRefreshed, report(given), { today: '2027-04-12' })).toEqual(['met'])
    expect(await resultsOf(reportRefreshed, report(given), { today })).toEqual(late)
    const updated = {
      ...given,
      updates: [{ ai_office_access_at: '2027-02-01' }, { ai_office_access_at: '2027-06-01' }],
    }
    expect(await resultsOf(reportRefreshed, report(updated), { today })).toEqual(['met'])
    expect(await resultsOf(reportRefreshed, report({ ...given, most_capable: false }), { today })).toEqual(['met'])
    expect(await resultsOf(reportRefreshed, report({ ai_office_access_at: null }), { today })).toEqual(['met'])
  })

  it('does not take an access in the future for one that was given', async () => {
    const updates = [{ ai_office_access_at: '2027-05-01' }]
    expect(await resultsOf(reportRefreshed, report({ ai_office_access_at: '2026-10-12', updates }), { today })).toEqual(
      late,
    )
  })

  it.each([
    ['an unchanged model', { exception: 'unchanged', ...why }, ['met']],
    ['an unchanged model without a reason', { exception: 'unchanged' }, ['not-stated@refresh.reason']],
    [
      'a more capable model in less than a month',
      { exception: 'more_capable_model', ...why, placing_date: '2027-05-12' },
      ['met'],
    ],
    [
      'a more capable model in a month',
      { exception: 'more_capable_model', ...why, placing_date: '2027-05-13' },
      ['overdue@refresh.placing_date=2027-04-12'],
    ],
    [
      'a more capable model that was due before',
      { exception: 'more_capable_model', ...why, placing_date: '2027-04-12' },
      ['overdue@refresh.placing_date=2027-04-12'],
    ],
    [
      'a more capable model without a day',
      { exception: 'more_capable_model', ...why },
      ['not-stated@refresh.placing_date'],
    ],
    [
      'a similarly safe model without record',
      { exception: 'similarly_safe', ...why },
      ['similarity-not-shown@refresh'],
    ],
    ['no exception', why, late],
  ] as const)('sees %s', async (_, set, expected) => {
    expect(await resultsOf(reportRefreshed, refresh(set), { today })).toEqual(expected)
  })

  it('accepts a model that is similarly safe for every risk', async () => {
    const risks = ['cbrn', 'loss_of_control', 'cyber_offence', 'harmful_manipulation']
    const rows = risks.map((risk) => `{ risk_id: ${risk}, reference: { status: held } }`)
    const similar = { exception: 'similarly_safe', ...why }
    const files = { 'gpai/safety/ssm.yaml': `comparisons: [${rows.join(', ')}]\n` }
    expect(await resultsOf(reportRefreshed, refresh(similar), { today, files })).toEqual(['met'])
    const none = report({ ai_office_access_at: '2026-10-12', refresh: similar, risks: null })
    expect(await resultsOf(reportRefreshed, none, { today, files })).toEqual(['similarity-not-shown@refresh'])
  })
})

describe('report-accessible', () => {
  const delay = { good_faith_ref: 'File 14', interim_ref: 'IR 0.9', due: '2026-10-30' }
  const late = { ai_office_access_at: '2026-10-30', delay }

  it.each([
    ['access on the day of placing', { ai_office_access_at: '2026-10-12' }, ['met']],
    ['access a day later', { ai_office_access_at: '2026-10-13' }, ['too-late@ai_office_access_at=2026-10-12']],
    ['no access', { ai_office_access_at: null }, ['not-stated@ai_office_access_at']],
    ['access within the delay', late, ['met']],
    [
      'access after the delay',
      { ...late, ai_office_access_at: '2026-10-31' },
      ['too-late@ai_office_access_at=2026-10-30'],
    ],
    [
      'a delay of more than 15 business days',
      { ...late, delay: { ...delay, due: '2026-11-10' } },
      ['too-late@delay.due=2026-11-03'],
    ],
    [
      'a delay without a day',
      { ai_office_access_at: null, delay: { good_faith_ref: 'File 14', interim_ref: 'IR 0.9' } },
      ['not-stated@delay.due', 'overdue@ai_office_access_at=2026-10-12'],
    ],
    [
      'a delay without an interim report',
      { ...late, delay: { good_faith_ref: 'File 14', due: '2026-10-30' } },
      ['not-stated@delay.interim_ref'],
    ],
  ] as const)('sees %s', async (_, set, expected) => {
    expect(await resultsOf(reportAccessible, report(set))).toEqual(expected)
  })

  it('takes access that is scheduled before the placing on the market', async () => {
    expect(await resultsOf(reportAccessible, report({}), { today: '2026-10-01' })).toEqual(['met'])
  })

  it('has a gap without a placing date, a report or a release manifest', async () => {
    const undated = { release: { 'release.placed_on_market_on': null } }
    expect(await resultsOf(reportAccessible, undated)).toEqual(['not-stated@release.planned_on'])
    expect(await resultsOf(reportAccessible, {}, { files: noReport })).toEqual(['document-missing@'])
    expect(await resultsOf(reportAccessible, {}, { files: { 'gpai/release.yaml': null } })).toEqual([
      'document-missing@',
    ])
  })
})

describe('report-updates-accessible', () => {
  const update = (set: Set) => report({ updates: [{ version: '1.1', confirmed_at: '2026-10-12', ...set }] })
  const delay = { good_faith_ref: 'File 14', interim_ref: 'IR 1.1' }
  const item = '@updates.0.ai_office_access_at'

  it('counts five business days from the confirmation', async () => {
    const check = reportUpdatesAccessible('added')
    expect(await resultsOf(check)).toEqual(['met'])
    expect(await resultsOf(check, update({ confirmed_at: undefined }))).toEqual(['met'])
    expect(await resultsOf(check, update({ ai_office_access_at: '2026-10-19' }))).toEqual(['met'])
    expect(await resultsOf(check, update({ ai_office_access_at: '2026-10-20' }))).toEqual([
      `too-late${item}=2026-10-19`,
    ])
    expect(await resultsOf(check, update({}), { today: '2026-10-19' })).toEqual(['met'])
    expect(await resultsOf(check, update({}), { today: '2026-10-20' })).toEqual([`overdue${item}=2026-10-19`])
  })

  it('adds the delay to them, and warns where it stands in their place', async () => {
    const given = (date: string) => update({ ai_office_access_at: date, delay })
    const [added, replacing] = [reportUpdatesAccessible('added'), reportUpdatesAccessible('replacing')]
    expect(await resultsOf(added, given('2026-11-10'))).toEqual(['met'])
    expect(await resultsOf(added, given('2026-11-11'))).toEqual([`too-late${item}=2026-11-10`])
    expect(await resultsOf(replacing, given('2026-11-03'))).toEqual(['met'])
    expect(await resultsOf(replacing, given('2026-11-04'))).toEqual([`too-late${item}=2026-11-03`])
    expect(await resultsOf(replacing, update({}))).toEqual(['met'])
    expect(await resultsOf(added, update({ delay: { good_faith_ref: 'File 14' } }))).toEqual([
      `overdue${item}=2026-10-19`,
    ])
  })
})

describe('redaction-founded', () => {
  it('wants the whole report or a basis in law', async () => {
    expect(await resultsOf(redactionFounded)).toEqual(['met'])
    expect(await resultsOf(redactionFounded, report({ unredacted: null }))).toEqual(['not-stated@unredacted'])
    expect(await resultsOf(redactionFounded, report({ unredacted: false }))).toEqual([
      'redaction-unfounded@redaction_basis',
    ])
    expect(
      await resultsOf(
        redactionFounded,
        report({ unredacted: false, redaction_basis: 'Defence code, article R. 2311-1' }),
      ),
    ).toEqual(['met'])
  })
})

describe('incidents-reassessed', () => {
  const gap = ['reassessment-missing@open.1.reassessment']
  const without = { 'open.1.reassessment': null }

  it('asks nothing of what is closed and older than the report', async () => {
    expect(await resultsOf(incidentsReassessed)).toEqual(['met'])
    expect(await resultsOf(incidentsReassessed, { incidents: without })).toEqual(['met'])
    expect(await resultsOf(incidentsReassessed, { incidents: { open: null } })).toEqual(['met'])
  })

  it('wants a reassessment of what is open, or newer than the report', async () => {
    expect(await resultsOf(incidentsReassessed, { incidents: { ...without, 'open.1.final_report': null } })).toEqual(
      gap,
    )
    expect(
      await resultsOf(incidentsReassessed, { incidents: { ...without, 'open.1.aware_at': '2026-10-03' } }),
    ).toEqual(gap)
    expect(await resultsOf(incidentsReassessed, { incidents: without }, { files: noReport })).toEqual(gap)
    const updated = report({ updates: [{ finished_at: '2026-10-05' }] })
    expect(
      await resultsOf(incidentsReassessed, { ...updated, incidents: { ...without, 'open.1.aware_at': '2026-10-03' } }),
    ).toEqual(['met'])
  })

  it('takes no reassessment from before the event, without a day, or of an undated event', async () => {
    const newer = { 'open.1.final_report': null }
    expect(await resultsOf(incidentsReassessed, { incidents: { ...newer, 'open.1.aware_at': '2026-09-26' } })).toEqual(
      gap,
    )
    expect(
      await resultsOf(incidentsReassessed, { incidents: { ...newer, 'open.1.reassessment.finished_at': null } }),
    ).toEqual(gap)
    expect(
      await resultsOf(incidentsReassessed, { incidents: { ...newer, 'open.1.reassessment.reference': null } }),
    ).toEqual(gap)
    expect(await resultsOf(incidentsReassessed, { incidents: { ...newer, 'open.1.aware_at': null } })).toEqual(gap)
  })
})
