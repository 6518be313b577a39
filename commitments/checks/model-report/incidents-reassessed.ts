import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import { latestOf } from '../../dates/latest-date.ts'
import { seeIn } from '../statements/see-in.ts'

/**
 * Every incident or near miss that is open, or newer than the Model Report, has led to a reassessment that was finished
 * after the provider became aware of it.
 */
export const incidentsReassessed: Check = {
  name: 'incidents-reassessed',
  reads: ['safetyIncidents', 'safetyModelReport'],
  run: (the) =>
    seeIn(the.evidence.safetyIncidents, ({ open = [] }, flaw) => {
      const reported = reportedOn(the)
      return open.flatMap(({ aware_at: aware = '', final_report: closed, reassessment }, index) => {
        const settled = closed !== undefined && reported !== undefined && aware <= reported
        const done = reassessment?.reference !== undefined && (reassessment.finished_at ?? '') >= aware && aware !== ''
        return settled || done ? [] : [flaw('reassessment-missing', `open.${index}.reassessment`)]
      })
    }),
}

function reportedOn({ evidence: { safetyModelReport } }: Case): string | undefined {
  if (safetyModelReport.state !== 'found') return undefined
  const { date, updates = [] } = safetyModelReport.content
  return latestOf([date, ...updates.map((update) => update.finished_at)])
}
