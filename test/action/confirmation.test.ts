import { afterEach, describe, expect, it } from 'vitest'
import { type Event, pullRequestEvent, reviewEvent } from '../github-server/events.ts'
import { account, addToken, nextId } from '../github-server/world/accounts.ts'
import { addReview, editReview, openPullRequest, type ReviewInput } from '../github-server/world/pull-requests.ts'
import { mergeOnto, moveBranch, tip } from '../github-server/world/repositories.ts'
import type { PullRequest, Repository, Review, WorkflowRun, World } from '../github-server/world/world.ts'
import type { ActionResult } from '../runner/run-action.ts'
import { example } from './example.ts'
import { openScene, type Scene } from './job.ts'

const workflow = '.github/workflows/gpai-release-gate.yml'
const workflowRef = { GITHUB_WORKFLOW_REF: `acme/atlas/${workflow}@refs/heads/main` }

let scene: Scene
const start = async (input: Parameters<typeof openScene>[0]): Promise<Scene> => {
  scene = await openScene({ collaborators: { rita: 'write', mia: 'admin', noah: 'write' }, ...input })
  return scene
}

afterEach(async () => {
  expect(scene.github.violations).toEqual([])
  await scene.github.close()
})

/** Runs the workflow for an event and keeps its check: each event has its own, as on GitHub. */
async function runWorkflow({ world, repository, run }: Scene, event: Event, inputs = {}): Promise<ActionResult> {
  const headSha = [...repository.pullRequests.values()].at(-1)?.headOid ?? ''
  const known = repository.workflowRuns.find((one) => one.event === event.name && one.status === 'queued')
  const kept: WorkflowRun = known ?? {
    ...{ id: nextId(world), path: workflow, event: event.name, headSha },
    ...{ status: 'queued', conclusion: null, attempt: 1 },
  }
  if (known === undefined) repository.workflowRuns.push(kept)
  const result = await run({ event, env: workflowRef, inputs })
  kept.status = 'completed'
  kept.conclusion = result.exitCode === 0 ? 'success' : 'failure'
  return result
}

/** Whether a merge is possible: no check of the head is red or still to come. */
const mergeable = ({ workflowRuns }: Repository) => workflowRuns.every(({ conclusion }) => conclusion === 'success')

const lineIn = (summary: string) => /^\/gpai confirm sha256:[0-9a-f]{64}$/m.exec(summary)?.[0] ?? ''

function reviewed({ world, repository, pull }: Scene, input: ReviewInput): { review: Review; event: Event } {
  const review = addReview(world, pull, input)
  return { review, event: reviewEvent({ world, repository }, pull, { review, sender: input.author ?? 'rita' }) }
}

const pullEvent = ({ world, repository }: Scene, pull: PullRequest) => pullRequestEvent({ world, repository }, pull)

function merge(world: World, repository: Repository, pull: PullRequest): void {
  const merged = mergeOnto(repository, tip(repository, 'main'), pull.headOid)
  pull.state = 'closed'
  pull.mergedAt = pull.createdAt
  moveBranch(world, repository, 'main', merged)
}

