import type { Case } from '../../commitments/case.ts'
import { catalogue } from '../../commitments/index.ts'
import type { Reliefs } from '../../commitments/reliefs/relief.ts'
import { spareOf } from '../../commitments/reliefs/spare.ts'
import type { Scope } from '../../commitments/scope/result.ts'

/** The same case with the statements that are missing for a claim, and how many requirements would fall away or wait by it. */
export function withSpare(context: Case): Case {
  const { evidence, scope, facts, reliefs } = context
  if (reliefs === undefined) return context
  const now = askedUnder(context, scope)
  const spare: NonNullable<Reliefs['spare']> = spareOf(evidence, scope, facts.today).map(
    ({ id, items, scope: then }) => ({ id, items, requirements: Math.max(0, now - askedUnder(context, then)) }),
  )
  return { ...context, reliefs: { ...reliefs, spare } }
}

/** How many requirements are asked for under a scope; what an older model owes later is not counted. */
function askedUnder(context: Case, scope: Scope): number {
  const under = { ...context, scope }
  return catalogue
    .filter((measure) => !scope.legacy || measure.evenForLegacy === true)
    .filter((measure) => measure.applies.holds(under))
    .flatMap(({ requirements }) => requirements)
    .filter((requirement) => requirement.applies?.holds(under) ?? true).length
}
