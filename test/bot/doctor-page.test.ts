import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { connectApp } from '../../bot/app-client.ts'
import { readConfig } from '../../bot/config.ts'
import { doctorPage } from '../../bot/doctor-page.ts'
import { type HttpServer, startHttpServer } from '../../bot/receiver/http-server.ts'
import type { Store } from '../../bot/store/store.ts'
import { readVerdicts } from '../../bot/store/verdicts.ts'
import { checkName } from '../../github/check-name.ts'
import { doctorReport } from '../../schemas/doctor.ts'
import { changeRuleset, type InOrder, inOrder, pem } from '../github/doctor/in-order.ts'
import { type GitHubServer, startGitHub } from '../github-server/server.ts'
import { sayInEnglish } from '../in-english.ts'
import { startChild } from './children.ts'
import { environment, scratch } from './environment.ts'
import { memoryStore, wipe } from './stores.ts'

const DOCTOR_TOKEN = 'twenty-four-letters-or-more'
const log = pino({ level: 'silent' })

let store: Store
let setting: InOrder
let github: GitHubServer
let httpServer: HttpServer
beforeAll(async () => {
  store = await memoryStore()
})
beforeEach(async () => {
  await wipe(store)
  setting = inOrder()
  setting.repository.visibility = 'private'
  github = await startGitHub(setting.world)
  const forge = { GHE_HOST: new URL(github.url).host, GHE_PROTOCOL: 'http', GPAI_GATE_URL: 'https://gate.example' }
  const config = readConfig(environment({ APP_ID: String(setting.app.id), PRIVATE_KEY: pem, DOCTOR_TOKEN, ...forge }))
  const { app, publicUrl, doctorToken: token } = config
  if (app === null || token === null) throw new Error('The configuration lacks what the page needs.')
  const page = { client: connectApp({ app, config, store, log }), store, log, app: app.id, publicUrl, token }
  httpServer = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    routes: { 'GET /doctor': (request) => doctorPage(page, request) },
    log,
  })
})
afterEach(async () => {
  await httpServer.close()
  await github.close()
})
afterAll(() => store.close())

const bearer = { authorization: `Bearer ${DOCTOR_TOKEN}` }

function get(query: string, headers: Readonly<Record<string, string>> = bearer): Promise<Response> {
  return fetch(`http://127.0.0.1:${httpServer.port}/doctor${query}`, { headers })
}

function publish(repository: string, number: number, verdict: string): Promise<unknown> {
  const text =
    'insert into gpai_gate.published_state (key, installation, repository, number, verdict, record) values ($1, 1, $2, $3, $4, $5)'
  return store.database.query(text, [`${repository}#${number}`, repository, number, verdict, '{}'])
}

describe('the page of doctor', () => {
  it.each([
    ['nothing', {}],
    ['another token', { authorization: 'Bearer wrong' }],
    ['another password', { authorization: `Basic ${Buffer.from('mia:wrong').toString('base64')}` }],
    ['a scheme that it does not know', { authorization: `Digest ${DOCTOR_TOKEN}` }],
    ['an empty token', { authorization: 'Bearer ' }],
  ])('shows nothing and asks GitHub nothing for %s', async (_, headers) => {
    const answer = await get('?repository=acme/atlas', headers)
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toMatch(/^Basic /)
    expect(await answer.text()).not.toContain('atlas')
    expect(github.requests).toEqual([])
  })

  it('shows a repository to whoever sends the token as a password', async () => {
    changeRuleset(setting, { context: checkName })
    const password = Buffer.from(`mia:${DOCTOR_TOKEN}`).toString('base64')
    const answer = await get('?repository=acme/atlas', { authorization: `Basic ${password}` })
    const text = await answer.text()
    expect(answer.status).toBe(200)
    expect(text).toContain('<h2>error: check-unpinned (acme/atlas, main)</h2>')
    expect(text).toContain('Looked at: acme/atlas (main).')
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(github.violations).toEqual([])
  })

  it('gives the same as JSON', async () => {
    await publish('acme/atlas', 1, 'blocked')
    await publish('acme/atlas', 2, 'blocked')
    await publish('acme/borealis', 1, 'pass')
    const answer = await get('', { ...bearer, accept: 'application/json' })
    const view = z.object({ report: doctorReport, verdicts: z.unknown() }).parse(await answer.json())
    expect(view.report.findings).toEqual([])
    expect(view.verdicts).toEqual([
      { repository: 'acme/atlas', verdict: 'blocked', pulls: 2 },
      { repository: 'acme/borealis', verdict: 'pass', pulls: 1 },
    ])
    expect(await readVerdicts(store.database)).toEqual(view.verdicts)
  })

  it('compares the webhook with the address of the bot', async () => {
    setting.app.hook.url = 'https://other.example/api/github/webhooks'
    expect(await (await get('')).text()).toContain('error: webhook-url-wrong (the App)')
  })

  it('escapes what others wrote', async () => {
    await publish('acme/<script>alert(1)</script>', 1, '<b>')
    changeRuleset(setting, { context: `${checkName}<i>"'`, integration_id: 1 })
    const text = await (await get('?repository=acme/atlas')).text()
    expect(text).toContain('GPAI release gate&lt;i&gt;&quot;&#39;')
    expect(text).not.toMatch(/<(script|i|b)>/)
  })

  it.each(['?repository=atlas', '?repository=a/b/c', '?repository=../app', '?repository=acme/%3Cscript%3E'])(
    'refuses %s',
    async (query) => {
      const answer = await get(query)
      expect(answer.status).toBe(400)
      expect(await answer.text()).not.toContain('<script>')
      expect(github.requests).toEqual([])
    },
  )

  it.each([
    ['HTML', {}],
    ['JSON', { accept: 'application/json' }],
  ])('says as %s that it could not run when GitHub fails', async (_, accept) => {
    github.fault('apps/get-authenticated', 401)
    const answer = await get('', { ...bearer, ...accept })
    expect(answer.status).toBe(502)
    expect(await answer.text()).toContain('GET /app failed')
  })
})

it('is not there without a token, and is there with one', async () => {
  const plain = await startChild({ GPAI_GATE_DATA: scratch() })
  const withPage = await startChild({ GPAI_GATE_DATA: scratch(), DOCTOR_TOKEN })
  try {
    expect((await fetch(`http://127.0.0.1:${plain.port}/doctor`, { headers: bearer })).status).toBe(404)
    expect((await fetch(`http://127.0.0.1:${withPage.port}/doctor`)).status).toBe(401)
  } finally {
    await Promise.all([plain.end('SIGKILL'), withPage.end('SIGKILL')])
  }
})

it('takes no short token', () => {
  expect(() => sayInEnglish(() => readConfig(environment({ DOCTOR_TOKEN: 'short' })))).toThrow(/DOCTOR_TOKEN must have/)
  expect(() => sayInEnglish(() => readConfig(environment({ GPAI_GATE_URL: 'http://gate.example/' })))).toThrow(
    /GPAI_GATE_URL must be/,
  )
})
