import type { Condition } from '../applies.ts'
import { isAbsent } from '../case.ts'

/** The model is claimed to be similarly safe or safer than another for at least one risk. */
export const claimsSimilarSafety: Condition = {
  name: 'claims-similar-safety',
  holds: ({ evidence: { safetySsm } }) => !isAbsent(safetySsm),
}

/** An independent external evaluator is named. */
export const namesEvaluators: Condition = {
  name: 'names-evaluators',
  holds: ({ evidence: { safetyEvaluations } }) =>
    safetyEvaluations.state === 'found' && (safetyEvaluations.content.external ?? []).length > 0,
}
