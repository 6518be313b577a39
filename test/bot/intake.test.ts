import { createHmac } from 'node:crypto'
import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createMetrics, type Metrics } from '../../bot/metrics.ts'
import { readiness } from '../../bot/receiver/health.ts'
import { type HttpServer, startHttpServer } from '../../bot/receiver/http-server.ts'
import { receiveWebhook } from '../../bot/receiver/webhook.ts'
import { queueFiguresOf } from '../../bot/store/figures.ts'
import type { Store } from '../../bot/store/store.ts'
import { readableLog, silentLog } from './recording.ts'
import { memoryStore, wipe } from './stores.ts'

const secret = 'a secret of the tests'
let store: Store
let metrics: Metrics
let httpServer: HttpServer
let url = ''
let woken = 0
const { lines, log } = readableLog()
const wake = () => {
  woken += 1
}

beforeAll(async () => {
  store = await memoryStore()
  metrics = createMetrics(store)
  const receiver = { store, app: 1, secret, metrics, log, wake }
  const routes = {
    'POST /api/github/webhooks': (request: Parameters<typeof receiveWebhook>[1]) => receiveWebhook(receiver, request),
    'GET /readyz': () => readiness(store),
    'GET /metrics': async () => ({ status: 200, text: await metrics.text() }),
  }
  httpServer = await startHttpServer({ host: '127.0.0.1', port: 0, routes, log: silentLog })
  url = `http://127.0.0.1:${httpServer.port}`
})

beforeEach(() => wipe(store))

afterAll(async () => {
  await httpServer.close()
  await store.close()
})

const opened = {
  action: 'opened',
  number: 4,
  pull_request: { title: 'MARKER-OF-EVIDENCE' },
  installation: { id: 7 },
  repository: { name: 'atlas', full_name: 'acme/atlas', owner: { login: 'acme' } },
}

type Change = {
  readonly headers?: Readonly<Record<string, string | undefined>>
  readonly body?: string
  readonly method?: string
}

async function post(payload: unknown, { headers = {}, body, method = 'POST' }: Change = {}): Promise<Response> {
  const text = body ?? JSON.stringify(payload)
  const sent: Record<string, string | undefined> = {
    'content-type': 'application/json',
    'x-github-delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
    'x-github-event': 'pull_request',
    'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(text).digest('hex')}`,
    ...headers,
  }
  const defined = Object.entries(sent).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  return fetch(`${url}/api/github/webhooks`, {
    method,
    headers: Object.fromEntries(defined),
    ...(method === 'GET' ? {} : { body: text }),
  })
}

const stored = async () => (await store.database.query('select id from gpai_gate.delivery')).length
const waiting = async () =>
  (await queueFiguresOf(store.database)).find(({ queue, state }) => queue === 'evaluate' && state === 'created')?.jobs

describe('the webhook receiver', () => {
  it('stores a delivery and its job before it answers, and wakes a worker', async () => {
    const before = woken
    expect((await post(opened)).status).toBe(202)
    expect([await stored(), await waiting(), woken - before]).toEqual([1, 1, 1])
  })

  it('answers a delivery that it has with 200 and does nothing', async () => {
    await post(opened)
    const before = woken
    expect((await post(opened)).status).toBe(200)
    expect([await stored(), await waiting(), woken - before]).toEqual([1, 1, 0])
  })

  it('takes ten copies that come at the same time as one', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(opened)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([...Array(9).fill(200), 202])
    expect([await stored(), await waiting()]).toEqual([1, 1])
  })

  it('stores an event that asks for nothing, such as a ping', async () => {
    expect((await post({ zen: 'x' }, { headers: { 'x-github-event': 'ping' } })).status).toBe(202)
    expect([await stored(), await waiting()]).toEqual([1, 0])
  })

  it.each([
    ['no signature', { 'x-hub-signature-256': undefined }],
    ['the signature of another secret', { 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` }],
    ['a short signature', { 'x-hub-signature-256': 'sha256=00' }],
    ['a signature of the old kind', { 'x-hub-signature-256': `sha1=${'0'.repeat(40)}` }],
  ])('refuses %s with 401', async (_, headers) => {
    expect((await post(opened, { headers })).status).toBe(401)
    expect(await stored()).toBe(0)
  })

  it('checks the signature over the very bytes', async () => {
    const signed = JSON.stringify(opened)
    const signature = `sha256=${createHmac('sha256', secret).update(signed).digest('hex')}`
    const sent = { headers: { 'x-hub-signature-256': signature }, body: ` ${signed}` }
    expect((await post(opened, sent)).status).toBe(401)
    expect((await post(opened, { ...sent, body: signed })).status).toBe(202)
  })

  it.each([
    ['no delivery', { 'x-github-delivery': undefined }],
    ['no event', { 'x-github-event': undefined }],
    ['an event that is no name', { 'x-github-event': 'pull request\u00a0' }],
  ])('refuses %s with 400', async (_, headers) => {
    expect((await post(opened, { headers })).status).toBe(400)
  })

  it.each(['{', '[]', 'null', '"text"', ''])('refuses the payload %j with 400', async (body) => {
    expect((await post(null, { body })).status).toBe(400)
    expect(await stored()).toBe(0)
  })

  it('refuses other content with 415 and other methods with 405', async () => {
    expect((await post(opened, { headers: { 'content-type': 'application/x-www-form-urlencoded' } })).status).toBe(415)
    expect((await post(opened, { method: 'GET' })).status).toBe(405)
    expect((await fetch(`${url}/elsewhere`)).status).toBe(404)
  })

  it('refuses with 413 what is larger than GitHub sends, without reading it', async () => {
    expect(await firstLine(`content-length: ${26 * 1024 * 1024}`)).toContain('413')
  })

  it('tolerates nulls and things that it does not know', async () => {
    const odd = { ...opened, action: null, repository: null, sender: { x: [] }, installation: null }
    expect((await post(odd)).status).toBe(202)
    expect([await stored(), await waiting()]).toEqual([1, 0])
  })

  it('writes nothing of a payload into the log', async () => {
    await post(opened)
    expect(lines.join('')).toContain('acme/atlas')
    expect(lines.join('')).not.toContain('MARKER')
  })

  it('shows what it did', async () => {
    await post(opened)
    const text = await (await fetch(`${url}/metrics`)).text()
    expect(text).toMatch(/gpai_gate_deliveries_total\{result="stored"\} \d+/)
    expect(text).toMatch(/gpai_gate_jobs\{queue="evaluate",state="created"\} 1/)
    expect(text).toMatch(/gpai_gate_dropped_total 0/)
    expect(text).toMatch(/gpai_gate_acknowledgement_seconds_bucket/)
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
  })
})

/** Sends only the head of a request, and gives the first line of the answer. */
function firstLine(header: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(httpServer.port, '127.0.0.1')
    socket.on('error', reject)
    socket.once('data', (data) => {
      resolve(data.toString().split('\r\n')[0] ?? '')
      socket.destroy()
    })
    const head = ['POST /api/github/webhooks HTTP/1.1', 'host: x', 'content-type: application/json', header]
    socket.write(`${head.join('\r\n')}\r\n\r\n{`)
  })
}
