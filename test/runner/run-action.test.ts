import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { pullRequestEvent } from '../github-server/events.ts'
import { withGitHub } from '../github-server/with-github.ts'
import { createWorld, WORKFLOW_TOKEN } from '../github-server/world/create-world.ts'
import { openPullRequest } from '../github-server/world/pull-requests.ts'
import { parseCommands, parsePairs } from './parse-output.ts'
import { runAction } from './run-action.ts'

const run = {
  action: fileURLToPath(new URL('fixture-action', import.meta.url)),
  repository: 'acme/atlas',
  trigger: { name: 'pull_request', payload: { number: 7 }, sha: 'a'.repeat(40), ref: 'refs/pull/7/merge' },
} as const

describe('the runner', () => {
  it('gives inputs with their defaults and takes outputs, state and summary', async () => {
    const result = await runAction({ ...run, inputs: { 'github-token': 'secret' } })
    expect(result).toMatchObject({
      exitCode: 0,
      stderr: '',
      state: { seen: 'yes' },
      summary: '# Number 7 on refs/pull/7/merge\n',
    })
    expect(result.outputs).toEqual({ token: 'secret', words: 'kept', lines: 'one\ntwo=2' })
  })

  it('reads workflow commands and shows the action nothing of its own environment', async () => {
    const { commands } = await runAction(run)
    expect(commands).toEqual([
      { name: 'error', properties: { file: 'a,b.md', line: '3', title: 'Not: here' }, message: '100% wrong\nreally' },
      { name: 'notice', properties: {}, message: 'CI' },
    ])
  })

  it('tells how the process ended', async () => {
    expect((await runAction({ ...run, inputs: { behaviour: 'fail' } })).exitCode).toBe(3)
  })

  it('kills an action that does not end', async () => {
    const result = await runAction({ ...run, inputs: { behaviour: 'hang' }, timeout: 300 })
    expect(result.exitCode).toBeNull()
  })

  it('lets the action talk to a GitHub of the test', async () => {
    const { world, repository } = createWorld()
    const pull = openPullRequest(world, repository, { title: 'Release Atlas', files: { a: '1' } })
    const trigger = pullRequestEvent({ world, repository }, pull)
    const inputs = { behaviour: 'ask', 'github-token': WORKFLOW_TOKEN }
    const { outputs } = await withGitHub(world, ({ url }) => runAction({ ...run, trigger, inputs, apiUrl: url }))
    expect(outputs).toEqual({ title: 'Release Atlas' })
  })

  it('refuses an input that action.yml does not have', async () => {
    await expect(runAction({ ...run, inputs: { token: 'x' } })).rejects.toThrow('no input token')
  })
})

describe('the parsers of what an action reports', () => {
  it('unescapes only what the toolkit escapes', () => {
    expect(parseCommands('::warning file=x.md::a%250Ab')).toEqual([
      { name: 'warning', properties: { file: 'x.md' }, message: 'a%0Ab' },
    ])
    expect(parseCommands('text ::error::not at the start')).toEqual([])
  })

  it('refuses pairs that the runner would refuse', () => {
    expect(() => parsePairs('a<<X\n1\n')).toThrow('closing line X')
    expect(() => parsePairs('nonsense\n')).toThrow('refuses')
    expect(parsePairs('a=1=2\nb=\n')).toEqual({ a: '1=2', b: '' })
  })
})
