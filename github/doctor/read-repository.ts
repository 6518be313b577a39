import * as z from 'zod/mini'
import type { Api } from '../octokit.ts'
import { inOwner, type Repository } from '../reference.ts'
import type { RepositoryFacts } from './facts/facts.ts'
import { type RepositoryReading, reading } from './facts/reading.ts'
import { type Floors, readBranchNames } from './read-branches.ts'
import { readHeads } from './read-heads.ts'
import { readBranch, readRulesets, type SharedRulesets } from './read-rules.ts'
import { readWorkflows } from './read-workflows.ts'

/** What GitHub says of a repository, in a list and by itself. */
export const repositoryShape = z.object({
  name: z.string(),
  owner: z.object({ login: z.string() }),
  private: z.boolean(),
  default_branch: z.string(),
})

type Described = z.infer<typeof repositoryShape>

/** A repository to look at; a list of an organisation has described it already. */
export type RepositoryToExamine = Repository & { readonly described?: Described }

/** What several repositories have in common; it is read once. */
export type Shared = { readonly rulesets: SharedRulesets; readonly floors: Floors }

/** Reads everything about a repository that the gate depends on; unread where not even the repository can be seen. */
export async function readRepository(
  api: Api,
  { described, ...repository }: RepositoryToExamine,
  shared: Shared,
): Promise<RepositoryReading<RepositoryFacts>> {
  if (described !== undefined) return { read: await readAll({ api, repository, shared }, described) }
  const found = await reading(api.read('GET /repos/{owner}/{repo}', inOwner(repository), repositoryShape))
  return 'unread' in found ? found : { read: await readAll({ api, repository, shared }, found.read) }
}

type RepositoryQuery = { readonly api: Api; readonly repository: Repository; readonly shared: Shared }

async function readAll({ api, repository, shared }: RepositoryQuery, described: Described): Promise<RepositoryFacts> {
  const { names, missed } = await readBranchNames({ api, repository, floors: shared.floors }, described.default_branch)
  const [branches, rulesets, workflows, heads, approval] = await Promise.all([
    Promise.all(names.map((name) => readBranch(api, repository, name))),
    readRulesets(api, repository, shared.rulesets),
    readWorkflows(api, repository),
    readHeads(api, repository, described.default_branch),
    // Only a public repository has outside contributors, so that the answer says anything.
    described.private ? { read: '' } : readApproval(api, repository),
  ])
  const name = `${described.owner.login}/${described.name}`
  return { name, isPublic: !described.private, branches, missed, rulesets, workflows, heads, approval }
}

function readApproval(api: Api, repository: Repository): Promise<RepositoryReading<string>> {
  const route = 'GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval'
  const answer = api.read(route, inOwner(repository), z.object({ approval_policy: z.string() }))
  return reading(answer.then(({ approval_policy }) => approval_policy))
}
