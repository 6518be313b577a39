import { createHash } from 'node:crypto'
import { limits, renderMarkdown } from '../../engine/report/markdown.ts'
import type { Comment } from '../../github/comments.ts'
import { keepComment, ownComments } from '../../github/publish.ts'
import type { Report } from '../../schemas/report.ts'
import type { CommentState, PublishedState } from '../store/published-state.ts'
import { digestOfReport } from './content.ts'
import type { Evaluation } from './evaluate.ts'
import { changedNote } from './notes.ts'
import type { Target } from './target.ts'

/** An evaluation that has a report. */
export type Reported = Extract<Evaluation, { readonly report: Report }>

/** A report on its way to the conversation. */
export type CommentWrite = {
  readonly kind: 'comment'
  readonly head: string
  readonly text: string
  /** SHA-256 of the report, dates apart. */
  readonly report: string
  /** Whether a model is released: where not, an old comment is kept current and no new one made. */
  readonly release: boolean
  /** Read after the check was written, and not before. */
  readonly comments: readonly Comment[]
}

/**
 * Whether there is anything to do: the report says something else than the comment, somebody changed the comment, or there
 * is more than one. A comment that a person removed comes back only with something new to say.
 */
export function isCommentDue(comments: readonly Comment[], report: Report, before: CommentState): boolean {
  const own = ownComments(comments, before.id)
  if (own.length === 0 && report.nothingToGate !== null) return false
  if (before.report !== digestOfReport(report)) return true
  const [only, ...copies] = own
  return only !== undefined && (copies.length > 0 || digestOfText(only.body) !== before.digest)
}

/** The report as a comment. */
export function commentWrite(
  { changed }: Pick<PublishedState, 'changed'>,
  { report, locale }: Reported,
  { head, comments }: Pick<CommentWrite, 'head' | 'comments'>,
): CommentWrite {
  const notes = changed === null ? [] : [changedNote(changed, report, locale)]
  const text = renderMarkdown(report, locale, {
    limit: limits.comment,
    where: locale.interfaceStrings.jsonReport,
    notes,
  })
  const release = report.nothingToGate === null
  return { kind: 'comment', head, text, report: digestOfReport(report), release, comments }
}

/** Keeps the one comment current. Rejects with a `GateError`, which costs the comment only. */
export async function updateComment(
  { api, owner, repo }: Target,
  { head, text, report, release, comments }: CommentWrite,
  { number, stored }: { readonly number: number; readonly stored: number | null },
): Promise<CommentState> {
  const publication = { owner, repo, number, head, mode: 'auto', release, text, stored } as const
  const { id, body } = await keepComment(api, comments, publication)
  return { id, digest: body === null ? null : digestOfText(body), report }
}

/** GitHub may give back other line ends than it was given. */
function digestOfText(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n').trimEnd()).digest('hex')
}
