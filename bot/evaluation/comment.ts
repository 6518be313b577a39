import { createHash } from 'node:crypto'
import { limits, renderMarkdown } from '../../engine/report/markdown.ts'
import type { Comment } from '../../github/comments.ts'
import { keepComment, ownComments } from '../../github/publish.ts'
import type { Standing } from '../store/standing.ts'
import { digestOfReport } from './content.ts'
import { changedNote } from './notes.ts'
import type { Place } from './place.ts'
import type { Judged } from './sight.ts'

type Reported = Extract<Judged, { readonly error: null }>

/** What is remembered of the comment. */
export type CommentStanding = Pick<Standing, 'comment' | 'commentDigest' | 'toldDigest'>

/**
 * Whether there is anything to do: the report says something else than the comment, somebody changed the comment, or there
 * is more than one. A comment that a person removed comes back only with something new to say.
 */
export function isDue(comments: readonly Comment[], { report }: Reported, before: CommentStanding): boolean {
  const own = ownComments(comments, before.comment)
  if (own.length === 0 && report.nothingToGate !== null) return false
  if (before.toldDigest !== digestOfReport(report)) return true
  const [only, ...copies] = own
  return only !== undefined && (copies.length > 0 || digestOfText(only.body) !== before.commentDigest)
}

/** A report on its way to the conversation. */
export type CommentTelling = {
  readonly judged: Reported
  readonly head: string
  readonly standing: CommentStanding & Pick<Standing, 'changed'>
  /** Read after the check was written, and not before. */
  readonly comments: readonly Comment[]
}

/** Keeps the one comment current. Rejects with a `GateError`, which costs the comment only. */
export async function tellComment(place: Place & { readonly number: number }, telling: CommentTelling) {
  const { judged, head, standing, comments } = telling
  const { report, locale } = judged
  const { owner, repo, number, api } = place
  const changed = changedNote(standing.changed, report, locale)
  const notes = changed === null ? [] : [changed]
  const text = renderMarkdown(report, locale, {
    limit: limits.comment,
    where: locale.interfaceStrings.jsonReport,
    notes,
  })
  const release = report.nothingToGate === null
  const publication = { owner, repo, number, head, mode: 'auto', release, text, stored: standing.comment } as const
  const { id, body } = await keepComment(api, comments, publication)
  const parts: CommentStanding = {
    comment: id,
    commentDigest: body === null ? null : digestOfText(body),
    toldDigest: digestOfReport(report),
  }
  return parts
}

/** GitHub may give back other line ends than it was given. */
function digestOfText(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n').trimEnd()).digest('hex')
}
