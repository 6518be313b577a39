import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { evaluator } from '../../bot/evaluation/pull-request.ts'
import { watchdog } from '../../bot/evaluation/watchdog.ts'
import type { Job } from '../../bot/job.ts'
import { createMetrics } from '../../bot/metrics.ts'
import type { Store } from '../../bot/store/store.ts'
import type { JobClaim } from '../../bot/work/attempt.ts'
import { checkName } from '../../github/check-name.ts'
import { connect } from '../../github/connect.ts'
import { type GitHubServer, startGitHub } from '../github-server/server.ts'
import { addApp, addInstallation, addToken } from '../github-server/world/accounts.ts'
import { createWorld } from '../github-server/world/create-world.ts'
import { openPullRequest } from '../github-server/world/pull-requests.ts'
import { pushCommit } from '../github-server/world/repositories.ts'
import { completeRelease, confirmComplete } from './evaluation/setting.ts'
import { memoryStore, wipe } from './stores.ts'

let store: Store
beforeAll(async () => {
  store = await memoryStore()
})
beforeEach(() => wipe(store))
afterAll(() => store.close())

const claim: JobClaim = {
  key: 'acme/atlas#1',
  signal: new AbortController().signal,
  confirm: async () => {},
  request: {
    job: { kind: 'pull-request', installation: 1, owner: 'acme', repo: 'atlas', number: 1 },
    reason: 'test',
    delivery: null,
  },
  attempt: 0,
}

async function openServices(files: Readonly<Record<string, string | Uint8Array>>) {
  const { world, repository } = createWorld()
  const app = addApp(world, { slug: 'gpai-release-gate' })
  const installation = addInstallation(world, { app, account: 'acme' })
  const token = addToken(world, { permissions: 'write', actor: 'gpai-release-gate[bot]', app })
  const pull = openPullRequest(world, repository, { files })
  const github = await startGitHub(world)
  const octokit = connect({ token, apiUrl: github.url })
  const client = { asInstallation: async () => octokit }
  const services = { store, client, metrics: createMetrics(store), log: pino({ level: 'silent' }) }
  const job: Job = {
    kind: 'pull-request',
    installation: installation.id,
    owner: 'acme',
    repo: 'atlas',
    number: pull.number,
  }
  return { world, repository, pull, github, services, job, judge: () => evaluator(services)(job, claim) }
}

async function close(github: GitHubServer): Promise<void> {
  expect(github.violations).toEqual([])
  await github.close()
}

describe('an evaluation', () => {
  it('puts one red check and one comment on a release with gaps, and writes nothing when nothing changed', async () => {
    const { repository, pull, github, judge } = await openServices({ 'gpai/release.yaml': 'role: provider\n' })
    await judge()
    expect(repository.checkRuns).toMatchObject([{ name: checkName, status: 'completed', conclusion: 'failure' }])
    expect(pull.comments).toHaveLength(1)
    const before = github.requests.length
    await judge()
    const writes = github.requests
      .slice(before)
      .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'))
    expect(writes).toEqual([])
    await close(github)
  })

  it('turns to green on the commit that closes the gaps', async () => {
    const { world, repository, pull, github, judge } = await openServices({ 'gpai/release.yaml': 'role: provider\n' })
    await judge()
    pushCommit(world, repository, pull.headRef, { files: completeRelease })
    confirmComplete({ world, repository }, pull)
    await judge()
    expect(repository.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success'])
    expect(pull.comments).toHaveLength(1)
    await close(github)
  })

  it('answers a pull request that releases nothing with green and without a comment', async () => {
    const { repository, pull, github, judge } = await openServices({ 'src/index.ts': 'export {}\n' })
    await judge()
    expect(repository.checkRuns).toMatchObject([{ conclusion: 'success' }])
    expect(pull.comments).toEqual([])
    await close(github)
  })

  it('is red where the configuration on the base branch is broken', async () => {
    const { world, repository, github, judge } = await openServices({ 'gpai/release.yaml': 'role: provider\n' })
    pushCommit(world, repository, 'main', { files: { '.github/gpai-gate.yaml': 'releses: {}\n' } })
    await judge()
    expect(repository.checkRuns).toMatchObject([{ conclusion: 'failure' }])
    await close(github)
  })

  it('keeps its verdict where the comment cannot be written', async () => {
    const { repository, pull, github, judge } = await openServices({ 'gpai/release.yaml': 'role: provider\n' })
    github.fault('issues/create-comment', 403)
    await judge()
    expect(repository.checkRuns).toMatchObject([{ conclusion: 'failure' }])
    expect(pull.comments).toEqual([])
    await close(github)
  })

  it.each([401, 403, 404, 422, 429, 500, 502, 'truncated', 'reset'] as const)(
    'never ends green when GitHub answers %s',
    async (kind) => {
      const { repository, github, judge } = await openServices(completeRelease)
      github.fault('graphql', kind)
      await judge().catch(() => null)
      expect(repository.checkRuns.filter(({ conclusion }) => conclusion !== 'failure')).toEqual([])
      await github.close()
    },
  )

  it('writes nothing when another process has taken the job over', async () => {
    const { repository, github, services, job } = await openServices(completeRelease)
    const lost = { ...claim, confirm: async () => Promise.reject(new Error('taken over')) }
    await expect(evaluator(services)(job, lost)).rejects.toThrow('taken over')
    expect(repository.checkRuns).toEqual([])
    await close(github)
  })

  it.each([
    [1, 0, 0],
    [2, 1, 0],
    [3, 1, 1],
  ])('writes nothing more once another process has the job (%i writes are its own)', async (own, checks, comments) => {
    const { repository, pull, github, services, job } = await openServices({ 'gpai/release.yaml': 'role: provider\n' })
    let confirmed = 0
    const confirm = async () => {
      confirmed += 1
      if (confirmed > own) throw new Error('taken over')
    }
    const ended = Promise.resolve(evaluator(services)(job, { ...claim, confirm })).catch((error: unknown) =>
      String(error),
    )
    expect(await ended).toBe(own < 3 ? 'Error: taken over' : undefined)
    expect([repository.checkRuns.length, pull.comments.length]).toEqual([checks, comments])
    await close(github)
  })
})

describe('the last resort', () => {
  it('is a red check on the head as it is now', async () => {
    const { repository, github, services, job } = await openServices(completeRelease)
    await watchdog(services)(job, claim)
    expect(repository.checkRuns).toMatchObject([{ conclusion: 'failure' }])
    await close(github)
  })
})
