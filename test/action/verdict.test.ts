import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { report as reportSchema } from '../../schemas/report.ts'
import {
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  reviewEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from '../github-server/events.ts'
import { addToken } from '../github-server/world/accounts.ts'
import { addReview, openPullRequest } from '../github-server/world/pull-requests.ts'
import { addFork, pushCommit } from '../github-server/world/repositories.ts'
import { example } from './example.ts'
import { confirm, incomplete, messagesOf, openScene, type Scene, writesTo } from './job.ts'

let scene: Scene
const start = async (input: Parameters<typeof openScene>[0] = {}): Promise<Scene> => {
  scene = await openScene(input)
  return scene
}

afterEach(async () => {
  expect(scene.github.violations).toEqual([])
  await scene.github.close()
})

describe('a pull request', () => {
  it('with a complete release is green', async () => {
    const { run, pull } = await start({ pull: { files: example('complete-release') } })
    await confirm(scene)
    const result = await run()
    expect(result).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'pass', gaps: '0' } })
    expect(result.summary).toContain('Pass')
    expect(pull.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/^<!-- gpai-release-gate -->\n## ✅/)])
  })

  it('with gaps is red, and says where', async () => {
    const { run, pull } = await start()
    const result = await run()
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'blocked', gaps: expect.stringMatching(/^[1-9]/) },
    })
    expect(result.commands.find(({ name }) => name === 'error')?.properties).toMatchObject({
      file: 'gpai/model-documentation.yaml',
      line: '1',
    })
    expect(pull.comments[0]?.body).toContain('⛔')
  })

  it('with gaps is green in the mode "report", which it says', async () => {
    const { run } = await start()
    const result = await run({ inputs: { mode: 'report' } })
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'blocked' } })
    expect(messagesOf(result, 'notice')).toContainEqual(expect.stringContaining('stays green'))
  })

  it('that releases nothing is green after two calls, and leaves no comment', async () => {
    const { run, github, pull } = await start({ pull: { files: { 'src/a.py': 'x' } } })
    const result = await run()
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'not-applicable' } })
    expect(result.summary).toContain('nothing to gate')
    expect(github.requests).toHaveLength(2)
    expect(pull.comments).toEqual([])
  })

  it('that stops to release anything turns its comment', async () => {
    const { world, repository, run, pull } = await start({ files: { 'README.md': 'r' } })
    await run()
    pushCommit(world, repository, pull.headRef, { files: { 'gpai/release.yaml': null, 'src/a.py': 'x' } })
    expect(await run()).toMatchObject({ exitCode: 0 })
    expect(pull.comments.map(({ body }) => body)).toEqual([expect.stringContaining('nothing to gate')])
  })

  it('from a fork with a token that may only read has the same verdict', async () => {
    const { world, repository, github, run } = await start()
    const token = addToken(world, { permissions: 'read' })
    const from = addFork(world, repository, 'noah')
    const pull = openPullRequest(world, repository, { from, author: 'noah', files: incomplete })
    const result = await run({
      event: pullRequestEvent({ world, repository }, pull),
      inputs: { 'github-token': token },
    })
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'blocked' } })
    expect(messagesOf(result, 'notice')).toContainEqual(expect.stringContaining('the verdict stays as it is'))
    expect(messagesOf(result, 'error').length).toBeGreaterThan(0)
    expect(result.summary).toContain('⛔')
    expect(github.requests.at(-1)?.status).toBe(403)
  })

  it('that moved on since the event has no verdict', async () => {
    const { world, repository, run, pull } = await start({ pull: { files: { 'README.md': 'x' } } })
    const event = pullRequestEvent({ world, repository }, pull)
    pushCommit(world, repository, pull.headRef, { files: { 'README.md': 'y' } })
    const result = await run({ event })
    expect(result).toMatchObject({ exitCode: 1, outputs: {} })
    expect(messagesOf(result, 'error')).toEqual([expect.stringContaining('moved on')])
  })

  it('is judged by the configuration of the base branch', async () => {
    const configuration = '.github/gpai-gate.yaml'
    const files = { [configuration]: 'releases:\n  paths: ["models/**"]\n' }
    const { run } = await start({
      files,
      pull: { files: { [configuration]: 'releases:\n  paths: []\n', 'models/a/x.bin': 'x' } },
    })
    expect(await run()).toMatchObject({ exitCode: 1, outputs: { verdict: 'blocked' } })
  })

  it('with a broken configuration on the base branch is red, at its line', async () => {
    const files = { '.github/gpai-gate.yaml': 'locale: en\nreleasess: {}\n' }
    const result = await (await start({ files })).run({ inputs: { mode: 'report' } })
    expect(result).toMatchObject({ exitCode: 1, outputs: {} })
    const [error] = result.commands.filter(({ name }) => name === 'error')
    expect(error?.properties).toMatchObject({
      file: '.github/gpai-gate.yaml',
      line: '2',
      title: 'GPAI release gate: could not run',
    })
    expect(result.summary).toContain('could not run')
  })

  it('is told in the language of the configuration, or of the input', async () => {
    const { run } = await start({ files: { '.github/gpai-gate.yaml': 'locale: de\n' } })
    expect((await run()).summary).toContain('Gesperrt: ')
    expect((await run({ inputs: { locale: 'en' } })).summary).toContain('Blocked: ')
  })
})

