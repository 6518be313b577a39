import * as z from 'zod/mini'
import type { EarlierChange } from '../engine/source.ts'
import { accountOf, actor } from './account.ts'
import type { Forest } from './ask-trees.ts'
import { commitPage, hasUnknown, peopleOf, reviewPage } from './pull-request.ts'
import { historyQuery } from './queries.ts'
import { reviewOf } from './reviews.ts'

const pullRequestNode = z.object({
  number: z.number(),
  merged: z.boolean(),
  author: actor,
  commits: commitPage,
  reviews: z.nullish(reviewPage),
})

const changeNode = z.object({
  file: z.nullish(z.object({ object: z.nullish(z.object({ text: z.nullish(z.string()) })) })),
  associatedPullRequests: z.nullish(z.object({ nodes: z.array(pullRequestNode) })),
})

const historyAnswer = z.object({
  repository: z.object({
    object: z.nullish(z.object({ history: z.optional(z.object({ nodes: z.array(changeNode) })) })),
  }),
})

/** The newest changes of a path below a commit of the base branch, with the pull requests that brought them. */
export async function historyOf(forest: Forest, commit: string, path: string): Promise<readonly EarlierChange[]> {
  const { api, repository } = forest
  const place = { owner: repository.owner, name: repository.repo }
  const answer = await api.query(historyQuery, { ...place, commit, path }, historyAnswer)
  return (answer.repository.object?.history?.nodes ?? []).map(changeOf)
}

function changeOf({ file, associatedPullRequests }: z.infer<typeof changeNode>): EarlierChange {
  const merged = (associatedPullRequests?.nodes ?? []).find((one) => one.merged)
  return { text: file?.object?.text ?? null, pullRequest: merged === undefined ? null : pullRequestOf(merged) }
}

/** Where commits are left on further pages, nobody knows who made the change: it counts as pushed. */
function pullRequestOf(node: z.infer<typeof pullRequestNode>): EarlierChange['pullRequest'] {
  const { number, author, commits, reviews } = node
  if (commits.pageInfo.hasNextPage) return null
  return {
    number,
    author: accountOf(author),
    commitAuthors: peopleOf(commits.nodes),
    unknownAuthors: hasUnknown(commits.nodes, accountOf(author)),
    reviews: (reviews?.nodes ?? []).flatMap((review) => reviewOf(review) ?? []),
  }
}
