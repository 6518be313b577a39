import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, it } from 'vitest'
import { compileCache } from '../builders/compile-cache.ts'
import { startGitHub } from '../github-server/server.ts'
import { addApp } from '../github-server/world/accounts.ts'
import { createWorld } from '../github-server/world/create-world.ts'
import { environment, scratch } from './environment.ts'
import { until } from './recording.ts'

let child: ChildProcess | null = null

afterEach(() => child?.kill('SIGKILL'))

function run(given: Readonly<Record<string, string>>) {
  const script = fileURLToPath(new URL('../../bot/start.ts', import.meta.url))
  const folder = scratch()
  const started = spawn(process.execPath, [script], {
    env: { ...compileCache, ...given },
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child = started
  let text = ''
  started.stdout.on('data', (data) => (text += String(data)))
  started.stderr.on('data', (data) => (text += String(data)))
  return { started, output: () => text, ended: once(started, 'exit') }
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? String(address.port) : ''
}

it('shows the set-up page of Probot as long as it has no identity', async () => {
  const PORT = await freePort()
  const bot = run({ PATH: process.env['PATH'] ?? '', HOST: '127.0.0.1', PORT })
  await until(async () => (await fetch(`http://127.0.0.1:${PORT}/ping`).catch(() => null))?.status === 200)
  const page = await (await fetch(`http://127.0.0.1:${PORT}/probot`)).text()
  expect(page).toContain('Register GitHub App')
  expect(bot.output()).not.toContain('smee')
})

it('says which variable is wrong, and ends with 1', async () => {
  const bot = run({ PATH: process.env['PATH'] ?? '', PORT: 'many' })
  expect(await bot.ended).toEqual([1, null])
  expect(bot.output()).toContain('PORT must be a whole number from 0 to 65535')
  expect(bot.output()).not.toContain('    at ')
})

it('does not show the set-up page in production', async () => {
  const bot = run({ PATH: process.env['PATH'] ?? '', NODE_ENV: 'production' })
  expect(await bot.ended).toEqual([1, null])
  expect(bot.output()).toContain('APP_ID')
})

it('starts with its embedded store, answers, and ends in peace', async () => {
  const PORT = await freePort()
  const { world } = createWorld()
  addApp(world, { slug: 'gpai-release-gate', id: 1 })
  const github = await startGitHub(world)
  const GHE_HOST = new URL(github.url).host
  const bot = run(environment({ PORT, LOG_LEVEL: 'info', GHE_HOST, GHE_PROTOCOL: 'http' }))
  await until(async () => (await fetch(`http://127.0.0.1:${PORT}/readyz`).catch(() => null))?.status === 200)
  await until(() => bot.output().includes('catch-up'))
  bot.started.kill('SIGTERM')
  expect(await bot.ended).toEqual([0, null])
  const lines = bot.output().trim().split('\n')
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual(['started', 'catch-up', 'stopping'])
  expect(github.violations).toEqual([])
  await github.close()
})
