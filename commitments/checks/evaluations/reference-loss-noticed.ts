import type { Check } from '../../check.ts'
import { endOf } from '../../dates/clocks.ts'
import { seeIn } from '../statements/see-in.ts'

/** No reference model has lost its status; while the time for finding another one runs, each loss is shown with its end. */
export const referenceLossNoticed: Check = {
  name: 'reference-loss-noticed',
  reads: ['safetySsm'],
  run: ({ evidence: { safetySsm }, facts: { today } }) =>
    seeIn(safetySsm, ({ comparisons = [] }, flaw) =>
      comparisons.flatMap(({ reference }, index) => {
        if (reference?.status !== 'lost' || reference.lost_on === undefined) return []
        const due = endOf('dl.ssm.replace', reference.lost_on)
        return today > due ? [] : [flaw('reference-lost', `comparisons.${index}.reference.lost_on`, { date: due })]
      }),
    ),
}
