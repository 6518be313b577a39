import type { Check } from '../../check.ts'
import { clockOf } from '../../data/clocks.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** An evaluation that took less time than what is named as appropriate for most states why that was enough. */
export const evaluationTime: Check = {
  name: 'evaluation-time',
  reads: ['safetyEvaluations'],
  run: ({ evidence: { safetyEvaluations } }) => {
    const { length: usual } = clockOf('dl.eval.time')
    return inspectRecord(safetyEvaluations, ({ evaluations = [] }, issue) =>
      evaluations.flatMap(({ business_days: days, time_reason: reason }, index) =>
        days !== undefined && days < usual && reason === undefined
          ? [issue('time-short', `evaluations.${index}.business_days`, { limit: usual })]
          : [],
      ),
    )
  },
}
