import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import { latestOf } from '../../dates/latest-date.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/**
 * Every incident or near miss that is open, or newer than the Model Report, has led to a reassessment that was finished
 * after the provider became aware of it.
 */
export const incidentsReassessed: Check = {
  name: 'incidents-reassessed',
  reads: ['safetyIncidents', 'safetyModelReport'],
  run: (context) =>
    inspectRecord(context.evidence.safetyIncidents, ({ open = [] }, issue) => {
      const reported = reportedOn(context)
      return open.flatMap(({ aware_at: aware = '', final_report: closed, reassessment }, index) => {
        const reportedClosed = closed !== undefined && reported !== undefined && aware <= reported
        const done = reassessment?.reference !== undefined && (reassessment.finished_at ?? '') >= aware && aware !== ''
        return reportedClosed || done ? [] : [issue('reassessment-missing', `open.${index}.reassessment`)]
      })
    }),
}

function reportedOn({ evidence: { safetyModelReport } }: Case): string | undefined {
  if (safetyModelReport.state !== 'found') return undefined
  const { date, updates = [] } = safetyModelReport.content
  return latestOf([date, ...updates.map((update) => update.finished_at)])
}
