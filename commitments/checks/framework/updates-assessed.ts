import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** The record of the full process is as recent as the assessments on which updates of the Model Report rest. */
export const updatesAssessed: Check = {
  name: 'updates-assessed',
  reads: ['safetyAssessment', 'safetyModelReport'],
  run: ({ evidence: { safetyAssessment, safetyModelReport } }) =>
    inspectRecord(safetyAssessment, ({ full_process: process }, issue) => {
      const updates = safetyModelReport.state === 'found' ? (safetyModelReport.content.updates ?? []) : []
      const dates = updates.flatMap(({ assessment_finished_at: date }) => date ?? [])
      const last = dates.sort().at(-1) ?? ''
      return (process?.finished_on ?? '') >= last
        ? []
        : [issue('before-ground', 'full_process.finished_on', { date: last })]
    }),
}
