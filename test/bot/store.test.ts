import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { Job } from '../../bot/job.ts'
import { type Delivery, prune, receive } from '../../bot/store/deliveries.ts'
import { queueFiguresOf } from '../../bot/store/figures.ts'
import { appendLedger, brokenLedgerPosition, type LedgerEntry } from '../../bot/store/ledger.ts'
import { beat, giveBack, takeOver, takeOverAll } from '../../bot/store/liveness.ts'
import { type NewPublishedState, publishedOn, readPublished, writePublished } from '../../bot/store/published-state.ts'
import { claim, complete, enqueue, fail, putOff } from '../../bot/store/queue.ts'
import { request, requestDue } from '../../bot/store/requests.ts'
import { rows } from '../../bot/store/rows.ts'
import type { Store } from '../../bot/store/store.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'
import { memoryStore, serverStore, wipe } from './stores.ts'

let server: PostgresServer

beforeAll(async () => {
  server = await startPostgres()
})

afterAll(() => server.remove())

const backends = [
  { backend: 'embedded', open: memoryStore },
  {
    backend: 'postgres',
    open: async () => serverStore(await server.database('store')),
  },
]

const plenty = { free: 100, perInstallation: 100 }

function pull(number: number, installation = 7): Job {
  return { kind: 'pull-request', installation, owner: 'acme', repo: `atlas-${installation}`, number }
}

function delivery(id: string, overrides: Partial<Delivery> = {}): Delivery {
  return {
    id,
    event: 'pull_request',
    action: 'opened',
    installation: 7,
    repository: 'acme/atlas',
    body: '{"a":1}',
    ...overrides,
  }
}

const published: NewPublishedState = {
  installation: 7,
  repository: 'acme/atlas',
  number: 3,
  head: 'a'.repeat(40),
  base: 'b'.repeat(40),
  verdict: 'blocked',
  check: { run: 11, head: null, digest: 'c'.repeat(64), annotated: [] },
  gaps: ['transparency.1.1.drawn-up'],
  voided: [],
}

const entry: LedgerEntry = {
  what: 'verdict',
  who: null,
  subject: 'acme/atlas#3',
  installation: 7,
  outcome: 'blocked',
  digests: { head: 'a'.repeat(40) },
  counts: { gaps: 2 },
}

