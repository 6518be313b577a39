import * as z from 'zod/mini'
import type { Review } from '../schemas/facts.ts'
import { accountOf, actor } from './account.ts'

const edit = z.object({ editedAt: z.string(), editor: actor })

/** A review as GraphQL gives it. */
export const reviewNode = z.object({
  id: z.string(),
  state: z.string(),
  body: z.string(),
  submittedAt: z.nullish(z.string()),
  lastEditedAt: z.nullish(z.string()),
  includesCreatedEdit: z.boolean(),
  editor: actor,
  author: actor,
  commit: z.nullish(z.object({ oid: z.string() })),
  authorCanPushToRepository: z.nullish(z.boolean()),
  userContentEdits: z.nullish(z.object({ totalCount: z.number(), nodes: z.array(edit) })),
})

type ReviewNode = z.infer<typeof reviewNode>

/** A state that GitHub may add later is none that approves. */
const states = new Map<string, Review['state']>([
  ['APPROVED', 'approved'],
  ['CHANGES_REQUESTED', 'changes-requested'],
  ['DISMISSED', 'dismissed'],
  ['PENDING', 'pending'],
])

/** The review as the gate judges it; `null` for a draft, which nobody has said yet. */
export function reviewOf(node: ReviewNode): Review | null {
  const { submittedAt } = node
  if (submittedAt === undefined || submittedAt === null) return null
  return {
    id: node.id,
    author: accountOf(node.author),
    state: states.get(node.state) ?? 'commented',
    body: node.body,
    commit: node.commit?.oid ?? null,
    submittedAt,
    authorCanPush: node.authorCanPushToRepository ?? null,
    edits: editsSince(node, submittedAt),
  }
}

/**
 * GitHub lists the first version among the edits, and dates to the second. So an edit in the second of the submission
 * counts, and where the list says nothing, the date of the last edit does: an edit must never go unseen.
 */
function editsSince(node: ReviewNode, submittedAt: string): Review['edits'] {
  const edits = node.userContentEdits?.nodes ?? []
  const complete = node.userContentEdits?.totalCount === edits.length
  const sorted = edits.toSorted((a, b) => a.editedAt.localeCompare(b.editedAt))
  const made = node.includesCreatedEdit && complete ? sorted.slice(1) : sorted
  const since = made.filter(({ editedAt }) => editedAt >= submittedAt)
  if (since.length > 0)
    return since.map(({ editor, editedAt }) => ({ editor: accountOf(editor)?.login ?? null, at: editedAt }))
  const last = node.lastEditedAt
  if (last === undefined || last === null || last < submittedAt) return []
  return [{ editor: accountOf(node.editor)?.login ?? null, at: last }]
}
