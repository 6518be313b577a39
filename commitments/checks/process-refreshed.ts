import type { EvidenceSet, Found } from '../case.ts'
import { type Check, gapAt, met, type Observation } from '../check.ts'
import { endOf } from '../clocks.ts'
import { addMonths } from '../dates.ts'
import { seeIn } from './see-in.ts'
import { unstated } from './stated.ts'

type Report = Extract<EvidenceSet['safetyModelReport'], Found<unknown>>['content']

/**
 * For one of the provider's most capable models, the full process was run again within six months of the last report to
 * the AI Office, unless an exception is recorded. Nothing is due before the first report is given.
 */
export const processRefreshed: Check = {
  name: 'process-refreshed',
  reads: ['safetyAssessment', 'safetyModelReport'],
  run: ({ evidence: { safetyAssessment, safetyModelReport }, facts: { today } }): Observation => {
    if (safetyModelReport.state !== 'found') return gapAt(unstated(safetyModelReport, []))
    const due = refreshDue(safetyModelReport.content, today)
    if (due === null) return met
    return seeIn(safetyAssessment, ({ full_process: process }, flaw) => {
      const again = (process?.finished_on ?? '') > (safetyModelReport.content.ai_office_access_at ?? '')
      return again ? [] : [flaw('overdue', 'full_process.finished_on', { date: due })]
    })
  },
}

/** The day by which a refresh was due, where it is past and no exception holds; `null` otherwise. */
function refreshDue({ most_capable: capable, ai_office_access_at: given, refresh }: Report, today: string): string | null {
  if (capable === false || given === undefined) return null
  const due = endOf('dl.report.refresh', given)
  return today <= due || isExcepted(refresh, today) ? null : due
}

/** Source: Measure 7.6, third paragraph; a more capable model counts when it is placed in less than a month. */
function isExcepted(refresh: Report['refresh'], today: string): boolean {
  if (refresh?.exception === undefined || refresh.reason === undefined) return false
  if (refresh.exception !== 'more_capable_model') return true
  const placing = refresh.placing_date
  return placing !== undefined && placing >= today && placing < addMonths(today, 1)
}
