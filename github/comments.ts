import * as z from 'zod/mini'
import { accountOf, actor } from './account.ts'
import { allNodes, type Page, type Pages, pageOf } from './pages.ts'
import { commentsQuery } from './queries.ts'

/** A comment of the conversation as GraphQL gives it. */
const commentNode = z.object({
  fullDatabaseId: z.nullish(z.union([z.string(), z.number()])),
  body: z.string(),
  viewerDidAuthor: z.boolean(),
  author: actor,
})

/** A page of the conversation. */
export const commentPage = pageOf(commentNode)

type CommentPage = Page<z.infer<typeof commentNode>>

/** A comment that may be ours. */
export type Comment = {
  readonly id: number
  readonly body: string
  /** Whether the token's own account wrote it, or the account of GitHub Actions. */
  readonly ours: boolean
}

/** The account behind the token of every job. Its comments can be written by workflows of the repository only. */
const actionsAccount = 'github-actions[bot]'

/** The comment as far as publishing needs it. */
function commentOf(node: z.infer<typeof commentNode>): Comment {
  const ours = node.viewerDidAuthor || accountOf(node.author)?.login === actionsAccount
  return { id: Number(node.fullDatabaseId), body: node.body, ours }
}

/** All comments, oldest first. */
export async function conversationOf(first: CommentPage, pages: Pages): Promise<readonly Comment[]> {
  const nodes = await allNodes(pages, first, { query: commentsQuery, page: commentPage })
  return nodes.map(commentOf)
}
