import type { Rejection } from '../../commitments/sign-off/reasons.ts'
import type { Facts } from '../../schemas/facts.ts'
import { type Holder, isActive, type RoleName } from '../../schemas/roster.ts'
import { type Duties, unfitness } from './fitness.ts'

/** Who the change and the sign-off leave to sign. */
export type Eligibility = Duties & {
  readonly legalEntity: string | undefined
  /** Logins of the author of the pull request and of every commit in it, in lower case. */
  readonly changeAuthors: ReadonlySet<string>
  /** Somebody of no account is among the authors of the commits: it may be anybody. */
  readonly unknownAuthors: boolean
}

/** A person in a role, and the day on which they signed. */
export type Person = { readonly login: string; readonly role: RoleName; readonly on: string }

/** Why a person may not sign in a role. `ended`: the entry of the roster no longer counts today. */
export function ineligibility({ login, role, on }: Person, eligibility: Eligibility): Rejection | 'ended' | null {
  const entries = ascii.test(login) ? everHeldBy(login, role, eligibility) : []
  if (entries.length === 0) return 'not-on-roster'
  if (role !== 'risk_owner' && eligibility.changeAuthors.has(login.toLowerCase())) return 'change-author'
  if (role !== 'risk_owner' && eligibility.unknownAuthors) return 'author-unlinked'
  const then = entries.filter((entry) => isActive(entry, on))
  if (then.length === 0) return 'not-active-then'
  const forEntity = then.filter(({ legal_entity }) => legal_entity === eligibility.legalEntity)
  if (forEntity.length === 0) return 'other-legal-entity'
  const now = forEntity.filter((entry) => isActive(entry, eligibility.day))
  const [first, ...others] = now.map((entry) => unfitness(entry, login, eligibility))
  if (first === undefined) return 'ended'
  return others.includes(null) ? null : first
}

/** Why nobody whom the roster has for a role may sign today: a reason for each entry; `null` when somebody may. */
export function vacancyOf(role: RoleName, eligibility: Eligibility): readonly Rejection[] | null {
  const entries = eligibility.roster.holders.filter(
    (holder) => holder.role === role && isActive(holder, eligibility.day),
  )
  const reasons = new Set<Rejection>()
  for (const reason of entries.flatMap((entry) => reasonsFor(entry, eligibility))) {
    if (reason === null) return null
    reasons.add(reason)
  }
  return [...reasons]
}

/** The members of a team may not be known here, so that somebody in it may be fit. */
function reasonsFor(entry: Holder, eligibility: Eligibility): readonly (Rejection | null)[] {
  if (entry.legal_entity !== eligibility.legalEntity) return ['other-legal-entity']
  if (entry.members.length === 0) return [null]
  return entry.members.map((login) => unfitness(entry, login, eligibility))
}

/** The people who made the change. */
export function changeAuthorsOf({ pullRequest }: Facts): ReadonlySet<string> {
  const accounts = pullRequest === null ? [] : [pullRequest.author, ...pullRequest.commitAuthors]
  return new Set(accounts.flatMap((account) => account?.login.toLowerCase() ?? []))
}

/** Logins are ASCII; what only looks like one is another name. */
const ascii = /^[A-Za-z0-9-]+$/

function everHeldBy(login: string, role: RoleName, { roster }: Eligibility): readonly Holder[] {
  const who = login.toLowerCase()
  return roster.holders.filter((holder) => holder.role === role && holder.members.includes(who))
}
