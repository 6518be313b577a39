import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Annotation } from '../../../bot/evaluation/annotations.ts'
import type { CheckOutput } from '../../../bot/evaluation/check-run.ts'
import { type CheckStanding, publishCheck } from '../../../bot/evaluation/publish-check.ts'
import { connect } from '../../../github/connect.ts'
import { type Api, githubApi } from '../../../github/octokit.ts'
import { type GitHubServer, startGitHub } from '../../github-server/server.ts'
import { addApp, addToken } from '../../github-server/world/accounts.ts'
import { createWorld } from '../../github-server/world/create-world.ts'
import { tip } from '../../github-server/world/repositories.ts'

const nothing: CheckStanding = { checkRun: null, checkHead: null, checkDigest: null, annotated: [] }
let github: GitHubServer
let api: Api
let remembered: CheckStanding
const { world, repository } = createWorld()
const app = addApp(world, { slug: 'gpai-release-gate' })
const token = addToken(world, { actor: 'gpai-release-gate[bot]', app })
const head = tip(repository, 'main')

beforeEach(async () => {
  github = await startGitHub(world)
  api = githubApi(connect({ token, apiUrl: github.url }), { call: 5_000, pause: 0 })
  repository.checkRuns.length = 0
  remembered = nothing
})
afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.close()
})

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

/** Publishes as an evaluation does, from what the last attempt remembered. */
function publish(check: CheckOutput, digest = 'a'.repeat(64)) {
  const keep = async (standing: CheckStanding) => {
    remembered = standing
  }
  const place = { owner: 'acme', repo: 'atlas', head, key: 'acme/atlas#1' }
  return publishCheck(api, place, { check, digest, before: remembered, keep })
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
    remembered = { ...remembered, annotated: null }
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