describe.each(backends)('a store ($backend)', ({ open }) => {
  let store: Store

  beforeAll(async () => {
    store = await open()
  })

  beforeEach(() => wipe(store))

  afterAll(() => store.close())

  const count = async (table: string) => {
    const shape = z.object({ n: z.number() })
    const [found] = await rows(store.database, { text: `select count(*)::int as n from ${table}`, shape })
    return found?.n ?? -1
  }
  const waiting = async () => (await claim(store.queue, 'evaluate', plenty)).map(({ request: found }) => found?.job)

  it('keeps a delivery once, and its jobs with it', async () => {
    expect(await receive(store, delivery('one'), [pull(1)])).toBe('stored')
    expect(await receive(store, delivery('one'), [pull(1), pull(2)])).toBe('duplicate')
    expect(await count('gpai_gate.delivery')).toBe(1)
    expect(await waiting()).toEqual([pull(1)])
  })

  it('keeps neither a delivery nor a job if one of them fails', async () => {
    const { database, queue } = store
    const undone = database.transaction(async (sql) => {
      await sql.query(
        `insert into gpai_gate.delivery (id, event, payload_sha256, jobs) values ('gone', 'push', 'x', 1)`,
      )
      await enqueue(queue, sql, { job: pull(1), reason: 'test', delivery: 'gone', urgency: 'event' })
      throw new Error('a fault in the middle')
    })
    await expect(undone).rejects.toThrow('a fault in the middle')
    expect(await count('gpai_gate.delivery')).toBe(0)
    expect(await waiting()).toEqual([])
    expect(await receive(store, delivery('gone'), [pull(1)])).toBe('stored')
  })

  it('keeps the payload only where there is a job, and its digest always', async () => {
    await receive(store, delivery('with'), [pull(1)])
    await receive(store, delivery('without'), [])
    const text = 'select id, payload, payload_sha256 as digest from gpai_gate.delivery order by id'
    const shape = z.object({ id: z.string(), payload: z.nullable(z.string()), digest: z.string() })
    const found = await rows(store.database, { text, shape })
    expect(found.map(({ id, payload }) => [id, payload])).toEqual([
      ['with', '{"a":1}'],
      ['without', null],
    ])
    expect(found[0]?.digest).toBe(found[1]?.digest)
  })

  it('makes one job of many for the same pull request, and a second one while the first runs', async () => {
    for (let index = 0; index < 10; index += 1) await receive(store, delivery(`a${index}`), [pull(1)])
    const [first, ...rest] = await claim(store.queue, 'evaluate', plenty)
    expect(rest).toEqual([])
    for (let index = 0; index < 10; index += 1) await receive(store, delivery(`b${index}`), [pull(1)])
    expect(await waiting()).toEqual([])
    if (first !== undefined) await complete(store.queue, 'evaluate', first)
    expect(await waiting()).toEqual([pull(1)])
  })

  it('starts what stands behind a job whose pull request is being judged', async () => {
    await receive(store, delivery('a'), [pull(1)])
    await claim(store.queue, 'evaluate', plenty)
    await receive(store, delivery('b'), [pull(1), pull(2), pull(3)])
    expect(await waiting()).toEqual(expect.arrayContaining([pull(2), pull(3)]))
  })

  it('lets the installation go first that has fewest jobs running', async () => {
    const busy = [1, 2].flatMap((installation) =>
      Array.from({ length: 20 }, (_, index) => pull(index + 1, installation)),
    )
    await request(store, 'test', [...busy, pull(1, 3)])
    const started = await claim(store.queue, 'evaluate', { free: 3, perInstallation: 2 })
    expect(new Set(started.map(({ request: found }) => found?.job.installation))).toEqual(new Set([1, 2, 3]))
    const next = await claim(store.queue, 'evaluate', { free: 10, perInstallation: 2 })
    expect(next.map(({ request: found }) => found?.job.installation).sort()).toEqual([1, 2])
  })

  it('lets an event go ahead of a sweep, also when it fell together with a job of the sweep', async () => {
    await request(store, 'sweep', [pull(1), pull(2), pull(3)])
    await receive(store, delivery('a'), [pull(3)])
    const [first] = await claim(store.queue, 'evaluate', { free: 1, perInstallation: 4 })
    expect(first?.request?.job).toEqual(pull(3))
  })

  it('gives a job to one of two who ask at the same time', async () => {
    await request(
      store,
      'test',
      Array.from({ length: 30 }, (_, index) => pull(index + 1)),
    )
    const asked = Array.from({ length: 6 }, () => claim(store.queue, 'evaluate', { free: 10, perInstallation: 25 }))
    const ids = (await Promise.all(asked)).flat().map(({ id }) => id)
    expect(ids).toHaveLength(25)
    expect(new Set(ids).size).toBe(25)
  })

  it('tries a failed job again, and hands it on after the last try', async () => {
    await receive(store, delivery('a'), [pull(1)])
    for (let attempt = 0; attempt <= 8; attempt += 1) {
      await store.database.query(`update gpai_queue.job set start_after = now() where name = 'evaluate'`)
      const [job] = await claim(store.queue, 'evaluate', plenty)
      expect(job?.retryCount).toBe(attempt)
      if (job !== undefined) await fail(store.queue, 'evaluate', { ...job, why: 'service-unavailable' })
    }
    expect(await waiting()).toEqual([])
    const [dead] = await claim(store.queue, 'abandoned', plenty)
    expect(dead?.request).toMatchObject({ job: pull(1), delivery: 'a' })
  })

  it('puts a job off without counting that as a try, and lets an event through meanwhile', async () => {
    await receive(store, delivery('a'), [pull(1)])
    const [job] = await claim(store.queue, 'evaluate', plenty)
    if (job !== undefined) await putOff(store.queue, 'evaluate', { ...job, seconds: 3600 })
    expect(await waiting()).toEqual([])
    await receive(store, delivery('b'), [pull(1)])
    const [now] = await claim(store.queue, 'evaluate', plenty)
    expect(now?.request?.delivery).toBe('b')
    if (now !== undefined) await putOff(store.queue, 'evaluate', { ...now, seconds: 3600 })
    await store.database.query(`update gpai_queue.job set start_after = now() where name = 'evaluate'`)
    const again = await claim(store.queue, 'evaluate', plenty)
    expect(again.map(({ retryCount }) => retryCount)).toEqual([0])
  })

  it('takes over the jobs of a silent process, and lets that process do nothing more with them', async () => {
    await request(store, 'test', [pull(1), pull(2)])
    const [dead, alive] = await claim(store.queue, 'evaluate', plenty)
    if (dead === undefined || alive === undefined) throw new Error('nothing was claimed')
    const seen = new Map()
    expect(await takeOver(store.queue, seen, 20)).toBe(0)
    await new Promise((resolve) => setTimeout(resolve, 40))
    expect(await beat(store.queue, 'evaluate', [alive])).toEqual([])
    expect(await takeOver(store.queue, seen, 20)).toBe(1)
    expect(await beat(store.queue, 'evaluate', [dead, alive])).toEqual([dead.id])
    const [again] = await claim(store.queue, 'evaluate', plenty)
    expect(again).toMatchObject({ id: dead.id, retryCount: 1 })
    await complete(store.queue, 'evaluate', dead)
    await fail(store.queue, 'evaluate', { ...dead, why: 'late' })
    expect(await beat(store.queue, 'evaluate', again === undefined ? [] : [again])).toEqual([])
  })

  it('does not take a live job over because a clock jumps', async () => {
    await request(store, 'test', [pull(1)])
    const [job] = await claim(store.queue, 'evaluate', plenty)
    if (job === undefined) throw new Error('nothing was claimed')
    const seen = new Map()
    for (const jump of ['1 day', '-1 day']) {
      await store.database.query(`update gpai_queue.job set heartbeat_on = heartbeat_on - interval '${jump}'`)
      expect(await takeOver(store.queue, seen, 20)).toBe(0)
    }
    expect(await beat(store.queue, 'evaluate', [job])).toEqual([])
  })

  it('starts given-back jobs at once', async () => {
    await request(store, 'test', [pull(1), pull(2)])
    const started = await claim(store.queue, 'evaluate', plenty)
    expect(await giveBack(store.queue, started)).toBe(2)
    expect(await waiting()).toHaveLength(2)
    expect(await takeOverAll(store.queue)).toBe(2)
  })

  it('prunes payloads and then deliveries, and never the ledger', async () => {
    await appendLedger(store.database, entry)
    for (const [id, days] of [
      ['new', 0],
      ['old', 8],
      ['ancient', 40],
    ] as const) {
      await receive(store, delivery(id), [pull(1)])
      await store.database.query(
        `update gpai_gate.delivery set received_at = now() - interval '${days} days' where id = $1`,
        [id],
      )
    }
    await prune(store, { payloadDays: 7, deliveryDays: 30 })
    const text = 'select id, payload is not null as kept from gpai_gate.delivery order by id'
    const found = await rows(store.database, { text, shape: z.object({ id: z.string(), kept: z.boolean() }) })
    expect(found).toEqual([
      { id: 'new', kept: true },
      { id: 'old', kept: false },
    ])
    expect(await count('gpai_gate.ledger')).toBe(1)
  })

  it('chains the ledger, and refuses to change it', async () => {
    await Promise.all(Array.from({ length: 8 }, () => appendLedger(store.database, entry)))
    expect(await count('gpai_gate.ledger')).toBe(8)
    expect(await brokenLedgerPosition(store.database)).toBeNull()
    await expect(store.database.query('update gpai_gate.ledger set entry = $1', ['{}'])).rejects.toThrow(
      'only ever appended',
    )
    await expect(store.database.query('delete from gpai_gate.ledger')).rejects.toThrow('only ever appended')
    await store.database.query('alter table gpai_gate.ledger disable trigger keep_ledger')
    await store.database.query(
      `update gpai_gate.ledger set entry = replace(entry, 'blocked', 'pass') where position = 5`,
    )
    expect(await brokenLedgerPosition(store.database)).toBe(5)
  })

  it('takes no sentence into the ledger', async () => {
    await expect(appendLedger(store.database, { ...entry, outcome: 'the model was trained on' })).rejects.toThrow()
  })

  it('remembers what was said, and asks again when the time has come', async () => {
    const { database } = store
    await writePublished(database, 'acme/atlas#3', { ...published, due: new Date(Date.now() - 1000) })
    await writePublished(database, 'acme/atlas#4', { ...published, number: 4, due: new Date(Date.now() + 86_400_000) })
    expect(await readPublished(database, 'acme/atlas#3')).toMatchObject(published)
    expect(await readPublished(database, 'acme/atlas#5')).toBeNull()
    expect(await publishedOn(database, { repository: 'acme/atlas', head: 'a'.repeat(40) })).toHaveLength(2)
    expect(await requestDue(store)).toBe(1)
    expect(await requestDue(store)).toBe(0)
    expect(await waiting()).toEqual([
      { kind: 'pull-request', installation: 7, owner: 'acme', repo: 'atlas', number: 3 },
    ])
  })

  it('asks once more for what was due where the job that did so was lost, and not where it was judged', async () => {
    const { database } = store
    await writePublished(database, 'acme/atlas#3', { ...published, due: new Date(Date.now() - 1000) })
    await writePublished(database, 'acme/atlas#4', { ...published, number: 4, due: new Date(Date.now() - 1000) })
    expect(await requestDue(store)).toBe(2)
    await database.query('delete from gpai_queue.job')
    await writePublished(database, 'acme/atlas#4', { ...published, number: 4, due: null })
    await database.query(`update gpai_gate.published_state set due_at = due_at - interval '1 day'`)
    expect(await requestDue(store)).toBe(1)
    expect(await waiting()).toMatchObject([{ number: 3 }])
  })

  it('lets the newest request say which installation a waiting job is done for', async () => {
    const moved: Job = { kind: 'pull-request', installation: 8, owner: 'acme', repo: 'atlas', number: 1 }
    await receive(store, delivery('a'), [{ ...moved, installation: 7 }])
    await receive(store, delivery('b'), [moved])
    const [only, ...rest] = await claim(store.queue, 'evaluate', { free: 10, perInstallation: 10 })
    expect(rest).toEqual([])
    expect(only?.request).toMatchObject({ job: moved, delivery: 'b' })
  })

  it('takes many deliveries and sweeps at once that ask for the same in another order', async () => {
    const many = Array.from({ length: 40 }, (_, index) => pull(index + 1))
    const asked = Array.from({ length: 6 }, (_, index) => {
      const jobs = index % 2 === 0 ? many : many.toReversed()
      return index < 3 ? receive(store, delivery(`m${index}`), jobs) : request(store, 'sweep', jobs)
    })
    await Promise.all(asked)
    expect(await count('gpai_queue.job')).toBe(40)
  })

  it('prunes what was said about groups and closed pull requests long ago, and old commands', async () => {
    const { database } = store
    const at = (key: string, more: Partial<NewPublishedState>) =>
      writePublished(database, key, { ...published, ...more, due: null })
    await at('open', {})
    await at('closed', { head: null, verdict: null })
    await at('group', { number: null })
    await database.query(`insert into gpai_gate.command (key, subject) values ('c', 'open')`)
    const days = { payloadDays: 7, deliveryDays: 30 }
    await prune(store, days)
    expect([await count('gpai_gate.published_state'), await count('gpai_gate.command')]).toEqual([3, 1])
    await database.query(`update gpai_gate.published_state set updated_at = now() - interval '91 days'`)
    await database.query(`update gpai_gate.command set started_at = now() - interval '91 days'`)
    await prune(store, days)
    expect([await count('gpai_gate.published_state'), await count('gpai_gate.command')]).toEqual([1, 0])
    expect(await readPublished(database, 'open')).not.toBeNull()
  })

  it('tells how the queues stand', async () => {
    await request(store, 'test', [pull(1), pull(2)])
    await claim(store.queue, 'evaluate', { free: 1, perInstallation: 1 })
    await store.database.query(
      `update gpai_queue.job set start_after = now() - interval '1 minute' where state = 'created'`,
    )
    const figures = await queueFiguresOf(store.database)
    const of = (state: string) => figures.find((figure) => figure.queue === 'evaluate' && figure.state === state)
    expect(of('active')).toMatchObject({ jobs: 1 })
    expect(of('created')?.age).toBeGreaterThan(55)
    expect(of('failed')).toMatchObject({ jobs: 0 })
  })
})
