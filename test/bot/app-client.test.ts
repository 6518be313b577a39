import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectApp, laneOf } from '../../bot/app-client.ts'
import { readConfig } from '../../bot/config.ts'
import { quotasOf } from '../../bot/store/figures.ts'
import type { Store } from '../../bot/store/store.ts'
import { environment } from './environment.ts'
import { readableLog } from './recording.ts'
import { memoryStore } from './stores.ts'

let store: Store
let github: Server
let port = 0
const asked: string[] = []

beforeAll(async () => {
  store = await memoryStore()
  github = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const limits = { 'x-ratelimit-remaining': '4999', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 600) }
    const token = { token: 'ghs_MARKER', expires_at: new Date(Date.now() + 3_600_000).toISOString(), permissions: {} }
    const failing = request.url?.includes('/fails') === true
    response.writeHead(failing ? 502 : 201, { 'content-type': 'application/json', ...limits })
    response.end(JSON.stringify(request.url?.endsWith('/access_tokens') === true ? token : { id: 1 }))
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => github.once('listening', resolve))
  const address = github.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})

afterAll(async () => {
  github.close()
  await store.close()
})

function client() {
  const config = readConfig(environment({ GHE_HOST: `127.0.0.1:${port}`, GHE_PROTOCOL: 'http' }))
  if (config.app === null) throw new Error('no identity')
  const { lines, log } = readableLog()
  return { lines, client: connectApp({ app: config.app, config, store, log }) }
}

it.each([
  ['GET', '/repos/{owner}/{repo}/pulls', null],
  ['POST', '/graphql', null],
  ['POST', '/repos/{owner}/{repo}/check-runs', 'check'],
  ['PATCH', '/repos/{owner}/{repo}/check-runs/{check_run_id}', 'check'],
  ['POST', '/repos/{owner}/{repo}/statuses/{sha}', 'check'],
  ['POST', '/repos/{owner}/{repo}/issues/{issue_number}/comments', 'comment'],
  ['DELETE', '/repos/{owner}/{repo}/issues/comments/{comment_id}', 'comment'],
])('gives %s %s its lane', (method, url, lane) => {
  expect(laneOf(method, url)).toBe(lane)
})

it('writes without the second that the stock limiter takes, and keeps one token and one client', async () => {
  const { client: app, lines } = client()
  const octokit = await app.asInstallation(5)
  expect(await app.asInstallation(5)).toBe(octokit)
  const started = performance.now()
  for (let index = 0; index < 5; index += 1) {
    await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner: 'acme',
      repo: 'atlas',
      issue_number: 1,
      body: 'MARKER of a report',
    })
  }
  expect(performance.now() - started).toBeLessThan(2_500)
  expect(asked.filter((line) => line.endsWith('/access_tokens'))).toHaveLength(1)
  expect(await quotasOf(store.database)).toEqual([{ installation: 5, remaining: 4999 }])
  expect(lines.join('')).not.toContain('MARKER')
})

it('does not repeat a write that failed', async () => {
  const octokit = await client().client.asInstallation(6)
  const before = asked.length
  await expect(
    octokit.request('POST /repos/{owner}/{repo}/check-runs', {
      owner: 'acme',
      repo: 'fails',
      name: 'x',
      head_sha: 'y',
    }),
  ).rejects.toThrow()
  expect(asked.slice(before).filter((line) => line.includes('/fails'))).toHaveLength(1)
})
