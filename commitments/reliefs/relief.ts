import type { ReliefState } from '../../schemas/vocabulary.ts'
import type { Location } from '../issue.ts'
import type { Rejection } from '../sign-off/reasons.ts'
import type { ComparisonId, ReliefId } from './ids.ts'

/** Where a statement stands that a relief is compared with. `item` is a key of the source, where it has one. */
export type SourcePlace = {
  readonly source:
    | 'manifest'
    | 'base'
    | 'form'
    | 'summary'
    | 'policy'
    | 'safety'
    | 'sign-off'
    | 'card'
    | 'config'
    | 'index'
    | 'file'
    | 'change'
  readonly item: string | null
  readonly at: Location
}

/** Two places that cannot both be right, or that a person has to look at together. */
export type Disagreement = {
  readonly id: ComparisonId
  /** Where the claim stands, or the part of it that is compared. */
  readonly claim: SourcePlace
  readonly against: SourcePlace
}

/** Who confirmed a relief, when, and on which pull request. */
export type Confirmation = { readonly by: string; readonly on: string; readonly pullRequest: number }

/** A claim of the release that takes duties away, and what became of it. */
export type Relief = {
  readonly id: ReliefId
  readonly item: string
  readonly place: Location
  /** Duties, `layer:` and a chapter, `signers:` and roles, `blocking-until:` and a date, or ids of requirements. */
  readonly removes: readonly string[]
  readonly contradictions: readonly Disagreement[]
  /** What the person who confirms has to look at. */
  readonly asks: readonly Disagreement[]
  readonly state: ReliefState
  readonly confirmation: Confirmation | null
}

/** One line of a review that looks like a confirmation. */
export type ConfirmationLine = {
  readonly login: string | null
  readonly digest: string | null
  readonly on: string
  /** Why it does not count; `null` where it does. */
  readonly reason: Rejection | null
}

/** What is confirmed, where that is looked at, and every line that was found. */
export type Confirming = {
  /** `sha256:` and 64 hexadecimal digits; `null` where nothing is to be confirmed. */
  readonly digest: string | null
  readonly checked: 'here' | 'on-pull-request'
  readonly lines: readonly ConfirmationLine[]
  /** The role is filled by a team only, whose members cannot be read. */
  readonly teamUnread: boolean
}

/** The claims of a release that take duties away, and what a second person confirms of them. */
export type Reliefs = {
  readonly all: readonly Relief[]
  /** What a confirmation binds, one line each; empty where nothing is left to confirm. */
  readonly statement: readonly string[]
  /** The duties that the base branch's manifest of the release had and this one has no more. */
  readonly fewer: readonly string[]
  /** Items at which such a claim stands that the base branch's manifest does not make. */
  readonly appeared: readonly string[]
  /** Statements that are missing for a claim, and how many requirements would fall away by it. */
  readonly spare?: readonly {
    readonly id: ReliefId
    readonly items: readonly string[]
    readonly requirements: number
  }[]
  /** Absent where nobody looked for confirmations. */
  readonly confirming?: Confirming
}
