import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginReply, endReply, planFiles } from '../../../bot/commands/replies.ts'
import type { Store } from '../../../bot/store/store.ts'
import { type PostgresServer, startPostgres } from '../postgres-server.ts'
import { memoryStore, serverStore } from '../stores.ts'
import { ledgerOf } from './scene.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
}, 60_000)
afterAll(() => server.remove())

const opened = {
  'the embedded store': async () => {
    const store = await memoryStore()
    return [store, store] as const
  },
  'two processes on one PostgreSQL': async () => {
    const url = await server.database('replies')
    return [await serverStore(url), await serverStore(url)] as const
  },
}

const subject = 'acme/atlas#1'
const entry = (outcome: string) =>
  ({ what: 'command', who: 'rob', subject, installation: 1, outcome, digests: {}, counts: {} }) as const

describe.each(Object.entries(opened))('on %s', (_, open) => {
  let stores: readonly [Store, Store]
  beforeAll(async () => {
    stores = await open()
  }, 60_000)
  afterAll(() => Promise.all([...new Set(stores)].map((store) => store.close())))

  it('a reply begins once, is found again until it ends, and is recorded once', async () => {
    const [{ database }, other] = stores
    const wish = { key: `${subject} comment 1`, subject, limit: 10, strangerIn: null }
    expect(await beginReply(database, wish)).toEqual({ state: 'first', paths: [] })
    await planFiles(database, wish.key, ['gpai/release.yaml'])
    expect(await beginReply(other.database, wish)).toEqual({ state: 'again', paths: ['gpai/release.yaml'] })
    await Promise.all([database, other.database].map((one) => endReply(one, wish.key, entry('help'))))
    expect(await beginReply(database, wish)).toEqual({ state: 'done' })
    expect(await ledgerOf(other)).toEqual([`command rob ${subject} help`])
  })

  it('no more replies begin at once than an hour has room for', async () => {
    const wishes = Array.from({ length: 12 }, (_value, index) => ({
      key: `b comment ${index}`,
      subject: 'b',
      limit: 5,
      strangerIn: null,
    }))
    const begun = await Promise.all(
      wishes.map((wish, index) => beginReply(stores[index % 2 === 0 ? 0 : 1].database, wish)),
    )
    expect(begun.filter(({ state }) => state === 'first')).toHaveLength(5)
    expect(begun.filter(({ state }) => state === 'too-many')).toHaveLength(7)
  })
  it('strangers get no more replies in an installation than they may have together, and the team still gets its own', async () => {
    const wish = (index: number, strangerIn: number | null) =>
      ({ key: `c${index} comment`, subject: `acme/atlas#c${index}`, limit: 10, strangerIn }) as const
    const begun = await Promise.all(
      Array.from({ length: 110 }, (_value, index) =>
        beginReply(stores[index % 2 === 0 ? 0 : 1].database, wish(index, 7)),
      ),
    )
    expect(begun.filter(({ state }) => state === 'first')).toHaveLength(100)
    expect(begun.filter(({ state }) => state === 'too-many')).toHaveLength(10)
    const [{ database }] = stores
    expect((await beginReply(database, wish(200, null))).state).toBe('first')
    expect((await beginReply(database, wish(201, 8))).state).toBe('first')
  })
})
