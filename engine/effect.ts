import type { Case } from '../commitments/case.ts'
import type { Measure, Requirement } from '../commitments/measure.ts'
import type { Effect, Force, Grade } from '../schemas/vocabulary.ts'

const blockingForces: readonly Force[] = ['must', 'consider', 'presume']
const warningForces: readonly Force[] = ['best-efforts', 'should']
/** Grades that are certain enough to stop a merge. */
const blockingGrades: readonly Grade[] = ['V', 'D', 'R+']

// Decision: docs/decisions/0401-a-severity-below-the-force.md
/** What the gap of a requirement does, for a release that is due. The catalogue prints it. */
export function effectWhenDue(requirement: Pick<Requirement, 'force' | 'grade' | 'atMost'>): Effect {
  const certain = blockingGrades.includes(requirement.grade)
  if (blockingForces.includes(requirement.force)) return requirement.atMost ?? (certain ? 'block' : 'warn')
  return warningForces.includes(requirement.force) ? 'warn' : 'info'
}

/** What a gap does to the verdict of this release, and whether it would block if its duty were due. */
export type EffectOfGap = { readonly effect: Effect; readonly notDue: boolean }

/** What the gap of a requirement does for a release, on the day of judgement. */
export function effectOfGap(
  context: Case,
  { measure, requirement }: { readonly measure: Measure; readonly requirement: Requirement },
): EffectOfGap {
  const effect = effectWhenDue(requirement)
  const due = measure.evenForLegacy === true || isDue(context)
  if (isPrepared(context, measure)) return { effect: 'info', notDue: effect === 'block' }
  if (effect === 'block' && requirement.warnsWhere?.holds(context) === true) return { effect: 'warn', notDue: false }
  if (effect === 'block' && !due) return { effect: 'warn', notDue: true }
  const certain = blockingGrades.includes(requirement.grade)
  const raised = effect === 'warn' && certain && context.configuration.strictness.warnings_block && due
  return { effect: raised ? 'block' : effect, notDue: false }
}

/** Whether the duty behind a measure is still ahead: who plans a model is told of it, and nothing blocks. */
function isPrepared({ scope }: Case, { applies: { duty } }: Measure): boolean {
  return duty !== undefined && scope.duties[duty] === 'prepare'
}

/** Whether the duties are due, or so near that the organisation wants gaps to block. */
function isDue({ scope, facts, configuration }: Case): boolean {
  if (scope.dueOn === null) return true
  const days = (Date.parse(scope.dueOn) - Date.parse(facts.today)) / 86_400_000
  return !scope.legacy || days <= configuration.strictness.legacy_block_days
}
