import type { Issue, Location } from '../../commitments/issue.ts'
import type { Configuration } from '../../schemas/configuration.ts'
import type { RoleName } from '../../schemas/roster.ts'
import { matchesAny } from '../match.ts'

/** A waiver, or a known gap of the baseline: who lets which gap pass, where, and until when. */
export type Exemption = {
  readonly kind: 'waiver' | 'baseline'
  /** The id of a requirement. */
  readonly requirement: string
  /** The `gpai` folder of a release, or a glob of such folders. */
  readonly scope: string
  /** Only these items; `null`: all of them. */
  readonly items: readonly string[] | null
  /** Codes of problems that belong to no item; `null`: all of them. */
  readonly problems: readonly string[] | null
  /** The login of who granted the waiver or owns the known gap. */
  readonly by: string
  /** The role of a waiver; a known gap has none. */
  readonly role: RoleName | null
  /** First and last day. */
  readonly from: string
  readonly until: string
  readonly at: Location
}

/** What a file says about an exemption: one that can be judged, or what is wrong with it. */
export type ExemptionEntry =
  | {
      readonly exemption: Exemption /** Who may write it, where a repository may not. */
      readonly refused: Location | null
    }
  | { readonly kind: Exemption['kind']; readonly faults: readonly Issue[] }

/** Whether an exemption is about a release. */
export function isAbout({ scope }: Pick<Exemption, 'scope'>, folder: string): boolean {
  return scope === folder || matchesAny([scope], folder)
}

/** Whether the policy lets a waiver or a baseline hold a requirement at all. */
export function mayBeExempt(id: string, { limits }: Configuration): boolean {
  return !matchesAny(limits.not_waivable, id)
}
