import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** The full process was run again after each recorded ground that undermines the reasons for proceeding. */
export const processRerun: Check = {
  name: 'process-rerun',
  reads: ['safetyAssessment'],
  run: ({ evidence: { safetyAssessment } }) =>
    inspectRecord(safetyAssessment, ({ full_process: process, grounds = [] }, issue) =>
      grounds.flatMap(({ known_on: known }, index) => {
        const item = `grounds.${index}.known_on`
        if (known === undefined) return [issue('not-stated', item)]
        const answered = (process?.finished_on ?? '') >= known
        return answered ? [] : [issue('before-ground', item, { date: known })]
      }),
    ),
}
