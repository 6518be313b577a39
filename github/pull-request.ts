import * as z from 'zod/mini'
import type { Account, PullRequest } from '../schemas/facts.ts'
import { accountOf, actor, personOf, user } from './account.ts'
import { commentPage } from './comments.ts'
import { allNodes, type Pages, pageOf } from './pages.ts'
import { policyNode } from './policy.ts'
import { moreCommitsQuery, moreReviewsQuery } from './queries.ts'
import { reviewNode, reviewOf } from './reviews.ts'

const identity = z.object({ email: z.nullish(z.string()), user })

const commitNode = z.object({
  commit: z.object({
    authors: z.object({ nodes: z.array(identity) }),
    committer: z.nullish(identity),
  }),
})

/** Pages of commits and of reviews. */
export const commitPage = pageOf(commitNode)
export const reviewPage = pageOf(reviewNode)

/** A pull request as the first query gives it. */
export const pullRequestNode = z.object({
  number: z.number(),
  title: z.string(),
  isDraft: z.boolean(),
  closed: z.boolean(),
  isCrossRepository: z.boolean(),
  baseRefName: z.string(),
  baseRefOid: z.string(),
  headRefOid: z.string(),
  baseRef: z.nullish(z.object({ target: z.nullish(policyNode) })),
  author: actor,
  labels: z.nullish(z.object({ nodes: z.array(z.object({ name: z.string() })) })),
  changedFiles: z.number(),
  files: z.nullish(z.object({ nodes: z.array(z.object({ path: z.string(), changeType: z.string() })) })),
  commits: commitPage,
  reviews: z.nullish(reviewPage),
  comments: commentPage,
})

export type PullRequestNode = z.infer<typeof pullRequestNode>

/** The pull request as the gate judges it; reads the pages of commits and reviews that the first query left. */
export async function pullRequestOf(node: PullRequestNode, pages: Pages): Promise<PullRequest> {
  const commits = await allNodes(pages, node.commits, { query: moreCommitsQuery, page: commitPage })
  const reviews = node.reviews ? await allNodes(pages, node.reviews, { query: moreReviewsQuery, page: reviewPage }) : []
  return {
    number: node.number,
    title: node.title,
    author: accountOf(node.author),
    commitAuthors: peopleOf(commits),
    unknownAuthors: hasUnknown(commits, accountOf(node.author)),
    labels: (node.labels?.nodes ?? []).map(({ name }) => name),
    baseBranch: node.baseRefName,
    fromFork: node.isCrossRepository,
    draft: node.isDraft,
    reviews: reviews.flatMap((review) => reviewOf(review) ?? []),
  }
}

/**
 * Who made the commits: authors, co-authors and committers, each once. GitHub's own committer is nobody: it commits what
 * people do in the browser.
 */
export function peopleOf(commits: readonly z.infer<typeof commitNode>[]): readonly Account[] {
  const users = commits.flatMap(({ commit }) => [
    ...commit.authors.nodes.map((author) => author.user),
    commit.committer?.user ?? null,
  ])
  const people = users.flatMap((found) => personOf(found) ?? []).filter(({ login }) => login !== 'web-flow')
  return [...new Map(people.map((person) => [person.login, person])).values()]
}

/** Whether a commit names somebody of no account. An app is known by its address only where it opened the pull request. */
export function hasUnknown(commits: readonly z.infer<typeof commitNode>[], opener: Account | null): boolean {
  const isUnknown = ({ email, user: found }: z.infer<typeof identity>): boolean =>
    found === null && !(opener?.kind === 'bot' && isAddressOf(opener.login, email ?? ''))
  return commits.some(
    ({ commit: { authors, committer } }) =>
      authors.nodes.some(isUnknown) ||
      (committer != null && committer.email !== browserAddress && isUnknown(committer)),
  )
}

/** GitHub commits with it what people do in the browser. */
const browserAddress = 'noreply@github.com'

function isAddressOf(login: string, email: string): boolean {
  return email.toLowerCase().replace(/^\d+\+/, '') === `${login.toLowerCase()}@users.noreply.github.com`
}
