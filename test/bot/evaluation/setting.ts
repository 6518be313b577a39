import { pino } from 'pino'
import { expect } from 'vitest'
import { evaluator } from '../../../bot/evaluation/pull-request.ts'
import { type JobOf, keyOf, type Request } from '../../../bot/job.ts'
import { createMetrics } from '../../../bot/metrics.ts'
import type { Services } from '../../../bot/services.ts'
import { claim, complete } from '../../../bot/store/queue.ts'
import type { Store } from '../../../bot/store/store.ts'
import type { JobClaim } from '../../../bot/work/attempt.ts'
import { connect } from '../../../github/connect.ts'
import { example } from '../../action/example.ts'
import { confirmer, linesFor } from '../../builders/confirming.ts'
import { memorySource } from '../../builders/memory-source.ts'
import { startGitHub } from '../../github-server/server.ts'
import { addApp, addInstallation, addToken } from '../../github-server/world/accounts.ts'
import { createWorld, type WorldInput } from '../../github-server/world/create-world.ts'
import { addReview, openPullRequest, type PullRequestInput } from '../../github-server/world/pull-requests.ts'
import type { PullRequest, Repository, World } from '../../github-server/world/world.ts'

/** A release that lacks nearly everything, and one that lacks nothing. */
export const incomplete = { 'gpai/release.yaml': 'role: provider\n' }
export const completeRelease = example('complete-release')
export const nothingReleased = { 'src/index.ts': 'export {}\n' }

const slug = 'gpai-release-gate'

/** A day on which the complete release is judged, for what does not depend on it. */
const asOf = '2026-11-02'
const proposal = memorySource({ head: completeRelease, base: {}, pullRequest: {}, foreign: true })
const lines = await linesFor(proposal, asOf)

/** Has somebody with write access confirm what the complete release claims, which has tests of its own. */
export function confirmComplete(place: { readonly world: World; readonly repository: Repository }, pull: PullRequest) {
  place.repository.collaborators.set(confirmer, 'write')
  addReview(place.world, pull, { author: confirmer, body: lines.join('\n') })
}

/** Whether a pull request proposes the complete release, with whatever else. */
function isComplete({ files = {} }: PullRequestInput): boolean {
  return files['gpai/release.yaml'] === completeRelease['gpai/release.yaml']
}

export type SceneInput = WorldInput & {
  readonly pull?: PullRequestInput
  readonly commitStatus?: boolean
  /** Milliseconds for one call; nothing is tried twice in these tests. */
  readonly wait?: number
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>
}

/** A repository with one pull request on a GitHub of its own, and an App that judges it. A complete release is confirmed. */
export async function openScene(store: Store, input: SceneInput = {}) {
  const { world, repository } = createWorld(input)
  const app = addApp(world, { slug })
  const installation = addInstallation(world, { app, account: 'acme' })
  const token = addToken(world, { permissions: input.permissions ?? 'write', actor: `${slug}[bot]`, app })
  const pull = openPullRequest(world, repository, input.pull ?? { files: incomplete })
  if (isComplete(input.pull ?? {})) confirmComplete({ world, repository }, pull)
  const github = await startGitHub(world)
  const octokit = connect({ token, apiUrl: github.url })
  const services: Services = {
    store,
    client: { asInstallation: async () => octokit },
    metrics: createMetrics(store),
    log: pino({ level: 'silent' }),
    commitStatus: input.commitStatus ?? false,
    retryBudget: { call: input.wait ?? 20_000, pause: 0 },
  }
  const work = evaluator(services)
  const place = { installation: installation.id, owner: 'acme', repo: 'atlas' }
  const jobOf = (one: PullRequest): JobOf<'pull-request'> => ({ kind: 'pull-request', ...place, number: one.number })
  const judge = (one: PullRequest = pull, reason = 'pull_request.synchronize') =>
    work(jobOf(one), claimOf({ job: jobOf(one), reason, delivery: 'a' }))
  /** Does the jobs that evaluations asked for, and gives what they were about. */
  const drain = async () => {
    const done: string[] = []
    for (;;) {
      const started = await claim(store.queue, 'evaluate', { free: 10, perInstallation: 10 })
      if (started.length === 0) return done
      for (const { request, ...attempt } of started) {
        if (request?.job.kind !== 'pull-request') throw new Error('only pull requests are asked for here')
        await work(request.job, claimOf(request))
        await complete(store.queue, 'evaluate', attempt)
        done.push(`#${request.job.number}`)
      }
    }
  }
  const close = async () => {
    expect(github.violations).toEqual([])
    await github.close()
  }
  return { world, repository, app, pull, github, services, place, jobOf, judge, drain, close }
}

export type Scene = Awaited<ReturnType<typeof openScene>>

/** A claim on a job that nobody takes away. */
export function claimOf(request: Request, given: Partial<JobClaim> = {}): JobClaim {
  return {
    key: keyOf(request.job),
    signal: new AbortController().signal,
    confirm: async () => {},
    request,
    attempt: 0,
    ...given,
  }
}

/** The calls since a moment, such as `graphql Live` or `checks/create`. */
export function callsOf({ github }: Pick<Scene, 'github'>, since = 0): readonly string[] {
  return github.requests.slice(since).map(({ operation, body }) => {
    const text = JSON.stringify(body ?? '')
    return operation === 'graphql' ? `graphql ${/query (\w+)/.exec(text)?.[1]}` : String(operation)
  })
}

/** Those of the calls that write. */
export function writesOf(scene: Pick<Scene, 'github'>, since = 0): readonly string[] {
  return callsOf(scene, since).filter((call) => /create|update|delete/.test(call))
}

/** What the checks on a commit say. */
export function conclusionsOn({ repository }: Pick<Scene, 'repository'>, head: string): readonly (string | null)[] {
  return repository.checkRuns.filter(({ headSha }) => headSha === head).map(({ conclusion }) => conclusion)
}
