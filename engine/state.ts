import type { State, Verdict } from '../schemas/vocabulary.ts'
import type { Decided } from './decision.ts'

/** What decides a state: the verdict, and what became of each requirement. */
type Judged = { readonly verdict: Verdict; readonly decided: readonly Decided[] }

/** The states, the strictest first. Of several releases the strictest counts. */
const strictest: readonly State[] = [
  ...(['blocked', 'awaiting-signatures', 'not-due', 'known-gaps', 'passed', 'no-duty', 'nothing-to-gate'] as const),
]

/** Why the verdict is what it is: the first of these that holds. */
export function stateOf({ verdict, decided }: Judged): State {
  const some = (holds: (one: Decided) => boolean) => decided.some(holds)
  if (some(({ effect, givenBy }) => effect === 'block' && givenBy === undefined)) return 'blocked'
  if (some(isAwaited)) return 'awaiting-signatures'
  if (some(({ notDue }) => notDue === true)) return 'not-due'
  if (some(({ outcome }) => outcome === 'waived')) return 'known-gaps'
  return verdict === 'not-applicable' ? 'no-duty' : 'passed'
}

/** Somebody still has to sign or confirm on the pull request. */
export function isAwaited({ givenBy, outcome }: Decided): boolean {
  return givenBy !== undefined && (outcome === 'gap' || outcome === 'needs-human')
}

/** The strictest of several states; nothing to gate where there is none. */
export function strictestOf(states: readonly State[]): State {
  return strictest.find((state) => states.includes(state)) ?? 'nothing-to-gate'
}
