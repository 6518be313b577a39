import type { Rejection } from '../../commitments/sign-off/reasons.ts'
import type { Review } from '../../schemas/facts.ts'
import type { RoleName } from '../../schemas/roster.ts'
import { type SignatureLine, signatureLinesOf } from './signature-lines.ts'

/** A line that wants to be a signature, with the review it stands in. */
export type Candidate = {
  readonly review: Review
  readonly line: SignatureLine
  /** The day of the review in Europe/Brussels. */
  readonly on: string
  /** Who says what with it, or what keeps it from being a signature, whatever was signed and whoever may sign. */
  readonly says: SignatureClaim | Rejection
}

/** A person who signs a digest in a role. */
export type SignatureClaim = { readonly login: string; readonly role: RoleName; readonly digest: string }

/** Every signature line of the reviews, in the order of time. `elsewhere` are digests of other releases in the change. */
export function candidatesOf(reviews: readonly Review[], elsewhere: ReadonlySet<string>): readonly Candidate[] {
  const ordered = reviews
    .toSorted((a, b) => a.submittedAt.localeCompare(b.submittedAt))
    .map((review) => ({
      review,
      lines: signatureLinesOf(review.body).filter(({ digest }) => digest === null || !elsewhere.has(digest)),
    }))
  return ordered.flatMap(({ review, lines }, index) =>
    lines.map((line) => {
      const says = claimOf(review, line)
      const later = typeof says === 'string' ? null : laterFault(says, ordered.slice(index + 1))
      return { review, line, on: dayOf(review.submittedAt), says: later ?? says }
    }),
  )
}

function claimOf({ author, edits, state }: Review, line: SignatureLine): SignatureClaim | Rejection {
  if (author === null) return 'account-unknown'
  if (author.kind !== 'person') return 'not-a-person'
  if (edits.length > 0) return 'edited'
  if (line.fault !== null) return line.fault
  if (state === 'dismissed') return 'dismissed'
  return state === 'approved' ? { login: author.login, role: line.role, digest: line.digest } : 'not-approved'
}

type WithLines = { readonly review: Review; readonly lines: readonly SignatureLine[] }

/** What the same person said later: the newest word counts, and a later one that was dismissed brings no earlier one back. */
function laterFault({ login, role }: SignatureClaim, later: readonly WithLines[]): Rejection | null {
  const own = later.filter(({ review }) => review.author?.login.toLowerCase() === login.toLowerCase() && isWord(review))
  if (own.some(({ review }) => review.state !== 'approved')) return 'withdrawn'
  return own.some(({ lines }) => lines.some((line) => line.role === role)) ? 'superseded' : null
}

/** Approving, asking for changes, or one of the two before it was dismissed. */
function isWord({ state }: Review): boolean {
  return state === 'approved' || state === 'changes-requested' || state === 'dismissed'
}

function dayOf(time: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date(time))
}