describe('a complete open-source release', () => {
  it('awaits its confirmation, and the red check of the first run turns when the line is given', async () => {
    const it = await start({ pull: { files: example('complete-open-source') } })
    const first = await runWorkflow(it, pullEvent(it, it.pull))
    expect(first).toMatchObject({ exitCode: 1, outputs: { verdict: 'blocked' } })
    expect(first.summary).toContain('actions: write')
    const { event } = reviewed(it, { author: 'rita', body: lineIn(first.summary) })
    expect(await runWorkflow(it, event)).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
    const [run] = it.repository.workflowRuns
    expect(run).toMatchObject({ event: 'pull_request', status: 'queued', attempt: 2 })
    expect(mergeable(it.repository)).toBe(false)
    expect(await runWorkflow(it, pullEvent(it, it.pull))).toMatchObject({ exitCode: 0 })
    expect(mergeable(it.repository)).toBe(true)
  })

  it('says who turns the check where the token may not', async () => {
    const it = await start({ pull: { files: example('complete-open-source') } })
    const first = await runWorkflow(it, pullEvent(it, it.pull))
    const { event } = reviewed(it, { author: 'rita', body: lineIn(first.summary) })
    const token = addToken(it.world, { permissions: { contents: 'read', pull_requests: 'write', metadata: 'read' } })
    const second = await runWorkflow(it, event, { 'github-token': token })
    expect(second).toMatchObject({ exitCode: 0 })
    expect(second.summary).toContain('Re-run failed jobs')
    expect(mergeable(it.repository)).toBe(false)
  })

  it('is not asked again in a second pull request with the same claims, and is with another figure', async () => {
    const it = await start({ pull: { files: example('complete-open-source') } })
    const first = await runWorkflow(it, pullEvent(it, it.pull))
    addReview(it.world, it.pull, { author: 'rita', body: lineIn(first.summary) })
    merge(it.world, it.repository, it.pull)
    const text = String(Buffer.from(example('complete-open-source')['gpai/release.yaml'] ?? new Uint8Array()))
    const named = openPullRequest(it.world, it.repository, {
      files: { 'gpai/release.yaml': text.replace('version: "3.0"', 'version: "3.1"') },
    })
    const second = await it.run({ event: pullEvent(it, named) })
    expect(second.summary).toContain('rita')
    expect(second.summary).not.toContain('/gpai confirm')
    const figure = openPullRequest(it.world, it.repository, {
      files: { 'gpai/release.yaml': text.replace('value: 5.9*10^23', 'value: 6.0*10^23') },
    })
    const third = await it.run({ event: pullEvent(it, figure) })
    expect(third).toMatchObject({ exitCode: 1 })
    expect(lineIn(third.summary)).not.toBe('')
  })

  it.each<[string, (scene: Scene, line: string) => void]>([
    ['the author', (it, line) => reviewed(it, { author: 'mia', body: line })],
    ['somebody without write access', (it, line) => reviewed(it, { author: 'otto', body: line })],
    [
      'a bot',
      ({ world, pull }, line) => {
        account(world, 'robot[bot]', { type: 'Bot' })
        addReview(world, pull, { author: 'robot[bot]', body: line })
      },
    ],
    [
      'an edited review',
      (it, line) => {
        const { review } = reviewed(it, { author: 'rita', body: 'Fine.' })
        editReview(it.world, review, { editor: 'rita', body: line })
      },
    ],
    ['a dismissed review', (it, line) => reviewed(it, { author: 'rita', body: line, state: 'DISMISSED' })],
    ['a comment', (it, line) => reviewed(it, { author: 'rita', body: line, state: 'COMMENTED' })],
    ['a shortened digest', (it, line) => reviewed(it, { author: 'rita', body: line.slice(0, 40) })],
  ])('is not confirmed by %s', async (_, give) => {
    const it = await start({ pull: { files: example('complete-open-source') } })
    const first = await it.run()
    give(it, lineIn(first.summary))
    expect(await it.run()).toMatchObject({ exitCode: 1, outputs: { verdict: 'blocked' } })
  })

  it.each(['a commit of rita', 'a trailer that names rita'])('is not confirmed by rita, with %s in it', async (how) => {
    const files = example('complete-open-source')
    const commit = how.startsWith('a commit') ? { files, author: 'rita' } : { files, coAuthors: ['rita'] }
    const it = await start({ pull: { commits: [commit] } })
    const first = await it.run()
    reviewed(it, { author: 'rita', body: lineIn(first.summary) })
    expect(await it.run()).toMatchObject({ exitCode: 1 })
  })
})

describe('a release with systemic risk on the base branch', () => {
  const files = example('complete-systemic-risk')

  it('stays blocked when a change says integrator, whoever confirms', async () => {
    const changed = { 'gpai/release.yaml': 'role: integrator\n', 'model-00001.safetensors': 'other weights\n' }
    const it = await start({ files, pull: { files: changed } })
    const first = await it.run()
    expect(first).toMatchObject({ exitCode: 1, outputs: { verdict: 'blocked' } })
    expect(first.summary).toContain('base branch')
    reviewed(it, { author: 'rita', body: lineIn(first.summary) })
    expect(await it.run()).toMatchObject({ exitCode: 1 })
  })

  it('shows that a change goes to fewer duties, and what contradicts it', async () => {
    const text = String(Buffer.from(files['gpai/release.yaml'] ?? new Uint8Array()))
    const changed = { 'gpai/release.yaml': text.replace('union_market: true', 'union_market: false') }
    const it = await start({ files, pull: { files: changed } })
    const result = await it.run()
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'blocked' } })
    expect(result.summary).toContain('From more duties to fewer')
    expect(result.summary).toContain('Form or summary state a channel or a day on the Union market.')
  })
})
