import type { Check } from '../../check.ts'
import { seeIn } from '../statements/see-in.ts'

/** The full process was run again after each recorded ground that undermines the reasons for proceeding. */
export const processRerun: Check = {
  name: 'process-rerun',
  reads: ['safetyAssessment'],
  run: ({ evidence: { safetyAssessment } }) =>
    seeIn(safetyAssessment, ({ full_process: process, grounds = [] }, flaw) =>
      grounds.flatMap(({ known_on: known }, index) => {
        const item = `grounds.${index}.known_on`
        if (known === undefined) return [flaw('not-stated', item)]
        const answered = (process?.finished_on ?? '') >= known
        return answered ? [] : [flaw('before-ground', item, { date: known })]
      }),
    ),
}
