import * as z from 'zod/mini'
import { checkName } from '../../github/check-name.ts'
import { type Api, toResult } from '../../github/octokit.ts'
import { pageFollower, pageOf } from '../../github/pages.ts'
import { inRepository, type Repository } from '../../github/reference.ts'
import { groupIn, type QueuedGroup, queueRefs } from './queued-groups.ts'

/** An open pull request, as far as a sweep needs it. */
export type OpenPull = {
  readonly number: number
  readonly head: string
  /** The name of the base branch, and the commit that it points at now; `null` where the branch is gone. */
  readonly base: string
  readonly baseTip: string | null
  readonly author: string | null
  /** Whether our check on the head is completed, as far as GitHub shows it among those of others with our name. */
  readonly checked: boolean
  /** Our check runs there that are not completed. */
  readonly unfinished: readonly number[]
}

/** A repository and everything that is open in it. */
export type OpenState = {
  readonly owner: string
  readonly repo: string
  /** Archived, disabled or locked: nothing can be merged, and nothing can be written. */
  readonly frozen: boolean
  /** `null` as long as there is no commit. */
  readonly defaultBranch: { readonly name: string; readonly tip: string; readonly commits: number } | null
  readonly pulls: readonly OpenPull[]
  /** Groups of the merge queue, each on a branch of its own. */
  readonly groups: readonly QueuedGroup[]
}

/** Reads all open pull requests, whatever the number of pages. Rejects with a `GateError` where GitHub does not answer. */
async function readOpenPulls(api: Api, place: Repository): Promise<OpenState> {
  const pulls: OpenPull[] = []
  const follow = pageFollower()
  let after: string | null = null
  for (;;) {
    const { viewer, repository } = await readPage(api, place, after)
    const ourselves = viewer.login.replace(/\[bot\]$/, '')
    pulls.push(...repository.pullRequests.nodes.map((node) => pullOf(node, ourselves)))
    after = follow(repository.pullRequests.pageInfo)
    if (after === null) return { ...stateOf(repository), pulls }
  }
}

/** The same, or `null` for a repository that is gone or is not ours any more: nobody waits for anything there. */
export async function readOpenPullsIfThere(api: Api, place: Repository): Promise<OpenState | null> {
  const requested = await toResult(readOpenPulls(api, place))
  if ('done' in requested) return requested.done
  if (requested.failed.code === 'not-found') return null
  throw requested.failed
}

function readPage(api: Api, place: Repository, after: string | null): Promise<Answer> {
  return api.query(openPullsQuery, { ...inRepository(place), after, check: checkName }, answer)
}

const runNode = z.object({ databaseId: z.nullish(z.number()), status: z.string() })

const pullNode = z.object({
  number: z.number(),
  headRefOid: z.string(),
  baseRefName: z.string(),
  baseRef: z.nullish(z.object({ target: z.nullish(z.object({ oid: z.string() })) })),
  author: z.nullish(z.object({ login: z.string() })),
  commits: z.object({
    nodes: z.array(
      z.object({
        commit: z.object({
          oid: z.string(),
          checkSuites: z.nullish(
            z.object({
              nodes: z.array(
                z.object({
                  app: z.nullish(z.object({ slug: z.string() })),
                  checkRuns: z.nullish(z.object({ nodes: z.array(runNode) })),
                }),
              ),
            }),
          ),
        }),
      }),
    ),
  }),
})

const repositoryNode = z.object({
  name: z.string(),
  owner: z.object({ login: z.string() }),
  isArchived: z.boolean(),
  isDisabled: z.boolean(),
  isLocked: z.boolean(),
  defaultBranchRef: z.nullish(
    z.object({
      name: z.string(),
      target: z.nullish(z.object({ oid: z.string(), history: z.optional(z.object({ totalCount: z.number() })) })),
    }),
  ),
  refs: z.nullish(
    z.object({ nodes: z.array(z.object({ name: z.string(), target: z.nullish(z.object({ oid: z.string() })) })) }),
  ),
  pullRequests: pageOf(pullNode),
})

const answer = z.object({ viewer: z.object({ login: z.string() }), repository: repositoryNode })
type Answer = z.infer<typeof answer>

function stateOf(node: z.infer<typeof repositoryNode>): Omit<OpenState, 'pulls'> {
  const { name, owner, isArchived, isDisabled, isLocked, defaultBranchRef: branch, refs } = node
  const tip = branch?.target?.oid
  return {
    owner: owner.login,
    repo: name,
    frozen: isArchived || isDisabled || isLocked,
    groups: (refs?.nodes ?? []).flatMap((ref) => groupIn(ref.name, ref.target?.oid)),
    defaultBranch:
      branch && tip !== undefined ? { name: branch.name, tip, commits: branch.target?.history?.totalCount ?? 1 } : null,
  }
}

function pullOf(node: z.infer<typeof pullNode>, ourselves: string): OpenPull {
  const { number, headRefOid: head, baseRefName: base, baseRef, author, commits } = node
  const suites = commits.nodes.find(({ commit }) => commit.oid === head)?.commit.checkSuites?.nodes ?? []
  const own = suites.filter(({ app }) => app?.slug === ourselves).flatMap(({ checkRuns }) => checkRuns?.nodes ?? [])
  const open = own.filter(({ status }) => status !== 'COMPLETED')
  // So many others have a check with our name that ours may be behind them: judging again at each sweep would not show it.
  const hidden = own.length === 0 && suites.length === mostSuites
  return {
    number,
    head,
    base,
    baseTip: baseRef?.target?.oid ?? null,
    author: author?.login ?? null,
    checked: hidden || (own.length > 0 && open.length === 0),
    unfinished: open.flatMap(({ databaseId }) => databaseId ?? []),
  }
}

/** So many Apps or workflows with a check of our name are looked at for each pull request. */
const mostSuites = 3

/** Fifty at once: with the checks of each that costs three points of the quota. */
const openPullsQuery = `query OpenPullRequests($owner: String!, $name: String!, $after: String, $check: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    name
    owner { login }
    isArchived
    isDisabled
    isLocked
    refs(refPrefix: "${queueRefs}", first: 100) { nodes { name target { oid } } }
    defaultBranchRef { name target { oid ... on Commit { history(first: 1) { totalCount } } } }
    pullRequests(states: OPEN, first: 50, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number
        headRefOid
        baseRefName
        baseRef { target { oid } }
        author { login }
        commits(last: 1) {
          nodes {
            commit {
              oid
              checkSuites(first: ${mostSuites}, filterBy: { checkName: $check }) {
                nodes {
                  app { slug }
                  checkRuns(first: 1, filterBy: { checkName: $check, checkType: LATEST }) { nodes { databaseId status } }
                }
              }
            }
          }
        }
      }
    }
  }
}`
