import type { ModelReport } from '../../../schemas/safety/model-report.ts'
import type { Case } from '../../case.ts'
import { type Check, gapAt, type Observation } from '../../check.ts'
import { endOf, furtherHolidays } from '../../dates/clocks.ts'
import { placingDate } from '../../dates/placing-date.ts'
import { type Flaw, seeIn } from '../statements/see-in.ts'
import { unstated } from '../statements/stated.ts'

/**
 * The AI Office has, or is scheduled to have, access to the Model Report by the placing on the market; or access is
 * delayed in good faith with an interim report, which a person then has to watch.
 */
export const reportAccessible: Check = {
  name: 'report-accessible',
  reads: ['safetyModelReport', 'release'],
  run: (the) => {
    const { safetyModelReport, release } = the.evidence
    const placed = placingDate(release)
    if (placed === null) return gapAt(unstated(release, ['release.planned_on']))
    const observed = seeIn(safetyModelReport, (report, flaw) => flawsOf(the, report, { placed, flaw }))
    if (observed.saw !== 'met' || safetyModelReport.state !== 'found') return observed
    const { ai_office_access_at: access, delay } = safetyModelReport.content
    if (access !== undefined || delay?.due === undefined) return observed
    return awaited(delay.due, safetyModelReport.locate('delay.due'))
  },
}

function awaited(due: string, at: ReturnType<Flaw>['at']): Observation {
  return { saw: 'needs-human', places: [{ problem: 'access-delayed', item: 'delay.due', at, args: { date: due } }] }
}

function flawsOf(the: Case, report: ModelReport, { placed, flaw }: { placed: string; flaw: Flaw }): ReturnType<Flaw>[] {
  const { ai_office_access_at: access, delay } = report
  if (access !== undefined && access <= placed) return []
  if (delay === undefined) {
    return access === undefined
      ? [flaw('not-stated', 'ai_office_access_at')]
      : [flaw('too-late', 'ai_office_access_at', { date: placed })]
  }
  const absent = (['good_faith_ref', 'interim_ref', 'due'] as const).filter((key) => delay[key] === undefined)
  const due = delay.due ?? placed
  const latest = endOf('dl.report.delay', placed, furtherHolidays(the))
  return [
    ...absent.map((key) => flaw('not-stated', `delay.${key}`)),
    ...(due > latest ? [flaw('too-late', 'delay.due', { date: latest })] : []),
    ...(access !== undefined && access > due ? [flaw('too-late', 'ai_office_access_at', { date: due })] : []),
    ...(access === undefined && the.facts.today > due ? [flaw('overdue', 'ai_office_access_at', { date: due })] : []),
  ]
}
