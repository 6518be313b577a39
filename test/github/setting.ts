import { connect } from '../../github/connect.ts'
import { type Api, githubApi, type RetryBudget } from '../../github/octokit.ts'
import { type GithubSource, githubSource } from '../../github/source.ts'
import { type GitHubServer, startGitHub } from '../github-server/server.ts'
import { createWorld, WORKFLOW_TOKEN, type WorldInput } from '../github-server/world/create-world.ts'
import { openPullRequest, type PullRequestInput } from '../github-server/world/pull-requests.ts'
import type { PullRequest, Repository, World } from '../github-server/world/world.ts'

/** Tests do not wait between two tries. */
export const impatient: RetryBudget = { call: 20_000, pause: 0 }

export const configurationPath = '.github/gpai-gate.yaml'

/** One world with one pull request, and the way to ask about it. */
export type Setting = {
  readonly world: World
  readonly repository: Repository
  readonly pull: PullRequest
  readonly github: GitHubServer
  readonly api: Api
  /** The source as the pull request's event would open it. */
  readonly open: () => Promise<GithubSource>
}

/** Starts a server with a pull request on it. */
export async function setUp(input: WorldInput & { readonly pull?: PullRequestInput } = {}): Promise<Setting> {
  const { world, repository } = createWorld(input)
  const pull = openPullRequest(world, repository, input.pull ?? { files: { 'gpai/release.yaml': 'a: 1\n' } })
  const github = await startGitHub(world)
  const api = githubApi(connect({ token: WORKFLOW_TOKEN, apiUrl: github.url }), impatient)
  const open = () => githubSource(api, referenceTo(pull.number), { configurationPath })
  return { world, repository, pull, github, api, open }
}

/** Names a pull request of the default world, whatever its head. */
export function referenceTo(number: number) {
  return { kind: 'pull-request', owner: 'acme', repo: 'atlas', number, head: null } as const
}

/** What was asked, such as `graphql` or `git/get-blob`, in order. */
export function operations({ github }: Pick<Setting, 'github'>): readonly (string | null)[] {
  return github.requests.map(({ operation }) => operation)
}

/** The text of a file, or why there is none. */
export function textOf(blob: { readonly kind: string; readonly bytes?: Uint8Array } | undefined): string {
  return blob?.bytes === undefined ? `(${blob?.kind})` : Buffer.from(blob.bytes).toString()
}
