import type { Effect } from '../../schemas/vocabulary.ts'
import type { OfferReason } from '../offer-reason.ts'

/** Answers to commands in comments, in English. They have no room for what somebody wrote. */
export const commands = {
  help: {
    lead: 'The first line of a comment can be one of these commands. A sign-off is an approving review and no comment.',
    commands: {
      help: 'this list.',
      recheck: 'judges the pull request again.',
      explain: 'says what a measure, a requirement or an item of a form asks, and how to close its gap.',
      scaffold: 'offers the documents that are missing, without values.',
      who: 'says who has to sign, who may, and with which line.',
    },
    mayAsk: {
      anybody: 'Anybody may ask.',
      authorOrTriage: 'For its author, and for people with the role triage or more.',
      authorOrWrite: 'For the author, and for people who may write to this repository.',
    },
  },
  unknown: 'This is no command of the gate.',
  /** `command` is one of ours, as code. */
  meant: (command: string) => `Did you mean ${command}?`,
  refused: {
    recheck:
      'Only the author of the pull request, or somebody with the role triage or more, can have it judged again here.',
    scaffold:
      'Only the author of the pull request, or somebody who may write to this repository, can ask for documents.',
  },
  notJudged: 'The gate cannot judge this pull request now; its check says why.',
  explain: {
    unknown: 'The catalogue has no measure, requirement or item with this id.',
    /** `ids` are ids of the catalogue, as code. */
    near: (ids: string) => `Did you mean ${ids}?`,
    evidence: 'Evidence',
    gap: {
      block: 'A gap blocks the merge.',
      warn: 'A gap warns and does not block.',
      info: 'A gap is only shown.',
    } satisfies Readonly<Record<Effect, string>>,
    document: 'Document',
    audiences: 'For',
    noAudience: 'the form prints no audience',
    accepts: 'In place of a value',
    nothingElse: 'nothing',
  },
  who: {
    review:
      'A sign-off is an approving review of this pull request, not a comment: a comment with that line counts for nothing. Choose "Review changes", paste the line for your role, and approve.',
    nobody: 'Nobody has to sign this pull request as it is now.',
    mayGive: 'Who holds the roles',
    noHolder: 'nobody on this day',
    /** Entries of a roster that not everybody can read who reads this. */
    hidden: (count: number) =>
      `and ${count === 1 ? 'one entry' : `${count} entries`} of the organisation that are not shown here`,
    rules:
      'Holding a role is not enough: the rules of separation of duties apply to each signature, and the report says why one does not count.',
    tooLong: 'The rest is in the report of this pull request.',
  },
  scaffold: {
    /** The message of the commit that adds the documents. */
    commit: {
      headline: 'Add the documents that the release is missing',
      body: 'Asked for in a comment. Every value is left for a person to fill in.',
    },
    complete: 'No document is missing that the gate could offer.',
    added: 'These documents are on the branch now:',
    offered: 'These documents are missing. Copy each text to its path.',
    reasons: {
      fork: 'They are not committed, because the branch is in another repository or is the default branch.',
      protected: 'They are not committed, because the branch is protected.',
      'no-right': 'They are not committed, because you may not write to this repository.',
      'not-permitted':
        'They are not committed, because GitHub does not let this App write contents here. An owner can grant the permission "Contents: write".',
    } satisfies Readonly<Record<OfferReason, string>>,
    empty: 'Every value is empty and counts as a gap until a person fills it in.',
    text: 'Text of the file',
    leftOut:
      'A comment has no room for these. Add the ones above, then ask for `/gpai scaffold` again; `gpai-gate check` lists what is still missing:',
  },
}
