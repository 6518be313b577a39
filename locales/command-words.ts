import type { Effect } from '../schemas/vocabulary.ts'

/** The words of answers to commands in comments. They have no room for what somebody wrote. */
export type CommandWords = {
  readonly help: {
    readonly lead: string
    /** What each command does, and who may give it. */
    readonly commands: {
      readonly help: string
      readonly recheck: string
      readonly 'explain ID': string
      readonly scaffold: string
      readonly who: string
    }
  }
  readonly unknown: string
  /** `command` is one of ours, as code. */
  readonly meant: (command: string) => string
  readonly refused: { readonly recheck: string; readonly scaffold: string }
  /** The verdict cannot be made now. */
  readonly notJudged: string
  readonly explain: {
    readonly unknown: string
    /** `ids` are ids of the catalogue, as code. */
    readonly near: (ids: string) => string
    readonly evidence: string
    readonly gap: { readonly [E in Effect]: string }
    readonly document: string
    readonly audiences: string
    readonly noAudience: string
    readonly accepts: string
    readonly nothingElse: string
  }
  readonly who: {
    readonly review: string
    readonly nobody: string
    readonly mayGive: string
    /** The roster names nobody for a role on this day. */
    readonly noHolder: string
    /** Entries of a roster that not everybody can read who reads this. */
    readonly hidden: (count: number) => string
    readonly rules: string
    readonly tooLong: string
  }
  readonly scaffold: {
    readonly complete: string
    readonly added: string
    readonly offered: string
    readonly reasons: { readonly [R in OfferReason]: string }
    readonly empty: string
    readonly text: string
    readonly leftOut: string
  }
}

/** Why files are shown and not committed. */
export type OfferReason = 'fork' | 'protected' | 'no-right' | 'not-permitted'
