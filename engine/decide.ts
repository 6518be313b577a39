import type { Case } from '../commitments/case.ts'
import type { Requirement } from '../commitments/measure.ts'
import { attestorOf } from '../commitments/sign-off/attestor.ts'
import { validFor } from '../commitments/sign-off/state.ts'
import type { Counts } from '../schemas/report.ts'
import type { Verdict } from '../schemas/vocabulary.ts'
import { type Assessment, idOf } from './assess.ts'
import type { Decided, Decision } from './decision.ts'
import { effectOfGap } from './effect.ts'
import { exempt } from './waivers/exempt.ts'
import type { Exemption } from './waivers/exemption.ts'

/**
 * Turns assessments into a verdict. What is missing, or could not be judged, blocks by force, grade and due date; nothing
 * else does. `exemptions` are those that count for this release: what they cover is waived.
 */
export function decide(
  context: Case,
  assessments: readonly Assessment[],
  exemptions: readonly Exemption[] = [],
): Decision {
  const decided = releasedWith(assessments.flatMap((assessment) => exempt(decideOne(context, assessment), exemptions)))
  const counts = countsOf(decided)
  return { verdict: verdictOf(context, decided), counts, decided }
}

function decideOne(context: Case, { seen, requirement, measure }: Assessment): Decided {
  const one = {
    measure,
    requirement,
    effect: 'info',
    issues: [],
    ...(requirement.check.givenBy === undefined ? {} : { givenBy: requirement.check.givenBy }),
    ...(requirement.check.asksFor === undefined ? {} : { asksFor: requirement.check.asksFor }),
  } as const
  if (seen.result === 'not-applicable') return { ...one, outcome: 'not-applicable', reason: seen.reason }
  if (seen.result === 'shown-through') return { ...one, outcome: 'not-applicable', reason: seen.result, ids: seen.ids }
  if (seen.result === 'gap')
    return { ...one, outcome: 'gap', issues: seen.issues, ...heldBack(context, { requirement, measure }) }
  if (seen.result === 'not-judged')
    return { ...one, outcome: 'not-judged', waitsFor: seen.waitsFor, ...heldBack(context, { requirement, measure }) }
  if (isAttested(context, requirement)) return { ...one, outcome: 'attested' }
  return seen.result === 'met'
    ? { ...one, outcome: 'met', at: seen.at }
    : { ...one, outcome: 'needs-human', issues: seen.issues }
}

function heldBack(
  context: Case,
  pair: Pick<Assessment, 'measure' | 'requirement'>,
): Pick<Decided, 'effect' | 'notDue'> {
  const { effect, notDue } = effectOfGap(context, pair)
  return notDue ? { effect, notDue } : { effect }
}

/** What waits only for gaps that are waived is let pass with them; it stays not judged, and is shown. */
function releasedWith(decided: readonly Decided[]): readonly Decided[] {
  const open = new Set(decided.flatMap((one) => (one.outcome === 'gap' ? [idOf(one)] : [])))
  return decided.map((one) =>
    one.outcome === 'not-judged' && !open.has(one.waitsFor) ? { ...one, effect: 'info' } : one,
  )
}

/** Whether the role that answers for what a machine cannot see has signed, so that it is not left open. */
function isAttested({ signOff }: Case, { attestedBy }: Requirement): boolean {
  return attestedBy !== undefined && signOff !== undefined && validFor(signOff, attestorOf(attestedBy)) !== undefined
}

function verdictOf(context: Case, decided: readonly Decided[]): Verdict {
  if (decided.some(({ effect }) => effect === 'block')) return 'blocked'
  return Object.values(context.scope.duties).every((state) => state === 'not-owed') ? 'not-applicable' : 'pass'
}

/** How many findings came out each way. `gaps` are those that block, `warnings` those that do not. */
export function countsOf(decided: readonly Decided[]): Counts {
  const count = (holds: (one: Decided) => boolean) => decided.filter(holds).length
  return {
    gaps: count(({ outcome, effect }) => outcome === 'gap' && effect === 'block'),
    warnings: count(({ outcome, effect }) => outcome === 'gap' && effect === 'warn'),
    needsHuman: count(({ outcome }) => outcome === 'needs-human'),
    notJudged: count(({ outcome }) => outcome === 'not-judged'),
    met: count(({ outcome }) => outcome === 'met'),
    attested: count(({ outcome }) => outcome === 'attested'),
    waived: count(({ outcome }) => outcome === 'waived'),
    notApplicable: count(({ outcome }) => outcome === 'not-applicable'),
  }
}
