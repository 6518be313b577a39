import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** Independent external evaluators hold no role in the roster: they give evidence and never sign. */
export const evaluatorsOffRoster: Check = {
  name: 'evaluators-off-roster',
  reads: ['safetyEvaluations'],
  run: ({ evidence: { safetyEvaluations }, configuration: { roster } }) =>
    inspectRecord(safetyEvaluations, ({ external = [] }, issue) => {
      const names = new Set(
        roster.holders.flatMap(({ members, team }) => [...members, ...(team === null ? [] : [team])]),
      )
      return external.flatMap(({ evaluator = '' }, index) =>
        names.has(evaluator.trim().toLowerCase()) ? [issue('evaluator-on-roster', `external.${index}.evaluator`)] : [],
      )
    }),
}
