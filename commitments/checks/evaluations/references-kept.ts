import type { Check } from '../../check.ts'
import { endOf } from '../../dates/clocks.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** Each reference model holds its status, or lost it no longer ago than the time for finding another one. */
export const referencesKept: Check = {
  name: 'references-kept',
  reads: ['safetySsm'],
  run: ({ evidence: { safetySsm }, facts: { today } }) =>
    inspectRecord(safetySsm, ({ comparisons = [] }, issue) =>
      comparisons.flatMap(({ reference = {} }, index) => {
        const item = `comparisons.${index}.reference`
        if (reference.status === undefined) return [issue('not-stated', `${item}.status`)]
        if (reference.status === 'held') return []
        if (reference.lost_on === undefined) return [issue('not-stated', `${item}.lost_on`)]
        const due = endOf('dl.ssm.replace', reference.lost_on)
        return today > due ? [issue('reference-lost', `${item}.lost_on`, { date: due })] : []
      }),
    ),
}
