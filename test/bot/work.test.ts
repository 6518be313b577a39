import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Job } from '../../bot/job.ts'
import { createMetrics } from '../../bot/metrics.ts'
import { queueFiguresOf } from '../../bot/store/figures.ts'
import { request } from '../../bot/store/requests.ts'
import type { Store } from '../../bot/store/store.ts'
import type { JobClaim, Work } from '../../bot/work/attempt.ts'
import { startMaintenance } from '../../bot/work/maintenance.ts'
import { startWorkers, type Workers } from '../../bot/work/workers.ts'
import { GateError } from '../../engine/gate-error.ts'
import { sayError } from '../../locales/error-words.ts'
import { overlaps, pause, readableLog, recorder, silentLog, until } from './recording.ts'
import { memoryStore, wipe } from './stores.ts'

let store: Store
let started: Workers[] = []

beforeAll(async () => {
  store = await memoryStore()
})

beforeEach(() => wipe(store))

afterEach(async () => {
  await Promise.all(started.map((workers) => workers.stop(0)))
  started = []
})

afterAll(() => store.close())

function pull(number: number, installation = 7): Job {
  return { kind: 'pull-request', installation, owner: 'acme', repo: `atlas-${installation}`, number }
}

function start(work: Work, options: Partial<Parameters<typeof startWorkers>[0]> = {}): Workers {
  const metrics = createMetrics(store)
  const context = { store, queue: 'evaluate', work, metrics, log: silentLog } as const
  const workers = startWorkers({ ...context, workers: 8, perInstallation: 4, poll: 25, ...options })
  started.push(workers)
  return workers
}

const jobsIn = async (state: string) =>
  (await queueFiguresOf(store.database)).find((figure) => figure.queue === 'evaluate' && figure.state === state)?.jobs

