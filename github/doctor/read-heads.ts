import * as z from 'zod/mini'
import { checkName } from '../check-name.ts'
import { type Api, toResult } from '../octokit.ts'
import { inOwner, inRepository, type Repository } from '../reference.ts'
import { actionsSlug } from './assess/needs.ts'
import type { CheckFacts, HeadFacts } from './facts/facts.ts'
import { type RepositoryReading, reading } from './facts/reading.ts'

/** Open pull requests that are looked at: the newest, because a set-up that does not work shows there. */
const mostPulls = 50

const pulls = z.array(z.object({ number: z.number() }))

const runs = z.object({
  check_runs: z.array(
    z.object({ status: z.string(), app: z.nullish(z.object({ id: z.number(), slug: z.nullish(z.string()) })) }),
  ),
})

/** Reads the checks of our name on the tip of the default branch and on the heads of open pull requests. */
export async function readHeads(
  api: Api,
  repository: Repository,
  branch: string,
): Promise<RepositoryReading<readonly HeadFacts[]>> {
  const parameters = { ...inOwner(repository), state: 'open', per_page: 1 }
  const open = await reading(api.read('GET /repos/{owner}/{repo}/pulls', parameters, pulls))
  if ('unread' in open) return open
  const tip = await readHead(api, repository, `heads/${branch}`)
  const seen = [tip, ...(open.read.length === 0 ? [] : await readPulls(api, repository))]
  const nowhere = seen.every(({ checks }) => 'read' in checks && checks.read.length === 0)
  const first = nowhere ? await reading(readFirstCommit(api, repository)) : { read: null }
  if ('unread' in first || first.read === null) return { read: seen }
  return { read: [...seen, await readHead(api, repository, first.read)] }
}

async function readHead(api: Api, repository: Repository, ref: string): Promise<HeadFacts> {
  return { pull: null, checks: await reading(readChecks(api, repository, ref)) }
}

const pullsQuery = `query Heads($owner: String!, $name: String!, $check: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: ${mostPulls}, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes {
        number
        headRefOid
        commits(last: 1) {
          nodes {
            commit {
              oid
              checkSuites(first: 20, filterBy: { checkName: $check }) {
                nodes {
                  app { databaseId slug }
                  checkRuns(first: 10, filterBy: { checkName: $check, checkType: LATEST }) { nodes { status } }
                }
              }
            }
          }
        }
      }
    }
  }
}`

const suite = z.object({
  app: z.nullish(z.object({ databaseId: z.nullish(z.number()), slug: z.string() })),
  checkRuns: z.nullish(z.object({ nodes: z.array(z.object({ status: z.string() })) })),
})
const commit = z.object({ oid: z.string(), checkSuites: z.nullish(z.object({ nodes: z.array(suite) })) })
const pullNode = z.object({
  number: z.number(),
  headRefOid: z.string(),
  commits: z.object({ nodes: z.array(z.object({ commit })) }),
})
const openPulls = z.object({ repository: z.object({ pullRequests: z.object({ nodes: z.array(pullNode) }) }) })

/** All in one query, because an organisation has hundreds of repositories, and a token has a quota. */
async function readPulls(api: Api, repository: Repository): Promise<readonly HeadFacts[]> {
  const variables = { ...inRepository(repository), check: checkName }
  const found = await reading(api.query(pullsQuery, variables, openPulls))
  if ('unread' in found) return [{ pull: null, checks: found }]
  return found.read.repository.pullRequests.nodes.map(({ number, headRefOid, commits }) => {
    const head = commits.nodes.find((node) => node.commit.oid === headRefOid)?.commit
    return { pull: number, checks: { read: (head?.checkSuites?.nodes ?? []).flatMap(checksOf) } }
  })
}

function checksOf({ app, checkRuns }: z.infer<typeof suite>): readonly CheckFacts[] {
  return (checkRuns?.nodes ?? []).map(({ status }) => ({
    app: app?.databaseId ?? null,
    byWorkflow: app?.slug === actionsSlug,
    completed: status === 'COMPLETED',
  }))
}

/** GitHub's words for a branch without a commit, and for a commit that went with its fork. */
const noCommit = /No commit found|Git Repository is empty/i

const historyQuery = `query History($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { target { ... on Commit { oid history(first: 1) { totalCount } } } }
  }
}`

const history = z.object({
  repository: z.nullable(
    z.object({
      defaultBranchRef: z.nullable(
        z.object({ target: z.object({ oid: z.string(), history: z.object({ totalCount: z.number() }) }) }),
      ),
    }),
  ),
})

/** Where the bot makes the name of the check known before there is a pull request; `null` in an empty repository. */
async function readFirstCommit(api: Api, repository: Repository): Promise<string | null> {
  const { repository: found } = await api.query(historyQuery, inRepository(repository), history)
  const tip = found?.defaultBranchRef?.target ?? null
  if (tip === null) return null
  const parameters = { ...inOwner(repository), sha: tip.oid, per_page: 1, page: tip.history.totalCount }
  const [first] = await api.read(
    'GET /repos/{owner}/{repo}/commits',
    parameters,
    z.array(z.object({ sha: z.string() })),
  )
  return first?.sha ?? null
}

async function readChecks(api: Api, repository: Repository, ref: string): Promise<readonly CheckFacts[]> {
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs'
  const parameters = { ...inOwner(repository), ref, check_name: checkName, per_page: 100 }
  const result = await toResult(api.read(route, parameters, runs))
  if ('failed' in result && !noCommit.test(result.failed.message)) throw result.failed
  const found = 'done' in result ? result.done.check_runs : []
  return found.map(({ status, app }) => ({
    app: app?.id ?? null,
    byWorkflow: app?.slug === actionsSlug,
    completed: status === 'completed',
  }))
}
