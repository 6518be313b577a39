import type { ComparisonId, ReliefId } from '../commitments/reliefs/ids.ts'
import type { ReliefState } from '../schemas/vocabulary.ts'

/** What a relief claims, and what the person who confirms it answers for. */
type ClaimWords = { readonly claim: string; readonly question: string }

/** Words about claims that take duties away, in one language. */
export type ReliefWords = {
  readonly heading: string
  readonly claims: { readonly [Id in ReliefId]: ClaimWords }
  /** What each comparison found, in one sentence. */
  readonly comparisons: { readonly [Id in ComparisonId]: string }
  readonly states: { readonly [State in ReliefState]: string }
  readonly falls: {
    readonly duties: (duties: readonly string[]) => string
    readonly layer: (chapter: string) => string
    readonly signers: (roles: readonly string[]) => string
    readonly until: (date: string) => string
    readonly requirement: (ids: readonly string[]) => string
    readonly nothing: string
  }
  readonly confirmed: (by: string, on: string, pullRequest: number) => string
  readonly remembered: (by: string, on: string, pullRequest: number) => string
  /** Going from more duties to fewer against the base branch. */
  readonly fewer: (duties: readonly string[]) => string
  readonly appeared: (items: readonly string[]) => string
  readonly confirm: {
    readonly intro: string
    readonly nobody: string
    readonly onPullRequest: string
    /** Why a line does not count. */
    readonly refused: (login: string, reason: string) => string
    readonly alone: string
    readonly team: string
    /** What turns the red check of a workflow. */
    readonly turns: string
    /** Who turns it where the workflow may not. */
    readonly rerun: string
  }
  readonly spare: {
    readonly heading: string
    readonly line: (relief: string, items: readonly string[], requirements: number) => string
    readonly nothing: string
  }
  readonly openFinding: (id: ReliefId) => string
}
