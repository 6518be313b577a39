import type { ConfirmationLine } from '../../commitments/reliefs/relief.ts'
import type { Rejection } from '../../commitments/sign-off/reasons.ts'
import type { PullRequest, Review } from '../../schemas/facts.ts'
import { type Holder, isActive, type RoleName, type Roster } from '../../schemas/roster.ts'
import { dateInBrussels } from '../brussels.ts'
import { confirmationLinesOf, type FoundLine } from './confirmation-lines.ts'

/** What confirmations are judged by. */
export type ConfirmationRules = {
  /** The digest that counts. */
  readonly digest: string
  /** Digests of other releases of the change: lines with these are about those. */
  readonly elsewhere: ReadonlySet<string>
  readonly roster: Roster
  /** The role that confirms; where the roster does not fill it, anybody else with write access does. */
  readonly role: RoleName
  /** One person is enough, even where an app made the change. */
  readonly alone?: boolean
}

/** The people and reviews of a pull request. */
export type Reviewed = Pick<PullRequest, 'author' | 'commitAuthors' | 'unknownAuthors' | 'reviews'>

/** Every confirmation line of a pull request, in the order of time, and why it does not count. */
function confirmationsOn(reviewed: Reviewed, rules: ConfirmationRules): readonly ConfirmationLine[] {
  const ordered = reviewed.reviews.toSorted((a, b) => a.submittedAt.localeCompare(b.submittedAt))
  return ordered.flatMap((review, index) =>
    confirmationLinesOf(review.body)
      .filter(({ digest }) => digest === null || !rules.elsewhere.has(digest))
      .map((line) => {
        const on = dateInBrussels(new Date(review.submittedAt))
        const reason =
          faultOf(review, line) ??
          laterFault(review, ordered.slice(index + 1)) ??
          (line.digest === rules.digest ? null : 'digest-unknown') ??
          ineligibility(review, { reviewed, rules, on })
        return { login: review.author?.login ?? null, digest: line.digest, on, reason }
      }),
  )
}

/** Every confirmation line, how many people it takes, and who gave the one that counts; `null` while somebody is missing. */
export type Confirmed = {
  readonly lines: readonly ConfirmationLine[]
  readonly needed: 1 | 2
  readonly by: { readonly login: string; readonly on: string } | null
}

/** Where no person made the change, two confirm it: one in the role, where it is filled, and one more with write access. */
export function confirmedOn(reviewed: Reviewed, rules: ConfirmationRules): Confirmed {
  const lines = confirmationsOn(reviewed, rules)
  const needed = rules.alone === true || !isMadeByApp(reviewed) ? 1 : 2
  const anybody = { ...rules, roster: { ...rules.roster, holders: [] } }
  const people = new Set(needed === 1 ? [] : loginsIn([...lines, ...confirmationsOn(reviewed, anybody)]))
  const [first] = lines.flatMap(({ login, on, reason }) => (reason !== null || login === null ? [] : [{ login, on }]))
  return { lines, needed, by: first === undefined || (needed === 2 && people.size < 2) ? null : first }
}

function loginsIn(lines: readonly ConfirmationLine[]): readonly string[] {
  return lines.flatMap(({ login, reason }) => (reason === null && login !== null ? [login.toLowerCase()] : []))
}

/** Whether an app opened the pull request, or an account that is gone: no person answers for the change. */
function isMadeByApp({ author }: Reviewed): boolean {
  return author?.kind !== 'person'
}

function faultOf({ author, edits, state }: Review, { fault }: FoundLine): Rejection | null {
  if (author === null) return 'account-unknown'
  if (author.kind !== 'person') return 'not-a-person'
  if (edits.length > 0) return 'edited'
  if (fault !== null) return fault
  if (state === 'dismissed') return 'dismissed'
  return state === 'approved' ? null : 'not-approved'
}

/** A later review of the same person that asks for changes, or was dismissed, takes the confirmation back. */
function laterFault({ author }: Review, later: readonly Review[]): Rejection | null {
  const own = later.filter((review) => review.author?.login.toLowerCase() === author?.login.toLowerCase())
  return own.some(({ state }) => state === 'changes-requested' || state === 'dismissed') ? 'withdrawn' : null
}

type People = { readonly reviewed: Reviewed; readonly rules: ConfirmationRules; readonly on: string }

/** Who made the change cannot confirm it; where the roster fills the role, nobody else can. */
function ineligibility({ author, authorCanPush }: Review, { reviewed, rules, on }: People): Rejection | null {
  const login = author?.login.toLowerCase() ?? ''
  const made = [reviewed.author, ...reviewed.commitAuthors].map((one) => one?.login.toLowerCase())
  if (made.includes(login)) return 'change-author'
  if (reviewed.unknownAuthors === true) return 'author-unlinked'
  const owners = ownersIn(rules)
  if (owners.length === 0) return authorCanPush === true ? null : 'no-write-access'
  const entries = owners.filter(({ members }) => members.includes(login))
  if (entries.length === 0) return 'not-on-roster'
  return entries.some((entry) => isActive(entry, on)) ? null : 'not-active-then'
}

function ownersIn({ roster, role: confirms }: Pick<ConfirmationRules, 'roster' | 'role'>): readonly Holder[] {
  return roster.holders.filter(({ role }) => role === confirms)
}

/** Whether the role is filled by teams alone whose members cannot be read, so that nobody can confirm. */
export function isTeamUnread(roster: Roster): boolean {
  const owners = ownersIn({ roster, role: 'scope_owner' })
  return owners.length > 0 && owners.every(({ members }) => members.length === 0)
}
