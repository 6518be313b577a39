import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Annotation } from '../../../bot/evaluation/annotations.ts'
import type { CheckOutput } from '../../../bot/evaluation/check-run.ts'
import { planCheck } from '../../../bot/evaluation/plan-check.ts'
import type { Target } from '../../../bot/evaluation/target.ts'
import { lookUpCheck, writeCheck } from '../../../bot/evaluation/write-check.ts'
import { createMetrics } from '../../../bot/metrics.ts'
import {
  amendPublished,
  type CheckState,
  noCheck,
  readPublished,
  writePublished,
} from '../../../bot/store/published-state.ts'
import type { Store } from '../../../bot/store/store.ts'
import { connect } from '../../../github/connect.ts'
import { githubApi } from '../../../github/octokit.ts'
import { type GitHubServer, startGitHub } from '../../github-server/server.ts'
import { addApp, addToken } from '../../github-server/world/accounts.ts'
import { createWorld } from '../../github-server/world/create-world.ts'
import { tip } from '../../github-server/world/repositories.ts'
import { memoryStore, wipe } from '../stores.ts'
import { claimOf } from './setting.ts'

const key = 'acme/atlas#1'
let store: Store
let github: GitHubServer
let target: Target
const { world, repository } = createWorld()
const app = addApp(world, { slug: 'gpai-release-gate' })
const token = addToken(world, { actor: 'gpai-release-gate[bot]', app })
const head = tip(repository, 'main')

beforeAll(async () => {
  store = await memoryStore()
})
beforeEach(async () => {
  await wipe(store)
  github = await startGitHub(world)
  const octokit = connect({ token, apiUrl: github.url })
  const client = { asInstallation: async () => octokit }
  const services = { store, client, metrics: createMetrics(store), log: pino({ level: 'silent' }) }
  const api = githubApi(octokit, { call: 5_000, pause: 0 })
  const place = { installation: 7, owner: 'acme', repo: 'atlas', number: 1 }
  const claim = claimOf({ job: { kind: 'pull-request', ...place }, reason: 'test', delivery: null })
  target = { services, api, claim, key, ...place }
  repository.checkRuns.length = 0
  const judged = { head, base: head, verdict: 'blocked', ownsCheck: true, due: null } as const
  const subject = { installation: 7, repository: 'acme/atlas', number: 1, gaps: [], voided: [] }
  await writePublished(store.database, key, { ...subject, ...judged })
})
afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.close()
})
afterAll(() => store.close())

const annotation = (line: number): Annotation => ({
  path: 'gpai/release.yaml',
  start_line: line,
  end_line: line,
  annotation_level: 'warning',
  title: `gap ${line}`,
  message: 'It is not there. Add it.',
})
const lines = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => annotation(from + index))

function checkWith(annotations: readonly Annotation[], conclusion: CheckOutput['conclusion'] = 'success'): CheckOutput {
  const actions = [{ label: 'Check again', description: 'Judge the commit again', identifier: 'recheck' }]
  return { conclusion, title: 'Pass.', summary: 'Everything is there.', annotations, actions }
}

const remembered = async () => (await readPublished(store.database, key))?.check ?? noCheck

/** Publishes as an evaluation does, from what the last attempt remembered. Gives `null` where nothing was written. */
async function publish(check: CheckOutput, digest = 'a'.repeat(64)): Promise<CheckState | null> {
  let [known, wrote] = [await remembered(), false]
  for (;;) {
    const plan = planCheck(known, { head, digest }, () => check)
    if (plan.writes.length === 0) return wrote ? known : null
    known = plan.check
    for (const write of plan.writes) {
      known = write.kind === 'check' ? await writeCheck(target, known, write) : await lookUpCheck(target, known)
      wrote = true
      if (known.run === null) break
    }
  }
}

const runs = () => repository.checkRuns.map(({ conclusion, status }) => `${status} ${conclusion}`)
const shownLines = () => repository.checkRuns.at(-1)?.annotations.map(({ start_line: line }) => line)
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

