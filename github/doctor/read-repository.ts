import * as z from 'zod/mini'
import { nodeAt, plainValue } from '../../engine/documents/locate.ts'
import { matchesAny } from '../../engine/match.ts'
import type { Api } from '../octokit.ts'
import { inOwner, type Repository } from '../reference.ts'
import type { RepositoryFacts } from './facts.ts'
import { readHeads } from './read-heads.ts'
import { readBranch, readRulesets } from './read-rules.ts'
import { readWorkflows, readYamlFile } from './read-workflows.ts'
import { everyPage, type Reading, reading, readOr } from './reading.ts'

const repositoryShape = z.object({
  name: z.string(),
  owner: z.object({ login: z.string() }),
  private: z.boolean(),
  default_branch: z.string(),
})

type Described = z.infer<typeof repositoryShape>

/** Reads everything about a repository that the gate depends on; unread where not even the repository can be seen. */
export async function readRepository(api: Api, repository: Repository): Promise<Reading<RepositoryFacts>> {
  const found = await reading(api.read('GET /repos/{owner}/{repo}', inOwner(repository), repositoryShape))
  return 'unread' in found ? found : { read: await readAll(api, repository, found.read) }
}

async function readAll(api: Api, repository: Repository, described: Described): Promise<RepositoryFacts> {
  const names = await branchesOf(api, repository, described.default_branch)
  const [branches, rulesets, workflows, heads, approval] = await Promise.all([
    Promise.all(names.map((name) => readBranch(api, repository, name))),
    readRulesets(api, repository),
    readWorkflows(api, repository),
    readHeads(api, repository, described.default_branch),
    readApproval(api, repository),
  ])
  const name = `${described.owner.login}/${described.name}`
  return { name, isPublic: !described.private, branches, rulesets, workflows, heads, approval }
}

/** The default branch, and those that the configuration names as bases of releases. */
async function branchesOf(api: Api, repository: Repository, ofItself: string): Promise<readonly string[]> {
  const root = await readYamlFile(api, repository, '.github/gpai-gate.yaml')
  const named = z.safeParse(z.array(z.string()), plainValue(nodeAt(readOr(root, null), ['releases', 'base_branches'])))
  if (!named.success || named.data.length === 0) return [ofItself]
  const question = { route: 'GET /repos/{owner}/{repo}/branches', parameters: inOwner(repository) }
  const shape = z.array(z.object({ name: z.string() }))
  const known = readOr(await reading(everyPage(api, question, { shape, listed: (page) => page })), [])
  const others = known.filter(({ name }) => name !== ofItself && matchesAny(named.data, name))
  return [ofItself, ...others.map(({ name }) => name)]
}

function readApproval(api: Api, repository: Repository): Promise<Reading<string>> {
  const route = 'GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval'
  const answer = api.read(route, inOwner(repository), z.object({ approval_policy: z.string() }))
  return reading(answer.then(({ approval_policy }) => approval_policy))
}
