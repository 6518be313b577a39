import { couldNotRun } from '../../action/could-not-run.ts'
import { run } from '../../action/run.ts'
import { type Event, pullRequestEvent } from '../github-server/events.ts'
import { type GitHubServer, startGitHub } from '../github-server/server.ts'
import { createWorld, WORKFLOW_TOKEN, type WorldInput } from '../github-server/world/create-world.ts'
import { addReview, openPullRequest, type PullRequestInput } from '../github-server/world/pull-requests.ts'
import type { PullRequest, Repository, World } from '../github-server/world/world.ts'
import { type ActionWork, callAction } from '../runner/call-action.ts'
import { type ActionResult, type ActionRun, runAction } from '../runner/run-action.ts'
import { root } from './example.ts'

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
  /** The same in this process, with the sources in place of the bundle: one call at a time. */
  readonly call: (given?: { readonly event?: Event }) => Promise<ActionResult>
}

type Inputs = Readonly<Record<string, string>>

/** Starts a GitHub with one pull request. */
export async function openScene(input: WorldInput & { readonly pull?: PullRequestInput } = {}): Promise<Scene> {
  const { world, repository } = createWorld(input)
  const pull = openPullRequest(world, repository, input.pull ?? { files: incomplete })
  const github = await startGitHub(world)
  const job: Job = ({ event, inputs = {}, env = {}, workspace }) => ({
    action: root,
    trigger: event ?? pullRequestEvent({ world, repository }, pull),
    repository: 'acme/atlas',
    inputs: { 'github-token': WORKFLOW_TOKEN, 'as-of': asOf, ...inputs },
    apiUrl: github.url,
    env,
    ...(workspace === undefined ? {} : { workspace }),
  })
  const call: Scene['call'] = async (given = {}) => callAction(job(given), work)
  return { world, repository, pull, github, run: async (given = {}) => runAction(job(given)), call }
}

type Job = (given: NonNullable<Parameters<Scene['run']>[0]>) => ActionRun

/** Has somebody with write access confirm the claims that take duties away, which have tests of their own. */
export async function confirm({ world, repository, pull, run }: Scene): Promise<void> {
  const { summary } = await run({ inputs: { comment: 'never' } })
  const line = /^\/gpai confirm sha256:[0-9a-f]{64}$/m.exec(summary)?.[0] ?? ''
  repository.collaborators.set('zoe', 'write')
  addReview(world, pull, { author: 'zoe', body: line })
}

/** What the bundle does when it is started. */
export const work: ActionWork = async (variables) => {
  try {
    return await run(variables)
  } catch (cause) {
    return couldNotRun(cause, variables)
  }
}

/** A release without most of what it needs. */
export const incomplete = { 'gpai/release.yaml': 'role: provider\n' }

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