describe('an event', () => {
  it('pull_request_target is judged without a checkout, like pull_request', async () => {
    const { world, repository, pull, run } = await start()
    expect(await run({ event: pullRequestTargetEvent({ world, repository }, pull) })).toMatchObject({ exitCode: 1 })
  })

  it('pull_request_review is judged', async () => {
    const { world, repository, pull, run } = await start()
    const review = addReview(world, pull)
    expect(await run({ event: reviewEvent({ world, repository }, pull, { review }) })).toMatchObject({ exitCode: 1 })
  })

  it('merge_group is judged on the tree of the group, without a comment', async () => {
    const { world, repository, pull, run } = await start({ pull: { files: example('complete-release') } })
    await confirm(scene)
    const second = openPullRequest(world, repository, { files: { 'models/b/gpai/release.yaml': 'role: provider\n' } })
    const event = mergeGroupEvent({ world, repository }, [pull, second])
    const result = await run({ event })
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'blocked' } })
    expect(writesTo(scene)).toEqual([])
    expect(await run({ event: mergeGroupEvent({ world, repository }, [pull]) })).toMatchObject({ exitCode: 0 })
  })

  it.each([
    ['push', (it: Scene) => pushEvent(it, 'main')],
    ['schedule', (it: Scene) => scheduleEvent(it)],
    ['workflow_dispatch', (it: Scene) => workflowDispatchEvent(it)],
  ])('%s judges the whole tree', async (_, event) => {
    const { world, repository, run } = await start({ files: example('complete-release') })
    expect(await run({ event: event(scene) })).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
    pushCommit(world, repository, 'main', { files: { 'gpai/model-documentation.yaml': null } })
    expect(await run({ event: event(scene) })).toMatchObject({ exitCode: 1, outputs: { verdict: 'blocked' } })
  })
})

describe('the files asked for', () => {
  it('are written inside the workspace', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'workspace-'))
    const inputs = { 'json-file': 'out/gate.json', 'sarif-file': 'gate.sarif', 'html-file': 'gate.html' }
    const result = await (await start()).run({ inputs, workspace })
    expect(result.outputs).toMatchObject({ 'json-file': 'out/gate.json', 'sarif-file': 'gate.sarif' })
    const read = (name: string) => readFileSync(join(workspace, name), 'utf8')
    expect(reportSchema.parse(JSON.parse(read('out/gate.json')))).toMatchObject({ verdict: 'blocked' })
    expect(JSON.parse(read('gate.sarif'))).toMatchObject({ version: '2.1.0' })
    expect(read('gate.html')).toContain('<html')
    rmSync(workspace, { recursive: true })
  })

  it('outside of it make the job red', async () => {
    const { run } = await start({ pull: { files: example('complete-release') } })
    expect(await run({ inputs: { 'json-file': '../gate.json' } })).toMatchObject({ exitCode: 1 })
  })
})

describe('annotations', () => {
  it('stay within what GitHub shows, and the rest is counted', async () => {
    const result = await (await start({ pull: { files: example('half-filled-form') } })).run()
    expect(messagesOf(result, 'error').length).toBeLessThanOrEqual(10)
    expect(messagesOf(result, 'warning').length).toBeLessThanOrEqual(10)
    expect(messagesOf(result, 'notice')).toContainEqual(expect.stringMatching(/^[1-9]\d* more places/))
  })
})
