import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Event, pullRequestEvent } from '../github-server/events.ts'
import { type GitHubServer, startGitHub } from '../github-server/server.ts'
import { createWorld, WORKFLOW_TOKEN, type WorldInput } from '../github-server/world/create-world.ts'
import { openPullRequest, type PullRequestInput } from '../github-server/world/pull-requests.ts'
import type { PullRequest, Repository, World } from '../github-server/world/world.ts'
import { type ActionResult, runAction } from '../runner/run-action.ts'

/** The root of the project, where `action.yml` is: the tests run the bundle that it names. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A day on which the examples are judged. */
const asOf = '2026-11-02'

/** A repository on a GitHub of its own, and how to run the action in it. */
export type Scene = {
  readonly world: World
  readonly repository: Repository
  readonly pull: PullRequest
  readonly github: GitHubServer
  /** Runs the job for the pull request as it is now, or for another event. */
  readonly run: (given?: {
    readonly event?: Event
    readonly inputs?: Inputs
    readonly env?: Inputs
    readonly workspace?: string
  }) => Promise<ActionResult>
}

type Inputs = Readonly<Record<string, string>>

/** Starts a GitHub with one pull request. */
export async function openScene(input: WorldInput & { readonly pull?: PullRequestInput } = {}): Promise<Scene> {
  const { world, repository } = createWorld(input)
  const pull = openPullRequest(world, repository, input.pull ?? { files: incomplete })
  const github = await startGitHub(world)
  const run: Scene['run'] = async ({ event, inputs = {}, env = {}, workspace } = {}) =>
    runAction({
      action: root,
      trigger: event ?? pullRequestEvent({ world, repository }, pull),
      repository: 'acme/atlas',
      inputs: { 'github-token': WORKFLOW_TOKEN, 'as-of': asOf, ...inputs },
      apiUrl: github.url,
      env,
      ...(workspace === undefined ? {} : { workspace }),
    })
  return { world, repository, pull, github, run }
}

/** A release without most of what it needs. */
export const incomplete = { 'gpai/release.yaml': 'role: provider\n' }

/** The files of an example. */
export function example(name: string): Readonly<Record<string, Uint8Array>> {
  const folder = join(root, 'examples', name)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [relative(folder, path), readFileSync(path)]
    }),
  )
}

/** The writes that reached the server. */
export function writesTo({ github }: Pick<Scene, 'github'>): readonly (string | null)[] {
  return github.requests
    .filter(({ method, operation }) => method !== 'GET' && operation !== 'graphql')
    .map(({ operation }) => operation)
}

/** The messages of one kind that the job printed. */
export function messagesOf(result: ActionResult, name: 'error' | 'warning' | 'notice'): readonly string[] {
  return result.commands.filter((command) => command.name === name).map(({ message }) => message)
}
