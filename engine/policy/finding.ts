import type { Issue } from '../../commitments/issue.ts'
import type { PolicyMeasure } from '../../commitments/policy/measures.ts'
import type { Effect } from '../../schemas/vocabulary.ts'
import type { Decided } from '../decision.ts'

/** A gap of the policy itself, with the given issues; none where there is no issue. */
export function policyGap<M extends PolicyMeasure>(
  measure: M,
  id: M['requirements'][number]['id'],
  issues: readonly Issue[],
): readonly Decided[] {
  if (issues.length === 0) return []
  return measure.requirements
    .filter((requirement) => requirement.id === id)
    .map((requirement) => {
      const effect: Effect = requirement.atMost ?? 'block'
      return { measure, requirement, outcome: 'gap', effect, issues }
    })
}
