import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest'
import { limiterOf } from '../../bot/limiter.ts'
import { openEmbedded } from '../../bot/store/embedded.ts'
import { migrations } from '../../bot/store/migrations.ts'
import { rateOf } from '../../bot/store/rate-reservations.ts'
import { type Child, evaluations, sendEvent, startChild } from './children.ts'
import { scratch } from './environment.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'
import { overlaps, until } from './recording.ts'
import { prepareFolder, serverStore } from './stores.ts'

let server: PostgresServer
const folders: string[] = []

beforeAll(async () => {
  server = await startPostgres()
})

afterAll(async () => {
  await server.remove()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function folder(): string {
  const made = scratch()
  folders.push(made)
  return made
}

/** Starts a bot that ends with the test. */
async function start(test: TestContext, more: Readonly<Record<string, string>>): Promise<Child> {
  const child = await startChild(more)
  test.onTestFinished(async () => {
    await child.end('SIGKILL')
  })
  return child
}

/** Sends events until somebody says stop, and remembers when each pull request was acknowledged last. */
function burst(ports: () => readonly number[], pulls: number) {
  const acknowledged = new Map<string, number>()
  let going = true
  let sent = 0
  const one = async () => {
    while (going) {
      const number = (sent % pulls) + 1
      sent += 1
      const open = ports()
      const port = open[sent % open.length] ?? 0
      const at = Date.now()
      if ((await sendEvent(port, number, (number % 3) + 1)) === 202) acknowledged.set(`acme/atlas#${number}`, at)
    }
  }
  const senders = Promise.all(Array.from({ length: 6 }, one))
  const stop = async () => {
    going = false
    await senders
    return acknowledged
  }
  return { stop, acknowledged: () => acknowledged.size }
}

/** Whether every pull request was judged to the end after it was acknowledged last. */
function allJudged(file: string, acknowledged: ReadonlyMap<string, number>): boolean {
  const seen = evaluations(file)
  return [...acknowledged].every(([key, at]) => seen.some((one) => one.key === key && one.done && one.start >= at))
}

describe.concurrent('two processes on one PostgreSQL', () => {
  it('make the tables once when they start at the same time', async () => {
    const url = await server.database('starters')
    const stores = await Promise.all([serverStore(url), serverStore(url), serverStore(url)])
    const versions = await stores[0]?.database.query('select version from gpai_gate.migration')
    expect(versions).toEqual([{ version: migrations.length }])
    await Promise.all(stores.map((store) => store.close()))
  })

  it('refuse a database of a newer bot', async () => {
    const url = await server.database('newer')
    const store = await serverStore(url)
    await store.database.query('update gpai_gate.migration set version = 99')
    await store.close()
    await expect(serverStore(url)).rejects.toMatchObject({ code: 'input-invalid' })
  })

  it('never judge one pull request at the same time, and judge each after its last event', async (test) => {
    const file = join(folder(), 'probe')
    const more = { DATABASE_URL: await server.database('serial'), PROBE_FILE: file, PROBE_MS: '120' }
    const both = await Promise.all([start(test, more), start(test, more)])
    const events = burst(() => both.map(({ port }) => port), 12)
    await until(() => evaluations(file).length > 60)
    const acknowledged = await events.stop()
    await until(() => allJudged(file, acknowledged))
    const seen = evaluations(file)
    expect(acknowledged.size).toBe(12)
    expect(overlaps(seen)).toBe(0)
    expect(new Set(seen.map(({ pid }) => pid)).size).toBe(2)
  })

  it('lose nothing when one of them is killed in the middle of a burst', async (test) => {
    const file = join(folder(), 'probe')
    const more = { DATABASE_URL: await server.database('killed'), PROBE_FILE: file, PROBE_MS: '120' }
    const [one, other] = await Promise.all([start(test, more), start(test, more)])
    let open = [one.port, other.port]
    const events = burst(() => open, 40)
    await until(() => evaluations(file).length > 40)
    await one.end('SIGKILL')
    const killed = new Map([[one.pid, Date.now()]])
    open = [other.port]
    await until(() => events.acknowledged() === 40)
    const acknowledged = await events.stop()
    await until(() => allJudged(file, acknowledged), 40_000)
    expect(acknowledged.size).toBe(40)
    expect(overlaps(evaluations(file, killed))).toBe(0)
    expect(await other.end('SIGTERM')).toBe(0)
  })

  it('keep to one rate together', async () => {
    const url = await server.database('limiter')
    const stores = await Promise.all([serverStore(url), serverStore(url)])
    const check = [rateOf('check', { count: 30, seconds: 3 })]
    const rates = { check, comment: [rateOf('comment', { count: 3, seconds: 60 })] }
    const limiters = stores.map(({ database }) => limiterOf({ database, installation: 1, rates, timeout: 5 }))
    const times: number[] = []
    const started = performance.now()
    const writer = async (limiter: (typeof limiters)[number]) => {
      for (let index = 0; index < 15; index += 1) {
        await limiter.beforeWrite('check', AbortSignal.timeout(20_000))
        times.push(performance.now() - started)
      }
    }
    await Promise.all(limiters.map(writer))
    // Ten at once, then one every 0.15 s: the thirtieth after 3 s, and never more than twenty in half the time.
    expect(times.at(-1)).toBeGreaterThan(2_800)
    expect(
      Math.max(...times.map((at) => times.filter((other) => other >= at && other < at + 1_450).length)),
    ).toBeLessThanOrEqual(20)
    await Promise.all(stores.map((store) => store.close()))
  })
})

describe.concurrent('a database that goes away', () => {
  it('is answered with 503 as long as nothing can be stored, and everything goes on afterwards', async (test) => {
    const own = await startPostgres()
    test.onTestFinished(() => own.remove())
    const file = join(folder(), 'probe')
    const child = await start(test, { DATABASE_URL: await own.database('outage'), PROBE_FILE: file, PROBE_MS: '400' })
    for (let number = 1; number <= 10; number += 1) expect(await sendEvent(child.port, number)).toBe(202)
    await until(() => evaluations(file).length >= 4)
    await own.crash()
    expect(await sendEvent(child.port, 11)).toBe(503)
    expect((await fetch(`http://127.0.0.1:${child.port}/readyz`)).status).toBe(503)
    expect((await fetch(`http://127.0.0.1:${child.port}/healthz`)).status).toBe(200)
    expect((await fetch(`http://127.0.0.1:${child.port}/metrics`)).status).toBe(200)
    await own.start()
    await until(async () => (await sendEvent(child.port, 12)) === 202)
    await until(
      () =>
        new Set(
          evaluations(file)
            .filter(({ done }) => done)
            .map(({ key }) => key),
        ).size === 11,
      40_000,
    )
    expect(child.output()).not.toContain('postgres://')
    expect(await child.end('SIGTERM')).toBe(0)
  })
})

describe.concurrent('the embedded database', () => {
  it('loses nothing when the bot is killed in the middle of a burst', async (test) => {
    const made = folder()
    const file = join(made, 'probe')
    const more = { GPAI_GATE_DATA: join(made, 'data'), PROBE_FILE: file, PROBE_MS: '150' }
    await prepareFolder(more.GPAI_GATE_DATA)
    const first = await start(test, more)
    const events = burst(() => [first.port], 40)
    await until(() => events.acknowledged() === 40 && evaluations(file).length > 10, 40_000)
    await first.end('SIGKILL')
    const killed = new Map([[first.pid, Date.now()]])
    const acknowledged = await events.stop()
    const second = await start(test, more)
    await until(() => allJudged(file, acknowledged), 40_000)
    expect(overlaps(evaluations(file, killed))).toBe(0)
    await expect(openEmbedded(more.GPAI_GATE_DATA)).rejects.toMatchObject({ code: 'input-invalid' })
    expect(await second.end('SIGTERM')).toBe(0)
    const again = await openEmbedded(more.GPAI_GATE_DATA)
    await again.close()
  })
})
