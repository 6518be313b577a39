import type { GateErrorCode } from '../../engine/gate-error.ts'
import type { Comment } from '../../github/comments.ts'
import type { Notices, PublishedEntry, PublishedState } from '../store/published-state.ts'
import type { RecordedVerdict } from '../store/record-verdict.ts'
import { type CommentWrite, commentWrite, isCommentDue } from './comment.ts'
import { compose } from './compose.ts'
import { digestOf, digestOfReport } from './content.ts'
import type { Evaluation } from './evaluate.ts'
import { type CheckLookup, type CheckWrite, planCheck } from './plan-check.ts'
import { type StatusWrite, statusWrites } from './status.ts'
import type { JudgedCommits } from './target.ts'
import { verdictAfter } from './verdict-after.ts'

/** What the world is like, as far as it matters to what is published. Nothing in it is asked for by `next`. */
export type Live = {
  /** The commits that are judged; `null` where the pull request is closed or gone. */
  readonly commits: JudgedCommits | null
  readonly now: Date
  /** Whether the verdict is told as a commit status, too. */
  readonly wantsStatus: boolean
  /** Whether the verdict is remembered already, and then who has the same head. */
  readonly sharedWith: readonly PublishedEntry[] | null
  /** The pull request as it was looked at again after the check was written; `null` before that. */
  readonly seen: Seen | null
  /** What GitHub refused in this evaluation. */
  readonly refused: { readonly comment: GateErrorCode | null; readonly status: boolean }
}

/** A pull request that was looked at again. */
type Seen = {
  /** Whether it is closed, or has another head or base by now. */
  readonly moved: boolean
  readonly foreign: readonly string[]
  /** The conversation as it is now, where the comment is due and was not written since. */
  readonly comments: readonly Comment[] | null
}

/** The same where there is a verdict to publish. */
type Judging = Live & { readonly commits: JudgedCommits; readonly sharedWith: readonly PublishedEntry[] }

/** Something to write: to our store, or to GitHub. */
export type Write =
  | { readonly kind: 'verdict'; readonly verdict: RecordedVerdict }
  | { readonly kind: 'notices'; readonly notices: Notices; readonly foreign: readonly string[] }
  | CheckLookup
  | CheckWrite
  | StatusWrite
  | CommentWrite

/** What is to be published, and what has to be written so that it is. */
export type Next = {
  readonly published: PublishedState | null
  readonly writes: readonly Write[]
  /** Seconds until all of it is done once more. */
  readonly again: number | null
}

/**
 * What comes next for a pull request or a merge group: from what is published, what came of judging and what the world is
 * like, to the new published state and the writes that lead there. Once they are made it is asked again, until nothing is left
 * to write. The verdict is remembered first, then the check is written, then the comment, then what the check has to say of it.
 */
export function next(published: PublishedState | null, evaluation: Evaluation, live: Live): Next {
  const { commits, sharedWith, seen } = live
  if (sharedWith === null) {
    const verdict = verdictAfter(published, evaluation, live)
    return { ...nothing, published, writes: verdict === null ? [] : [{ kind: 'verdict', verdict }] }
  }
  if (published === null || commits === null) return { ...nothing, published }
  if (seen !== null) return lookedAgain(published, evaluation, { ...live, seen, commits, sharedWith })
  return { ...nothing, published, ...checkWrites(published, evaluation, { ...live, commits, sharedWith }) }
}

/** Stays as it is. */
const nothing = { writes: [], again: null } as const

/** The check and the status, where they are ours to write; `null` where nothing is. */
function checkWrites(
  published: PublishedState,
  evaluation: Evaluation,
  { commits, sharedWith, wantsStatus, refused }: Judging,
): Pick<Next, 'published' | 'writes'> | null {
  if (!published.ownsCheck) return null
  const { head } = commits
  const { changed, notices } = published
  const message = { evaluation, commits, changed, others: sharedWith, notices }
  const { report, error } = evaluation
  const said = report === null ? [error?.code, error?.message] : digestOfReport(report)
  const verdicts = sharedWith.map((one) => [one.key, one.published.verdict])
  // The digests that are kept were made of exactly this, so its order and its names stay.
  const digest = digestOf([said, commits, { foreign: notices.foreign, trouble: notices.errors }, verdicts])
  const plan = planCheck(published.check, { head, digest }, () => compose(message))
  const isKnown = plan.writes.every(({ kind }) => kind !== 'look-up-check')
  const status = wantsStatus && !refused.status && isKnown ? statusWrites(compose(message), head, published.status) : []
  const writes = [...plan.writes, ...status]
  return writes.length === 0 ? null : { published: { ...published, check: plan.check }, writes }
}

/** What follows where the pull request was looked at again: nothing if it moved on, the comment, and what the check says of it. */
function lookedAgain(published: PublishedState, evaluation: Evaluation, live: Judging & { readonly seen: Seen }): Next {
  const { comments, moved } = live.seen
  if (moved) return { ...nothing, published, again: 1 }
  if (comments !== null && evaluation.report !== null) {
    const { head } = live.commits
    return { ...nothing, published, writes: [commentWrite(published, evaluation, { head, comments })] }
  }
  const again = againAfter(published, live)
  const notices = noticesAfter(published, live)
  const foreign = notices.foreign.filter((app) => !published.notices.foreign.includes(app))
  if (String(Object.values(notices)) !== String(Object.values(published.notices))) {
    return { ...nothing, published: { ...published, notices }, writes: [{ kind: 'notices', notices, foreign }], again }
  }
  return { ...nothing, published, ...checkWrites(published, evaluation, live), again }
}

/** What the check has to say besides the verdict, once the pull request was looked at again. */
function noticesAfter(published: PublishedState, { seen, refused, wantsStatus }: Live): Notices {
  const { errors, foreign } = published.notices
  const comment = refused.comment !== null && !isTransient(refused.comment)
  const wrote = published.ownsCheck && wantsStatus
  const status = refused.status || (errors.includes('status') && !wrote)
  return {
    foreign: [...(seen?.foreign ?? foreign)],
    errors: [...(comment ? (['comment'] as const) : []), ...(status ? (['status'] as const) : [])],
  }
}

/** A limit, or a conversation that moved while it was read: nothing that a reader can do anything about. */
function isTransient(code: GateErrorCode): boolean {
  return code === 'rate-limited' || code === 'event-unsupported'
}

/** A comment that could not be written is tried again once, and as often as needed where a limit is the reason. */
function againAfter({ notices }: PublishedState, { refused: { comment } }: Live): number | null {
  if (comment === null || (notices.errors.includes('comment') && !isTransient(comment))) return null
  return comment === 'event-unsupported' ? 1 : 60
}

/**
 * What has to be looked at again after the check is written, because it may have changed while we judged: the conversation
 * where the comment is due, and at least the pull request where the check has to say something else. `comments` is the
 * conversation as it was read before judging; `null` where it could not be.
 */
export function lookAfter(
  published: PublishedState,
  { report }: Evaluation,
  { live, comments }: { readonly live: Live; readonly comments: readonly Comment[] | null },
): 'comment' | 'pull-request' | null {
  if (report !== null && (comments === null || isCommentDue(comments, report, published.comment))) return 'comment'
  const failed = noticesAfter(published, live).errors.includes('status')
  return failed === published.notices.errors.includes('status') ? null : 'pull-request'
}
