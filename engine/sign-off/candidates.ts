import type { Rejection } from '../../commitments/sign-off/reasons.ts'
import type { Review } from '../../schemas/facts.ts'
import type { RoleName } from '../../schemas/roster.ts'
import { type SignatureLine, signatureLinesOf } from './signature-lines.ts'

/** A line that wants to be a signature, with the review it stands in. */
export type Candidate = {
  readonly review: Review
  readonly line: SignatureLine
  readonly login: string | null
  /** The day of the review in Europe/Brussels. */
  readonly on: string
  /** What keeps it from being a signature, whatever was signed and whoever may sign. */
  readonly fault: Rejection | null
}

/** A candidate in which nothing is wrong with the line, the review and the account. */
export type Sound = Candidate & {
  readonly login: string
  readonly line: { readonly role: RoleName; readonly digest: string; readonly fault: null }
}

/** Every signature line of the reviews, in their order. `elsewhere` are the digests of other releases in the same change. */
export function candidatesOf(reviews: readonly Review[], elsewhere: ReadonlySet<string>): readonly Candidate[] {
  const ordered = reviews
    .map((review, index) => ({ review, index, lines: signatureLinesOf(review.body) }))
    .sort((a, b) => compare(a.review.submittedAt, b.review.submittedAt) || a.index - b.index)
    .map(({ review, lines }) => ({
      review,
      lines: lines.filter(({ digest }) => digest === null || !elsewhere.has(digest)),
    }))
  return ordered.flatMap(({ review, lines }, index) =>
    lines.map((line) => ({
      review,
      line,
      login: review.author?.login ?? null,
      on: dayOf(review.submittedAt),
      fault: faultOf(review, line) ?? laterFault(review, line, ordered.slice(index + 1)),
    })),
  )
}

/** Whether nothing but what was signed, and by whom, is left to judge. */
export function isSound(candidate: Candidate): candidate is Sound {
  return candidate.fault === null && candidate.login !== null && candidate.line.role !== null
}

function faultOf({ author, edits, state }: Review, { fault }: SignatureLine): Rejection | null {
  if (author === null) return 'account-unknown'
  if (author.kind !== 'person') return 'not-a-person'
  if (edits.length > 0) return 'edited'
  if (fault !== null) return fault
  if (state === 'dismissed') return 'dismissed'
  return state === 'approved' ? null : 'not-approved'
}

type WithLines = { readonly review: Review; readonly lines: readonly SignatureLine[] }

/** What the same person said later: the newest word counts, and a later one that was dismissed brings no earlier one back. */
function laterFault({ author }: Review, { role }: SignatureLine, later: readonly WithLines[]): Rejection | null {
  const own = later.filter(({ review }) => sameLogin(review.author?.login, author?.login) && isWord(review))
  if (own.some(({ review }) => review.state !== 'approved')) return 'withdrawn'
  return own.some(({ lines }) => lines.some((line) => line.role === role)) ? 'superseded' : null
}

/** Approving, asking for changes, or one of the two before it was dismissed. */
function isWord({ state }: Review): boolean {
  return state === 'approved' || state === 'changes-requested' || state === 'dismissed'
}

function sameLogin(one: string | undefined, other: string | undefined): boolean {
  return one?.toLowerCase() === other?.toLowerCase()
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function dayOf(time: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date(time))
}
