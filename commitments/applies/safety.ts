import type { Condition } from '../applies.ts'
import { isAbsent } from '../case.ts'
import { placingDate } from '../dates/placing-date.ts'

/** The model is claimed to be similarly safe or safer than another for at least one risk. */
export const claimsSimilarSafety: Condition = {
  name: 'claims-similar-safety',
  holds: ({ evidence: { safetySsm } }) => !isAbsent(safetySsm),
}

/** The placing on the market has come, so that access for the AI Office is due without delay. */
export const placedByNow: Condition = {
  name: 'placed-by-now',
  holds: ({ evidence: { release }, facts: { today } }) => (placingDate(release) ?? '') <= today,
}

/** The placing on the market is still ahead. */
export const placedLater: Condition = { name: 'placed-later', holds: (context) => !placedByNow.holds(context) }

/** An independent external evaluator is named. */
export const namesEvaluators: Condition = {
  name: 'names-evaluators',
  holds: ({ evidence: { safetyEvaluations } }) =>
    safetyEvaluations.state === 'found' && (safetyEvaluations.content.external ?? []).length > 0,
}
