import { afterAll, beforeAll, expect, it } from 'vitest'
import { countRedelivery, notStored, prune, receive } from '../../../bot/store/deliveries.ts'
import { forgetGroup, forgetSaid } from '../../../bot/store/forget.ts'
import {
  forgetOthers,
  isSeeded,
  lookedThrough,
  rememberSeeded,
  rememberSeen,
  tipsOf,
} from '../../../bot/store/repositories.ts'
import { readStanding, writeStanding } from '../../../bot/store/standing.ts'
import type { Store } from '../../../bot/store/store.ts'
import { returnTurn, takeTurn, turnAge } from '../../../bot/store/turns.ts'
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
  const asked = Array.from({ length: 10 }, () => stores.map((store) => takeTurn(store.database, 'catch-up', 60)))
  const had = await Promise.all(asked.flat())
  expect(had.filter(Boolean)).toHaveLength(1)
  expect(await turnAge(database(), 'catch-up')).toBeLessThan(60)
  await returnTurn(database(), 'catch-up')
  expect(await takeTurn(database(), 'catch-up', 60)).toBe(true)
})

it('remembers what rounds have seen', async () => {
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
  await rememberSeeded(database(), 'acme/atlas')
  expect(await isSeeded(database(), seen)).toBe(true)
  expect(await isSeeded(database(), { ...seen, installation: 8 })).toBe(false)
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
  await writeStanding(database(), key, {
    installation: 7,
    repository: 'acme/atlas',
    number: null,
    head,
    base: head,
    policy: head,
    verdict: 'pass',
    checkRun: 1,
    comment: null,
    checkDigest: digest,
    commentDigest: null,
    gaps: [],
    voided: [],
    due: null,
  })
  await forgetSaid(database(), 'acme/atlas', head)
  expect(await readStanding(database(), key)).toMatchObject({ checkDigest: null, checkRun: 1 })
  await forgetGroup(database(), key)
  expect(await readStanding(database(), key)).toBeNull()
})
