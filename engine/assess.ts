import type { Case } from '../commitments/case.ts'
import type { Observation } from '../commitments/check.ts'
import { catalogue } from '../commitments/index.ts'
import type { Measure, Requirement } from '../commitments/measure.ts'

/** What became of one requirement, before anybody decides what that means. */
export type Assessment = {
  readonly measure: Measure
  readonly requirement: Requirement
  /** `null` where the requirement does not apply to this release. */
  readonly observation: Observation | null
}

/** Every requirement of the catalogue, in its order, against the evidence of one release. */
export function assess(context: Case): readonly Assessment[] {
  return catalogue.flatMap((measure) =>
    measure.requirements.map((requirement) => ({
      measure,
      requirement,
      observation: observe(context, measure, requirement),
    })),
  )
}

function observe(context: Case, measure: Measure, requirement: Requirement): Observation | null {
  const applies = measure.applies.holds(context) && (requirement.applies?.holds(context) ?? true)
  return applies ? requirement.check.run(context) : null
}
