import { addDays } from '../../commitments/dates/dates.ts'
import { validSigners } from '../../commitments/sign-off/state.ts'
import type { HeadlineWords } from '../../locales/headline-words.ts'
import type { Tally } from '../../schemas/report.ts'
import type { State } from '../../schemas/vocabulary.ts'
import type { Decided, JudgedRelease } from '../decision.ts'
import { effectWhenDue } from '../effect.ts'
import { isAwaited } from '../state.ts'

type Subject = { readonly release: JudgedRelease; readonly state: State; readonly tally: Tally }

/** The sentence that says why the verdict on one release is what it is. */
export function headlineOf({ release, state, tally }: Subject, words: HeadlineWords): string {
  const { context, decision } = release
  const { decided } = decision
  switch (state) {
    case 'blocked':
      return blockedBecause(decided, tally, words)
    case 'awaiting-signatures':
      return awaiting(decided, tally, words)
    case 'not-due':
      return words.notDue(decided.filter(({ notDue }) => notDue === true).length, blocksFrom(context))
    case 'known-gaps':
      return words.knownGaps(decided.filter(({ outcome }) => outcome === 'waived').length, lastDay(decided))
    case 'passed':
      return words.passed(decided.filter(isShown).length, validSigners(context.signOff).length)
    case 'no-duty':
    case 'nothing-to-gate':
      return words.noDuty(whyNoDuty(context.scope.row, words))
  }
}

/** Of several releases the number of those that are blocked; of one its own sentence. */
export function overallHeadline(
  releases: readonly { readonly state: State; readonly headline: string }[],
  state: State,
  words: HeadlineWords,
): string | null {
  const strictest = releases.filter((one) => one.state === state)
  if (state === 'blocked' && releases.length > 1) return words.blockedReleases(strictest.length, releases.length)
  return strictest[0]?.headline ?? null
}

/** The sentence about findings that belong to no release. */
export function policyHeadline(general: readonly Decided[], words: HeadlineWords): string {
  const blocking = general.filter(({ effect, givenBy }) => effect === 'block' && givenBy === undefined)
  return blocking.length === 0 && general.some(isAwaited)
    ? words.awaitingPolicy
    : words.blockedOtherwise(blocking.length)
}

function blockedBecause(decided: readonly Decided[], tally: Tally, words: HeadlineWords): string {
  if (tally.toStart + tally.toGive + tally.toCorrect > 0) return words.blocked(tally)
  return words.blockedOtherwise(decided.filter(({ effect }) => effect === 'block').length)
}

function awaiting(decided: readonly Decided[], { signatures }: Tally, words: HeadlineWords): string {
  if (signatures.have < signatures.need) return words.awaitingSignatures(signatures.have, signatures.need)
  const open = decided.filter(({ givenBy, outcome }) => givenBy === 'confirmation' && outcome !== 'not-applicable')
  return words.awaitingConfirmation(
    open.flatMap(({ issues }) => issues.filter(({ problem }) => problem === 'relief-open')).length,
  )
}

/** The first day on which the gaps of an older model block. */
function blocksFrom({ scope, configuration }: JudgedRelease['context']): string | null {
  return scope.dueOn === null ? null : addDays(scope.dueOn, -configuration.strictness.legacy_block_days)
}

function lastDay(decided: readonly Decided[]): string | null {
  return (
    decided
      .flatMap((one) => (one.outcome === 'waived' ? [one.exemption.until] : []))
      .sort()
      .at(-1) ?? null
  )
}

/** Requirements that can block and have their evidence. */
function isShown({ outcome, requirement }: Decided): boolean {
  return (outcome === 'met' || outcome === 'attested') && effectWhenDue(requirement) === 'block'
}

function whyNoDuty(row: string, { noDutyBecause }: HeadlineWords): string | null {
  return Object.entries(noDutyBecause).find(([key]) => key === row)?.[1] ?? null
}
