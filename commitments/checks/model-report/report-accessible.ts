import type { ModelReport } from '../../../schemas/safety/model-report.ts'
import type { Case } from '../../case.ts'
import { type Check, gapAt, type Observation } from '../../check.ts'
import { endOf, furtherHolidays } from '../../dates/clocks.ts'
import { placingDate } from '../../dates/placing-date.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'
import { unstated } from '../statements/stated.ts'

/**
 * The AI Office has, or is scheduled to have, access to the Model Report by the placing on the market; or access is
 * delayed in good faith with an interim report, which a person then has to watch.
 */
export const reportAccessible: Check = {
  name: 'report-accessible',
  reads: ['safetyModelReport', 'release'],
  run: (context) => {
    const { safetyModelReport, release } = context.evidence
    const placed = placingDate(release)
    if (placed === null) return gapAt(unstated(release, ['release.planned_on']))
    const observed = inspectRecord(safetyModelReport, (report, issue) => issuesOf(context, report, { placed, issue }))
    if (observed.result !== 'nothing-wrong' || safetyModelReport.state !== 'found') return observed
    const { ai_office_access_at: access, delay } = safetyModelReport.content
    if (access !== undefined || delay?.due === undefined) return observed
    return awaited(delay.due, safetyModelReport.locate('delay.due'))
  },
}

function awaited(due: string, at: ReturnType<IssueAt>['at']): Observation {
  return { result: 'needs-human', issues: [{ problem: 'access-delayed', item: 'delay.due', at, args: { date: due } }] }
}

function issuesOf(
  context: Case,
  report: ModelReport,
  { placed, issue }: { placed: string; issue: IssueAt },
): ReturnType<IssueAt>[] {
  const { ai_office_access_at: access, delay } = report
  if (access !== undefined && access <= placed) return []
  if (delay === undefined) {
    return access === undefined
      ? [issue('not-stated', 'ai_office_access_at')]
      : [issue('too-late', 'ai_office_access_at', { date: placed })]
  }
  const absent = (['good_faith_ref', 'interim_ref', 'due'] as const).filter((key) => delay[key] === undefined)
  const due = delay.due ?? placed
  const latest = endOf('dl.report.delay', placed, furtherHolidays(context))
  return [
    ...absent.map((key) => issue('not-stated', `delay.${key}`)),
    ...(due > latest ? [issue('too-late', 'delay.due', { date: latest })] : []),
    ...(access !== undefined && access > due ? [issue('too-late', 'ai_office_access_at', { date: due })] : []),
    ...(access === undefined && context.facts.today > due
      ? [issue('overdue', 'ai_office_access_at', { date: due })]
      : []),
  ]
}
