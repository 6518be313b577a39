import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Limiter, limiterOf, ratesOf } from '../../bot/limiter.ts'
import { quotasOf } from '../../bot/store/figures.ts'
import { rateOf } from '../../bot/store/rate-reservations.ts'
import type { Store } from '../../bot/store/store.ts'
import { memoryStore, wipe } from './stores.ts'

let store: Store

beforeAll(async () => {
  store = await memoryStore()
})

beforeEach(() => wipe(store))

afterAll(() => store.close())

const rates = ratesOf({ checksPerMinute: 30, commentsPerMinute: 6, commentsPerHour: 9 })
const signal = new AbortController().signal

function limiter(installation = 1, timeout = 0.5): Limiter {
  return limiterOf({ database: store.database, installation, rates, timeout: timeout })
}

async function seconds(work: Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work
  return (performance.now() - started) / 1000
}

const refused = { code: 'rate-limited' }

describe('the limiter', () => {
  it('lets a third of the rate out at once, and then only what the rate allows', async () => {
    const one = limiter()
    for (let index = 0; index < 10; index += 1) await one.beforeWrite('check', signal)
    await expect(one.beforeWrite('check', signal)).rejects.toMatchObject(refused)
  })

  it('keeps checks free while comments are used up, and installations apart', async () => {
    const one = limiter()
    for (let index = 0; index < 2; index += 1) await one.beforeWrite('comment', signal)
    await expect(one.beforeWrite('comment', signal)).rejects.toMatchObject(refused)
    await one.beforeWrite('check', signal)
    await limiter(2).beforeWrite('comment', signal)
  })

  it('obeys the strictest rate of a lane, also the one of the hour', async () => {
    const one = limiter()
    for (let index = 0; index < 3; index += 1) {
      await store.database.query(`delete from gpai_gate.rate_reservation where lane = 'comment/minute'`)
      await one.beforeWrite('comment', signal)
    }
    await store.database.query(`delete from gpai_gate.rate_reservation where lane = 'comment/minute'`)
    await expect(one.beforeWrite('comment', signal)).rejects.toMatchObject(refused)
  })

  it('waits for a place that is near', async () => {
    const quick = { ...rates, check: [rateOf('check', { count: 3, seconds: 1 })] }
    const one = limiterOf({ database: store.database, installation: 1, rates: quick, timeout: 5 })
    const three = Promise.all([1, 2, 3].map(() => one.beforeWrite('check', signal)))
    expect(await seconds(three)).toBeGreaterThan(0.8)
  })

  it('gives back a place that is far', async () => {
    for (let index = 0; index < 10; index += 1) await limiter().beforeWrite('check', signal)
    const place = () => store.database.query('select next_at::text from gpai_gate.rate_reservation')
    const before = await place()
    for (let index = 0; index < 5; index += 1) {
      await expect(limiter(1, 0.001).beforeWrite('check', signal)).rejects.toMatchObject(refused)
    }
    expect(await place()).toEqual(before)
  })

  it('stops waiting when the job ends', async () => {
    const patient = limiter(1, 3)
    for (let index = 0; index < 10; index += 1) await patient.beforeWrite('check', signal)
    await expect(patient.beforeWrite('check', AbortSignal.timeout(30))).rejects.toThrow()
  })

  it('stays away as long as GitHub says, with everything and in all processes', async () => {
    const [one, other] = [limiter(), limiter()]
    await one.learn({ status: 403, headers: { 'retry-after': '1' } })
    await expect(one.beforeWrite('check', signal)).rejects.toMatchObject(refused)
    await expect(other.beforeRead(signal)).rejects.toMatchObject(refused)
    expect(await seconds(limiter(1, 5).beforeRead(signal))).toBeGreaterThan(0.5)
    expect(await seconds(limiter(2).beforeRead(signal))).toBeLessThan(0.4)
  })

  it.each([
    ['a used-up quota', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.now() / 1000 + 900) }],
    ['a refusal without a time', 429, {}],
    ['a pause that would never end', 429, { 'retry-after': '99999999' }],
    [
      'the last request of a quota',
      200,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.now() / 1000 + 900) },
    ],
  ])('stays away after %s, for an hour at most', async (_, status, headers) => {
    await limiter().learn({ status, headers })
    const text = 'select extract(epoch from paused_until - now())::float8 as left from gpai_gate.quota'
    const [found] = await store.database.query(text)
    expect(found).toMatchObject({ left: expect.toSatisfy((left: number) => left > 50 && left <= 3601) })
  })

  it('does not take a missing permission for a limit', async () => {
    const one = limiter()
    await one.learn({ status: 403, headers: { 'x-ratelimit-remaining': '4000', 'x-ratelimit-reset': '1' } })
    await one.beforeRead(signal)
  })

  it('goes on after answers that say nothing', async () => {
    const reset = String(Date.now() / 1000 + 900)
    for (const remaining of ['4999', '4998']) {
      await limiter().learn({
        status: 200,
        headers: { 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset },
      })
    }
    expect(await seconds(limiter().beforeRead(signal))).toBeLessThan(0.4)
  })

  it('shows what is left of a quota', async () => {
    const reset = String(Date.now() / 1000 + 900)
    const headers = { 'x-ratelimit-remaining': '4321', 'x-ratelimit-limit': '5000', 'x-ratelimit-reset': reset }
    await limiter().learn({ status: 200, headers })
    expect(await quotasOf(store.database)).toEqual([{ installation: 1, remaining: 4321 }])
  })

  it('is not blocked for a day by a clock that was put back a day', async () => {
    const one = limiter(1, 2)
    await one.beforeWrite('check', signal)
    await store.database.query(`update gpai_gate.rate_reservation set next_at = next_at + interval '1 day'`)
    await one.beforeWrite('check', signal).catch(() => undefined)
    const [found] = await store.database.query(
      'select extract(epoch from next_at - now())::float8 as left from gpai_gate.rate_reservation',
    )
    expect(found).toMatchObject({ left: expect.toSatisfy((left: number) => left < 120) })
  })
})