describe('a check with many annotations', () => {
  it('shows all of them, fifty in a call, and is green with the last', async () => {
    await publish(checkWith(lines(1, 172)))
    expect(runs()).toEqual(['completed success'])
    expect(shownLines()).toEqual(numbers(1, 172))
    expect(github.requests).toHaveLength(4)
  })

  it('says who it is about, and what can be done', async () => {
    await publish(checkWith([]))
    expect(repository.checkRuns[0]).toMatchObject({ name: 'GPAI release gate', externalId: 'acme/atlas#1' })
    expect(github.requests[0]?.body).toMatchObject({ actions: [{ identifier: 'recheck' }] })
  })

  it.each([
    ['checks/create', false],
    ['checks/create', true],
    ['checks/update', false],
    ['checks/update', true],
  ] as const)(
    'is never green halfway (%s fails, done all the same: %s), and is whole after another try',
    async (call, afterEffect) => {
      const fault = github.fault(call, 502, { nth: 1, afterEffect })
      await expect(publish(checkWith(lines(1, 130)))).rejects.toMatchObject({ code: 'service-unavailable' })
      expect(runs().filter((run) => run !== 'completed failure')).toEqual([])
      fault.stop()
      await publish(checkWith(lines(1, 130)))
      expect(runs()).toEqual(['completed success'])
      expect(shownLines()).toEqual(numbers(1, 130))
    },
  )
})

describe('a second verdict on the same commit', () => {
  it('is not written where it says the same', async () => {
    await publish(checkWith(lines(1, 3)))
    const { length } = github.requests
    expect(await publish(checkWith(lines(1, 3)))).toBeNull()
    expect(github.requests).toHaveLength(length)
  })

  it('changes the run, and adds only the annotations that are new', async () => {
    await publish(checkWith(lines(1, 3)))
    await publish(checkWith(lines(1, 6), 'failure'), 'b'.repeat(64))
    expect(runs()).toEqual(['completed failure'])
    expect(shownLines()).toEqual([1, 2, 3, 4, 5])
  })

  it('takes the place of a run that shows what is not so any more', async () => {
    await publish(checkWith(lines(1, 6), 'failure'))
    await publish(checkWith(lines(1, 2)), 'b'.repeat(64))
    expect(runs()).toEqual(['completed failure', 'completed success'])
    expect(shownLines()).toEqual([1])
  })

  it('finds a run of ours whose answer was lost, and never one of another App', async () => {
    const other = addApp(world, { slug: 'other' })
    const octokit = connect({ token: addToken(world, { actor: 'other[bot]', app: other }), apiUrl: github.url })
    await octokit.request('POST /repos/{owner}/{repo}/check-runs', {
      owner: 'acme',
      repo: 'atlas',
      name: 'GPAI release gate',
      head_sha: head,
      external_id: 'acme/atlas#1',
      conclusion: 'success',
    })
    const fault = github.fault('checks/create', 'reset', { afterEffect: true })
    await expect(publish(checkWith([], 'failure'))).rejects.toHaveProperty('code')
    fault.stop()
    await publish(checkWith([], 'failure'))
    expect(repository.checkRuns.map(({ app: by, conclusion }) => [by.slug, conclusion])).toEqual([
      ['other', 'success'],
      ['gpai-release-gate', 'failure'],
    ])
  })
})

describe('a run that GitHub does not keep any more', () => {
  /** As GitHub does with runs that are archived, or with a repository that was made anew. */
  function forgetRuns(): void {
    repository.checkRuns.length = 0
  }

  it('is replaced by a new one with everything, red until it is whole', async () => {
    await publish(checkWith(lines(1, 60)))
    forgetRuns()
    const fault = github.fault('checks/update', 502, { nth: 2 })
    await expect(publish(checkWith(lines(1, 70)), 'b'.repeat(64))).rejects.toMatchObject({
      code: 'service-unavailable',
    })
    expect(runs()).toEqual(['completed failure'])
    fault.stop()
    await publish(checkWith(lines(1, 70)), 'b'.repeat(64))
    expect(runs()).toEqual(['completed success'])
    expect(shownLines()).toEqual(numbers(1, 70))
  })

  it('is replaced once, even if the answer to the new one is lost', async () => {
    await publish(checkWith([]))
    forgetRuns()
    const fault = github.fault('checks/create', 'reset', { afterEffect: true })
    await expect(publish(checkWith([], 'failure'), 'b'.repeat(64))).rejects.toHaveProperty('code')
    fault.stop()
    await publish(checkWith([], 'failure'), 'b'.repeat(64))
    expect(runs()).toEqual(['completed failure'])
  })

  it('is replaced where its annotations have to be asked for', async () => {
    await publish(checkWith(lines(1, 3)))
    await amendPublished(store.database, key, { check: { ...(await remembered()), annotated: null } })
    forgetRuns()
    await publish(checkWith(lines(1, 3)), 'b'.repeat(64))
    expect(shownLines()).toEqual([1, 2])
  })

  it('is no reason to go on where no new one can be made either', async () => {
    await publish(checkWith([]))
    forgetRuns()
    const fault = github.fault('checks/create', 404)
    await expect(publish(checkWith([], 'failure'), 'b'.repeat(64))).rejects.toMatchObject({ code: 'not-found' })
    expect(fault.delivered()).toBe(1)
    expect(runs()).toEqual([])
  })
})
