import type { Issue } from '../../commitments/issue.ts'
import type { PolicyMeasure } from '../../commitments/policy/measures.ts'
import type { Effect } from '../../schemas/vocabulary.ts'
import type { Decided } from '../decision.ts'

/** A gap of the policy itself, at the given places; none where there is no place. */
export function policyGap<M extends PolicyMeasure>(
  measure: M,
  id: M['requirements'][number]['id'],
  places: readonly Issue[],
): readonly Decided[] {
  if (places.length === 0) return []
  return measure.requirements
    .filter((requirement) => requirement.id === id)
    .map((requirement) => {
      const effect: Effect = requirement.atMost ?? 'block'
      return { measure, requirement, outcome: 'gap', effect, places }
    })
}
