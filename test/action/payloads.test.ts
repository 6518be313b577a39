import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type GitHubServer, startGitHub } from '../github-server/server.ts'
import { createWorld, WORKFLOW_TOKEN } from '../github-server/world/create-world.ts'
import { openPullRequest } from '../github-server/world/pull-requests.ts'
import { callAction } from '../runner/call-action.ts'
import { type ActionResult, type ActionRun, runAction } from '../runner/run-action.ts'
import { root } from './example.ts'
import { messagesOf, work } from './job.ts'

const published = z
  .array(z.object({ name: z.string(), examples: z.array(z.record(z.string(), z.unknown())) }))
  .parse(JSON.parse(readFileSync(new URL(import.meta.resolve('@octokit/webhooks-examples')), 'utf8')))
const examplesOf = (name: string) => published.find((it) => it.name === name)?.examples ?? []
const handled = ['pull_request', 'pull_request_review', 'merge_group', 'push', 'workflow_dispatch'] as const
const cases = [
  ...handled.flatMap((name) => examplesOf(name).map((payload, index) => ({ name, index, payload }))),
  ...examplesOf('pull_request').map((payload, index) => ({ name: 'pull_request_target', index, payload })),
].map((one) => ({ ...one, action: z.string().catch('').parse(one.payload['action']) }))
const others = published.flatMap(({ name, examples: [payload] }) => {
  return payload === undefined || handled.some((it) => it === name) ? [] : [{ name, payload }]
})
let github: GitHubServer
let tried = 0

beforeAll(async () => {
  const { world, repository } = createWorld({ owner: 'Codertocat', ownerType: 'User', name: 'Hello-World' })
  openPullRequest(world, repository, { number: 2, files: { 'README.md': 'x' } })
  github = await startGitHub(world)
})

afterAll(async () => {
  expect(github.violations).toEqual([])
  await github.close()
  process.stdout.write(`\npayloads: ${tried} tried on the action\n`)
})

function job(name: string, payload: unknown): ActionRun {
  const inputs = { 'github-token': WORKFLOW_TOKEN }
  const trigger = { name, payload, sha: 'a'.repeat(40), ref: 'refs/heads/main' }
  return { action: root, trigger, repository: 'Codertocat/Hello-World', inputs, apiUrl: github.url }
}

describe('every published payload', () => {
  it.each(cases)('$name $index $action ends red with a reason, or green', async ({ name, payload }) => {
    const result = await callAction(job(name, payload), work)
    tried += 1
    expect(result.stderr).toBe('')
    expect([0, 1]).toContain(result.exitCode)
    const errors = messagesOf(result, 'error')
    expect(result.exitCode === 0 || errors.length > 0).toBe(true)
    expect(errors.join()).not.toContain('fault in the gate itself')
    expect(result.exitCode === 0).toBe(result.outputs['verdict'] !== undefined)
    expect(result.summary).not.toBe('')
  })
})

describe('the bundle', () => {
  const first = [...new Map(cases.toReversed().map((one) => [one.name, one])).values(), ...others.slice(0, 1)]

  it.each(first)('says of $name what the sources say', async ({ name, payload }) => {
    const called = saidBy(await callAction(job(name, payload), work))
    expect(saidBy(await runAction(job(name, payload)))).toEqual(called)
  })
})

/** What a run says, without the number that GitHub gives to each request. */
function saidBy({ exitCode, stdout, stderr, outputs, summary }: ActionResult): unknown {
  const text = JSON.stringify({ exitCode, stdout, stderr, outputs, summary })
  return JSON.parse(text.replaceAll(/TEST:[0-9a-f]{6}/g, 'TEST'))
}

describe('every other event', () => {
  it.each(others)('$name is refused without a call', async ({ name, payload }) => {
    const before = github.requests.length
    const result = await callAction(job(name, payload), work)
    tried += 1
    expect(result.exitCode).toBe(1)
    expect(messagesOf(result, 'error').join()).toContain(`does not run on the event ${name}`)
    expect(github.requests).toHaveLength(before)
  })
})
