import * as z from 'zod/mini'
import { type Comment, commentPage, conversationOf } from './comments.ts'
import { type Api, toResult } from './octokit.ts'
import { assertStillAt } from './pages.ts'
import { commentsQuery } from './queries.ts'
import { inRepository, type Repository } from './reference.ts'

/** Opens every comment of ours. Hidden from readers, the same for all front ends. */
export const commentMarker = '<!-- gpai-release-gate -->'

/** When a pull request gets a comment. */
type CommentMode = 'auto' | 'always' | 'never'

/** The report on its way to the conversation. */
export type Publication = Repository & {
  readonly number: number
  /** The head that was judged: a report about another one is not ours to overwrite. */
  readonly head: string
  readonly mode: CommentMode
  /** Whether the pull request releases a model. In the mode `auto` others get no comment, but keep an old one current. */
  readonly release: boolean
  /** The report, rendered and escaped. */
  readonly text: string
  /**
   * The comment that we remember to have written; set by whoever remembers. Then the list is fresh and nobody else of ours
   * writes, so that a new comment is not looked for once more.
   */
  readonly stored?: number | null
}

/** What became of the comment. */
export type PublishedComment = 'created' | 'updated' | 'unchanged' | 'none'

/** The comment as it is now; `null` where there is none. */
export type KeptComment = { readonly done: PublishedComment; readonly id: number | null; readonly body: string | null }

const written = z.object({ id: z.number() })
const deleted = z.unknown()
const firstPage = z.object({
  repository: z.object({ pullRequest: z.object({ headRefOid: z.string(), page: commentPage }) }),
})

/**
 * Keeps the one comment of ours current. `comments` is the whole conversation, all pages; where it could not be read,
 * nothing may be written, or a second comment would appear. Rejects with a `GateError`, which costs the comment only.
 */
export async function publishComment(
  api: Api,
  comments: readonly Comment[],
  publication: Publication,
): Promise<PublishedComment> {
  return (await keepComment(api, comments, publication)).done
}

/** The same, for whoever remembers which comment it is. Rejects with a `GateError`, which costs the comment only. */
export async function keepComment(
  api: Api,
  comments: readonly Comment[],
  publication: Publication,
): Promise<KeptComment> {
  const nothing: KeptComment = { done: 'none', id: null, body: null }
  if (publication.mode === 'never') return nothing
  const [oldest, ...copies] = ownComments(comments, publication.stored)
  if (oldest === undefined) return isWanted(publication) ? create(api, publication) : nothing
  await removeAll(api, publication, copies)
  return update(api, publication, oldest)
}

function isWanted({ mode, release }: Publication): boolean {
  return mode === 'always' || release
}

/** Two runs may create at the same time. Whoever comes second sees both, keeps the older one and writes its report there. */
async function create(api: Api, publication: Publication): Promise<KeptComment> {
  const { owner, repo, number } = publication
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
  const body = bodyOf(publication)
  const { id } = await api.write(route, { owner, repo, issue_number: number, body }, written)
  if (publication.stored !== undefined) return { done: 'created', id, body }
  const [oldest, ...copies] = ownComments(await readComments(api, publication))
  await removeAll(api, publication, copies)
  if (oldest !== undefined && oldest.id !== id) await update(api, publication, oldest)
  return { done: 'created', id: oldest?.id ?? id, body }
}

async function update(api: Api, publication: Publication, { id, body: there }: Comment): Promise<KeptComment> {
  const body = bodyOf(publication)
  if (sameText(there, body)) return { done: 'unchanged', id, body }
  const { owner, repo } = publication
  const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
  await api.write(route, { owner, repo, comment_id: id, body }, written)
  return { done: 'updated', id, body }
}

/** A copy that is gone already was removed by another run. */
async function removeAll(api: Api, { owner, repo }: Repository, copies: readonly Comment[]): Promise<void> {
  const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}'
  for (const { id } of copies) {
    const outcome = await toResult(api.write(route, { owner, repo, comment_id: id }, deleted))
    if ('failed' in outcome && outcome.failed.code !== 'not-found') throw outcome.failed
  }
}

async function readComments(api: Api, publication: Publication): Promise<readonly Comment[]> {
  const { number, head } = publication
  const variables = { ...inRepository(publication), number, after: null }
  const { repository } = await api.query(commentsQuery, variables, firstPage)
  assertStillAt(publication, repository.pullRequest.headRefOid)
  const { owner, repo } = publication
  return conversationOf(repository.pullRequest.page, { owner, repo, api, number, head })
}

/**
 * Comments of ours, oldest first. The marker alone proves nothing: anybody can write it. One that we remember is ours even
 * if somebody took the marker out of it.
 */
export function ownComments(comments: readonly Comment[], stored: number | null = null): readonly Comment[] {
  return comments
    .filter(({ id, ours, body }) => ours && (body.startsWith(commentMarker) || id === stored))
    .toSorted((a, b) => a.id - b.id)
}

function bodyOf({ text }: Publication): string {
  return `${commentMarker}\n${text}`
}

/** GitHub may give back other line ends than it was given. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd()
  return plain(a) === plain(b)
}
