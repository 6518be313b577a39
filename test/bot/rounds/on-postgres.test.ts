import { afterAll, beforeAll, expect, it } from 'vitest'
import { countRedelivery, notStored, prune, receive } from '../../../bot/store/deliveries.ts'
import { forgetCheckText, forgetGroup } from '../../../bot/store/forget.ts'
import { leaseAge, releaseLease, tryAcquireLease } from '../../../bot/store/lease.ts'
import { readPublished, writePublished } from '../../../bot/store/published-state.ts'
import {
  forgetOthers,
  isNameRegistered,
  lookedThrough,
  rememberNameRegistered,
  rememberSeen,
  tipsOf,
} from '../../../bot/store/repositories.ts'
import type { Store } from '../../../bot/store/store.ts'
import { type PostgresServer, startPostgres } from '../postgres-server.ts'
import { serverStore } from '../stores.ts'

let server: PostgresServer
let stores: readonly Store[] = []

beforeAll(async () => {
  server = await startPostgres()
  const url = await server.database('rounds')
  stores = [await serverStore(url), await serverStore(url)]
})

afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()))
  await server.remove()
})

function database() {
  const [store] = stores
  if (store === undefined) throw new Error('no store')
  return store.database
}

it('gives a turn to one of two processes that ask many times at once', async () => {
  const asked = Array.from({ length: 10 }, () => stores.map((store) => tryAcquireLease(store.database, 'catch-up', 60)))
  const had = await Promise.all(asked.flat())
  expect(had.filter(Boolean)).toHaveLength(1)
  expect(await leaseAge(database(), 'catch-up')).toBeLessThan(60)
  await releaseLease(database(), 'catch-up')
  expect(await tryAcquireLease(database(), 'catch-up', 60)).toBe(true)
})

it('remembers what sweeps have seen', async () => {
  const seen = { installation: 7, repository: 'acme/atlas' }
  await rememberSeen(database(), {
    ...seen,
    tips: new Map([
      ['main', 'a'],
      ['stable', 'b'],
    ]),
  })
  await rememberSeen(database(), { ...seen, tips: new Map([['main', 'c']]) })
  await rememberSeen(database(), { ...seen, repository: 'acme/other', tips: new Map() })
  expect(await tipsOf(database(), 'acme/atlas')).toEqual(new Map([['main', 'c']]))
  await rememberNameRegistered(database(), 'acme/atlas')
  expect(await isNameRegistered(database(), seen)).toBe(true)
  expect(await isNameRegistered(database(), { ...seen, installation: 8 })).toBe(false)
  expect(await lookedThrough(database(), 7)).toEqual(['acme/atlas', 'acme/other'])
  await forgetOthers(database(), 7, ['acme/other'])
  expect(await lookedThrough(database(), 7)).toEqual(['acme/other'])
  expect(await tipsOf(database(), 'acme/atlas')).toEqual(new Map())
})

it('counts what was asked for again, and knows what it has', async () => {
  const [store] = stores
  if (store === undefined) throw new Error('no store')
  const about = { event: 'ping', action: null, installation: null, repository: null, body: '{}' }
  await receive(store, { id: 'here', ...about }, [])
  expect(await notStored(database(), ['here', 'there'])).toEqual(['there'])
  const counted = [1, 2, 3].map(() => countRedelivery(database(), 'there', 2))
  expect((await Promise.all(counted)).filter(Boolean)).toHaveLength(2)
  await prune(store, { payloadDays: 0, deliveryDays: 0 })
  expect(await countRedelivery(database(), 'there', 2)).toBe(true)
})

it('forgets what a check said, and a group that is gone', async () => {
  const head = 'a'.repeat(40)
  const key = `acme/atlas@${head}`
  const digest = 'd'.repeat(64)
  await writePublished(database(), key, {
    installation: 7,
    repository: 'acme/atlas',
    number: null,
    head,
    base: head,
    verdict: 'pass',
    check: { run: 1, head: null, digest: digest, annotated: [] },
    gaps: [],
    voided: [],
    due: null,
  })
  await forgetCheckText(database(), 'acme/atlas', head)
  expect(await readPublished(database(), key)).toMatchObject({ check: { digest: null, run: 1 } })
  await forgetGroup(database(), key)
  expect(await readPublished(database(), key)).toBeNull()
})
