import type { RoleName } from '../../schemas/roster.ts'
import type { Issue } from '../issue.ts'
import type { Invalidation, Rejection, SignatureReason, TypeDoubt } from './reasons.ts'

/** One line of a review that looks like a signature, and whether it counts. */
export type Signature = {
  /** `null`: the line names no role that there is. */
  readonly role: RoleName | null
  readonly login: string | null
  /** The whole digest that was signed; `null` where the line has none. */
  readonly digest: string | null
  /** ISO 8601 date in Europe/Brussels. */
  readonly on: string
} & (
  | { readonly state: 'valid' }
  | { readonly state: 'rejected'; readonly reason: Rejection }
  | { readonly state: 'voided'; readonly reasons: readonly [Invalidation, ...Invalidation[]] }
)

/** What is signed: the digest, and what keeps it from being computed. */
export type SignedSubject = {
  /** `sha256:` and 64 hexadecimal digits; `null` where something named cannot be bound. */
  readonly digest: string | null
  /** Each part of it with its own digest, by name. */
  readonly parts: ReadonlyMap<string, string>
  /** Why there is no digest. */
  readonly problems: readonly Issue[]
  /** Repository paths of what the release ships and the sign-off does not name. */
  readonly leftOut: readonly string[]
}

/** Everything about the sign-off of one release that was found out before its measures are judged. */
export type SignOff = {
  readonly subject: SignedSubject
  /** Who has to sign, in the order of the matrix; empty: nobody. */
  readonly demanded: readonly RoleName[]
  /** Why the stated release type is not taken as it is; the strictest row holds then. */
  readonly doubts: readonly TypeDoubt[]
  /** Roles for which the roster has nobody who may sign today, with the reason for each entry that it has. */
  readonly vacant: readonly { readonly role: RoleName; readonly reasons: readonly SignatureReason[] }[]
  /** Every line found, in the order of the reviews; empty where there are no reviews to look at. */
  readonly signatures: readonly Signature[]
  /** Where the signatures are looked at: the reviews that are here, or those of the pull request that is still to come. */
  readonly checked: 'here' | 'on-pull-request'
  /** The change touches the configuration, so that the body of oversight has to sign for that too. */
  readonly policyChanged: boolean
}

/** Why a signature does not count; nothing for one that does. */
export function reasonsOf(one: Signature): readonly SignatureReason[] {
  if (one.state === 'valid') return []
  return one.state === 'voided' ? one.reasons : [one.reason]
}

/** The people whose signatures count, each once. */
export function validSigners(signOff: SignOff | undefined): readonly string[] {
  const logins = (signOff?.signatures ?? []).flatMap((one) =>
    one.state === 'valid' && one.login !== null ? [one.login] : [],
  )
  return [...new Set(logins)]
}

/** The signature of a role that counts, if there is one. */
export function validFor({ signatures }: SignOff, role: RoleName): Signature | undefined {
  return signatures.find((one) => one.role === role && one.state === 'valid')
}
