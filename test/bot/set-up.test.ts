import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'
import { afterEach, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { neededEvents, neededPermissions } from '../../github/doctor/assess/needs.ts'
import { compileCache } from '../builders/compile-cache.ts'
import { withGitHub } from '../github-server/with-github.ts'
import { createWorld } from '../github-server/world/create-world.ts'
import { scratch } from './environment.ts'
import { until } from './recording.ts'
import { prepareFolder } from './stores.ts'

let child: ChildProcess | null = null
afterEach(() => child?.kill('SIGKILL'))

const script = fileURLToPath(new URL('../../bot/start.ts', import.meta.url))

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** Starts the bot in a folder without telling it who it is, and gives its address when it answers there. */
async function start(cwd: string, { path, ...variables }: Readonly<Record<string, string>>): Promise<string> {
  const PORT = String(await freePort())
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    ...compileCache,
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    PORT,
    ...variables,
  }
  child = spawn(process.execPath, [script], { cwd, env, stdio: 'ignore' })
  const address = `http://127.0.0.1:${PORT}`
  await until(async () => (await fetch(`${address}${path}`).catch(() => null))?.status === 200)
  return address
}

async function stop(): Promise<void> {
  const running = child
  if (running === null) return
  const ended = once(running, 'exit')
  running.kill('SIGKILL')
  await ended
}

/** What the page sends to GitHub when its button is pressed. */
async function manifestOn(address: string) {
  const page = await (await fetch(`${address}/probot`)).text()
  const [, action] = /<form action="([^"]+)" method="post"/.exec(page) ?? []
  const [, value = ''] = /name="manifest" id="manifest" value='([^']*)'/.exec(page) ?? []
  return { action, manifest: z.record(z.string(), z.unknown()).parse(JSON.parse(value)) }
}

it('sends the manifest of app.yml with the address of our webhooks to GitHub', async () => {
  const address = await start(scratch(), { path: '/ping', GPAI_GATE_URL: 'https://gate.example', GH_ORG: 'acme' })
  const { action, manifest } = await manifestOn(address)
  expect(action).toBe('https://github.com/organizations/acme/settings/apps/new')
  const file = readFileSync(new URL('../../app.yml', import.meta.url), 'utf8')
  expect(manifest).toMatchObject(z.record(z.string(), z.unknown()).parse(parse(file)))
  expect(manifest).toMatchObject({
    default_permissions: neededPermissions,
    default_events: neededEvents,
    hook_attributes: { url: 'https://gate.example/api/github/webhooks' },
    redirect_url: `${address}/probot/setup`,
    public: false,
  })
})

it('keeps the identity that GitHub gives in .env of the current folder, and starts with it', async () => {
  const { world } = createWorld()
  const folder = scratch()
  writeFileSync(join(folder, '.env'), 'GPAI_GATE_URL=https://gate.example')
  await prepareFolder(join(folder, '.gpai-gate'))
  await withGitHub(world, async (github) => {
    const forge = { GHE_HOST: new URL(github.url).host, GHE_PROTOCOL: 'http' }
    const address = await start(folder, { path: '/ping', ...forge })
    const { manifest } = await manifestOn(address)
    world.manifests.set('the-code', manifest)
    const back = await fetch(`${address}/probot/setup?code=the-code`, { redirect: 'manual' })
    expect(back.headers.get('location')).toBe('https://github.com/apps/gpai-release-gate/installations/new')
    await stop()
    await start(folder, { path: '/readyz', ...forge })
  })
  const app = [...world.apps.values()].find(({ slug }) => slug === 'gpai-release-gate')
  const written = parseEnv(readFileSync(join(folder, '.env'), 'utf8'))
  expect(written).toMatchObject({
    GPAI_GATE_URL: 'https://gate.example',
    APP_ID: String(app?.id),
    WEBHOOK_SECRET: 'made by GitHub',
  })
  expect(written['PRIVATE_KEY']).toMatch(/^-----BEGIN RSA PRIVATE KEY-----\n[\s\S]+\n-----END RSA PRIVATE KEY-----\n$/)
  expect(statSync(join(folder, '.env')).mode & 0o777).toBe(0o600)
  expect(app).toMatchObject({
    permissions: neededPermissions,
    hook: { url: 'https://gate.example/api/github/webhooks' },
  })
})
