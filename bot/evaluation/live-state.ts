import * as z from 'zod/mini'
import { checkName } from '../../github/check-name.ts'
import { type Comment, commentPage, conversationOf } from '../../github/comments.ts'
import type { Api } from '../../github/octokit.ts'
import { accountFragment, commentsFragment } from '../../github/queries.ts'
import { inRepository, type Repository } from '../../github/reference.ts'

/** A commit whose check is ours to write; the pull request where there is one. */
export type CommitPlace = Repository & { readonly head: string; readonly number: number | null }

/** Check runs with our name on a commit. */
export type RunsThere = {
  /** The newest of ours, which is the one that counts; `null` where there is none. */
  readonly ours: number | null
  /** Other Apps that have one, by their short name. They never count. */
  readonly foreign: readonly string[]
}

/** The pull request as it is at this moment. */
export type LiveState = RunsThere & {
  readonly head: string
  readonly baseBranch: string
  readonly closed: boolean
  comments(): Promise<readonly Comment[]>
}

const suites = z.object({
  nodes: z.array(
    z.object({
      app: z.nullish(z.object({ slug: z.string() })),
      checkRuns: z.nullish(z.object({ nodes: z.array(z.object({ databaseId: z.nullish(z.number()) })) })),
    }),
  ),
})
const viewer = z.object({ login: z.string() })
const commit = z.nullish(z.object({ checkSuites: z.nullish(suites) }))
const runsAnswer = z.object({ viewer, repository: z.object({ object: commit }) })
const liveAnswer = z.object({
  viewer,
  repository: z.object({
    object: commit,
    pullRequest: z.object({
      headRefOid: z.string(),
      baseRefName: z.string(),
      closed: z.boolean(),
      comments: commentPage,
    }),
  }),
})

/** Which runs with our name a commit has. Rejects with a `GateError` where GitHub does not say. */
export async function readRuns(api: Api, place: CommitPlace): Promise<RunsThere> {
  const variables = { ...inRepository(place), commit: place.head, check: checkName }
  const { viewer: us, repository } = await api.query(runsQuery, variables, runsAnswer)
  return runsIn(repository.object, us.login)
}

/** Reads the pull request again, with its conversation. Rejects with a `GateError` where GitHub does not answer. */
export async function readLive(api: Api, place: CommitPlace & { readonly number: number }): Promise<LiveState> {
  const { head, number } = place
  const variables = { ...inRepository(place), number, commit: head, check: checkName }
  const { viewer: us, repository } = await api.query(liveQuery, variables, liveAnswer)
  const { headRefOid, baseRefName, closed, comments } = repository.pullRequest
  return {
    ...runsIn(repository.object, us.login),
    head: headRefOid,
    baseBranch: baseRefName,
    closed,
    comments: () => conversationOf(comments, { ...place, api }),
  }
}

/** The App behind a token is known by its bot's login. */
function runsIn(found: z.infer<typeof commit>, login: string): RunsThere {
  const slug = login.replace(/\[bot\]$/, '')
  const runs = (found?.checkSuites?.nodes ?? []).map(({ app, checkRuns }) => ({
    by: app?.slug ?? 'ghost',
    ids: (checkRuns?.nodes ?? []).flatMap(({ databaseId }) => databaseId ?? []),
  }))
  const ours = runs.filter(({ by }) => by === slug).flatMap(({ ids }) => ids)
  const others = runs.filter(({ by, ids }) => by !== slug && ids.length > 0).map(({ by }) => by)
  return { ours: ours.length === 0 ? null : Math.max(...ours), foreign: [...new Set(others)].toSorted() }
}

const runs = `object(oid: $commit) { ... on Commit {
    checkSuites(first: 50, filterBy: { checkName: $check }) {
      nodes { app { slug } checkRuns(first: 20, filterBy: { checkName: $check }) { nodes { databaseId } } }
    }
  } }`

const runsQuery = `query Runs($owner: String!, $name: String!, $commit: GitObjectID!, $check: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) { ${runs} }
}`

const liveQuery = `query Live(
  $owner: String!, $name: String!, $number: Int!, $commit: GitObjectID!, $check: String!
) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    ${runs}
    pullRequest(number: $number) {
      headRefOid
      baseRefName
      closed
      comments(first: 100) { ...comments }
    }
  }
}${accountFragment}${commentsFragment}`