describe('workers', () => {
  it('judge ten events for one pull request at most twice, and never at the same time', async () => {
    const { seen, work } = recorder(60)
    start(work)
    for (let index = 0; index < 10; index += 1) await request(store, 'test', [pull(1)])
    await until(
      async () => (await jobsIn('completed')) === seen.length && seen.length > 0 && (await jobsIn('created')) === 0,
    )
    expect(seen.length).toBeLessThanOrEqual(2)
    expect(overlaps(seen)).toBe(0)
  })

  it('judge again what happened while they judged', async () => {
    let events = 0
    const states: number[] = []
    const work: Work = async () => {
      states.push(events)
      await pause(80)
      return undefined
    }
    const workers = start(work)
    const event = async () => {
      events += 1
      await request(store, 'test', [pull(1)])
      workers.wake()
    }
    await event()
    await until(() => states.length === 1)
    await event()
    await event()
    await until(() => states.length === 2)
    await until(async () => (await jobsIn('completed')) === 2)
    expect(states).toEqual([1, 3])
  })

  it('keep to the limit of an installation, and let a small one through while two are busy', async () => {
    const { seen, work } = recorder(40)
    const busy = [1, 2].flatMap((installation) => Array.from({ length: 30 }, (_, index) => pull(index, installation)))
    await request(store, 'test', [...busy, pull(1, 3)])
    start(work, { workers: 6, perInstallation: 2 })
    await until(() => seen.length === 61)
    expect(seen.findIndex(({ installation }) => installation === 3)).toBeLessThan(8)
    for (const { start: at } of seen) {
      const together = seen.filter(({ installation, start: from, end }) => installation === 1 && from <= at && at < end)
      expect(together.length).toBeLessThanOrEqual(2)
    }
  })

  it('try again after a failure, and put off what GitHub does not want now', async () => {
    const tried: number[] = []
    const failing: Work = async (job, { attempt }) => {
      if (job.kind !== 'pull-request') return undefined
      tried.push(attempt)
      if (job.number === 1) throw new Error('a bug')
      if (job.number === 2)
        throw new GateError({ code: 'rate-limited', says: sayError('limits-too-long', { seconds: 1 }) })
      return job.number === 3 ? { again: 1000 } : undefined
    }
    await request(store, 'test', [pull(1), pull(2), pull(3), pull(4)])
    start(failing)
    await until(async () => tried.length === 4 && (await jobsIn('retry')) === 3 && (await jobsIn('completed')) === 1)
    await store.database.query(`update gpai_queue.job set start_after = now() where state = 'retry'`)
    await until(() => tried.length === 7)
    expect(tried.slice(4).toSorted()).toEqual([0, 0, 1])
  })

  it('write neither the text of an error nor of a job into the queue', async () => {
    const { lines, log } = readableLog()
    const secret = 'MARKER-OF-EVIDENCE'
    const work: Work = async () => {
      throw Object.assign(new Error('It failed.\nsecond line'), {
        request: { body: secret, headers: { authorization: secret } },
      })
    }
    await request(store, 'test', [pull(1)])
    start(work, { log })
    await until(async () => (await jobsIn('retry')) === 1)
    const kept = await store.database.query('select output::text as output from gpai_queue.job')
    expect(JSON.stringify(kept)).toContain('bug')
    expect(JSON.stringify(kept)).not.toContain('failed')
    expect(lines.join('')).not.toContain('second line')
  })

  it('stop what another process has taken over, and let it write nothing', async () => {
    const claims: JobClaim[] = []
    const ended: string[] = []
    const work: Work = async (_, claim) => {
      claims.push(claim)
      await pause(claims.length === 1 ? 150 : 0)
      await claim.confirm().then(
        () => ended.push('wrote'),
        () => ended.push('wrote nothing'),
      )
      claim.signal.throwIfAborted()
      return undefined
    }
    await request(store, 'test', [pull(1)])
    start(work)
    await until(() => claims.length === 1)
    await store.database.query(`update gpai_queue.job set state = 'retry', start_after = now() where state = 'active'`)
    await until(() => ended.length === 2)
    expect(ended.toSorted()).toEqual(['wrote', 'wrote nothing'])
    await until(async () => (await jobsIn('completed')) === 1)
  })

  it('end what they have begun before they stop, and give back what takes too long', async () => {
    const { seen, work } = recorder(100)
    await request(store, 'test', [pull(1)])
    const first = start(work)
    await until(() => seen.length === 1)
    await first.stop(5_000)
    expect(await jobsIn('completed')).toBe(1)

    const aborted: boolean[] = []
    const endless: Work = async (_, { signal }) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      aborted.push(signal.aborted)
      throw signal.reason
    }
    await request(store, 'test', [pull(2)])
    const second = start(endless)
    await until(() => second.running() === 1)
    await second.stop(50)
    expect(aborted).toEqual([true])
    expect(await jobsIn('retry')).toBe(1)
    start(work)
    await until(() => seen.length === 2)
  })

  it('go on when the clock of the process jumps', async () => {
    const { seen, work } = recorder(5)
    const real = Date.now
    start(work)
    try {
      for (const jump of [86_400_000, -86_400_000]) {
        Date.now = () => real() + jump
        const before = seen.length
        await request(store, 'test', [pull(1)])
        await until(() => seen.length === before + 1)
        await until(async () => (await jobsIn('active')) === 0)
      }
    } finally {
      Date.now = real
    }
  })
})

describe('maintenance', () => {
  it('takes over what a silent process left, and does not stop for an error', async () => {
    await request(store, 'test', [pull(1)])
    const { seen, work } = recorder(1)
    const dead = start(() => new Promise(() => undefined))
    await until(() => dead.running() === 1)
    await dead.stop(0)
    const workers = start(work)
    const maintenance = startMaintenance({
      store,
      retention: { payloadDays: 1, deliveryDays: 1 },
      log: silentLog,
      wake: workers.wake,
    })
    await until(() => seen.length === 1)
    await maintenance.stop()
  })

  it('leaves running jobs alone and goes on when the clock of the process jumps by hours', async () => {
    const { seen, work } = recorder(900)
    await request(store, 'test', [pull(1)])
    const workers = start(work)
    const options = { store, retention: { payloadDays: 1, deliveryDays: 1 }, log: silentLog, wake: workers.wake }
    const maintained = [startMaintenance(options), startMaintenance(options)]
    const real = Date.now
    try {
      await until(() => workers.running() === 1)
      for (const jump of [6 * 3_600_000, -6 * 3_600_000]) {
        Date.now = () => real() + jump
        for (const maintenance of maintained.splice(0)) await maintenance.stop()
        maintained.push(startMaintenance(options), startMaintenance(options))
        await pause(300)
      }
      await request(store, 'test', [pull(1)])
      await until(() => seen.length === 2 && workers.running() === 0)
      expect(overlaps(seen)).toBe(0)
      expect(await jobsIn('completed')).toBe(2)
    } finally {
      Date.now = real
      for (const maintenance of maintained) await maintenance.stop()
    }
  })
})
