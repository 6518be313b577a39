import type { Case } from '../commitments/case.ts'
import type { Requirement } from '../commitments/measure.ts'
import { attestorOf } from '../commitments/sign-off/attestor.ts'
import { validFor } from '../commitments/sign-off/state.ts'
import type { Counts } from '../schemas/report.ts'
import type { Effect, Force, Grade, Verdict } from '../schemas/vocabulary.ts'
import type { Assessment } from './assess.ts'
import type { Decided, Decision } from './decision.ts'
import { exempt } from './waivers/exempt.ts'
import type { Exemption } from './waivers/exemption.ts'

const blockingForces: readonly Force[] = ['must', 'consider', 'presume']
const warningForces: readonly Force[] = ['best-efforts', 'should']
/** Grades that are certain enough to stop a merge. */
const blockingGrades: readonly Grade[] = ['V', 'D', 'R+']

/**
 * Turns assessments into a verdict. Gaps block by force, grade and due date; nothing else does. `exemptions` are those that
 * count for this release: what they cover is waived.
 */
export function decide(
  context: Case,
  assessments: readonly Assessment[],
  exemptions: readonly Exemption[] = [],
): Decision {
  const decided = assessments.flatMap((assessment) => exempt(decideOne(context, assessment), exemptions))
  const counts = countsOf(decided)
  return { verdict: verdictOf(context, decided), counts, decided }
}

function decideOne(context: Case, { observation, requirement, measure }: Assessment): Decided {
  const one = { measure, requirement }
  if (observation === null) return { ...one, outcome: 'not-applicable', effect: 'info', issues: [] }
  if (observation.result !== 'gap' && isAttested(context, requirement))
    return { ...one, outcome: 'attested', effect: 'info', issues: [] }
  if (observation.result === 'met') return { ...one, outcome: 'met', effect: 'info', issues: [] }
  if (observation.result === 'needs-human')
    return { ...one, outcome: 'needs-human', effect: 'info', issues: observation.issues }
  return { ...one, outcome: 'gap', effect: effectOfGap(context, one), issues: observation.issues }
}

/** Whether the role that answers for what a machine cannot see has signed, so that it is not left open. */
function isAttested({ signOff }: Case, { attestedBy }: Requirement): boolean {
  return attestedBy !== undefined && signOff !== undefined && validFor(signOff, attestorOf(attestedBy)) !== undefined
}

// Decision: docs/decisions/0401-a-severity-below-the-force.md
/** What the gap of a requirement does, for a release that is due. The catalogue prints it. */
export function effectWhenDue(requirement: Pick<Requirement, 'force' | 'grade' | 'atMost'>): Effect {
  const certain = blockingGrades.includes(requirement.grade)
  if (blockingForces.includes(requirement.force)) return requirement.atMost ?? (certain ? 'block' : 'warn')
  return warningForces.includes(requirement.force) ? 'warn' : 'info'
}

function effectOfGap(context: Case, { measure, requirement }: Pick<Assessment, 'measure' | 'requirement'>): Effect {
  const effect = effectWhenDue(requirement)
  const due = measure.evenForLegacy === true || isDue(context)
  if (effect === 'block' && !due) return 'warn'
  const certain = blockingGrades.includes(requirement.grade)
  return effect === 'warn' && certain && context.configuration.strictness.warnings_block && due ? 'block' : effect
}

/** Whether the duties are due, or so near that the organisation wants gaps to block. */
function isDue({ scope, facts, configuration }: Case): boolean {
  if (scope.dueOn === null) return true
  const days = (Date.parse(scope.dueOn) - Date.parse(facts.today)) / 86_400_000
  return !scope.legacy || days <= configuration.strictness.legacy_block_days
}

function verdictOf(context: Case, decided: readonly Decided[]): Verdict {
  if (decided.some(({ effect }) => effect === 'block')) return 'blocked'
  return Object.values(context.scope.duties).every((state) => state === 'not-owed') ? 'not-applicable' : 'pass'
}

/** How many findings came out each way. */
export function countsOf(decided: readonly Decided[]): Counts {
  const count = (holds: (one: Decided) => boolean) => decided.filter(holds).length
  return {
    gaps: count(({ effect }) => effect === 'block'),
    warnings: count(({ outcome, effect }) => outcome === 'gap' && effect === 'warn'),
    needsHuman: count(({ outcome }) => outcome === 'needs-human'),
    met: count(({ outcome }) => outcome === 'met'),
    attested: count(({ outcome }) => outcome === 'attested'),
    waived: count(({ outcome }) => outcome === 'waived'),
    notApplicable: count(({ outcome }) => outcome === 'not-applicable'),
  }
}
