import type { Check } from '../../check.ts'
import { endOf } from '../../dates/clocks.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** No reference model has lost its status; while the time for finding another one runs, each loss is shown with its end. */
export const referenceLossNoticed: Check = {
  name: 'reference-loss-noticed',
  reads: ['safetySsm'],
  run: ({ evidence: { safetySsm }, facts: { today } }) =>
    inspectRecord(safetySsm, ({ comparisons = [] }, issue) =>
      comparisons.flatMap(({ reference }, index) => {
        if (reference?.status !== 'lost' || reference.lost_on === undefined) return []
        const due = endOf('dl.ssm.replace', reference.lost_on)
        return today > due ? [] : [issue('reference-lost', `comparisons.${index}.reference.lost_on`, { date: due })]
      }),
    ),
}
