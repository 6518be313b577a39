import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../bot/store/database.ts'
import { embeddedOf } from '../../bot/store/embedded.ts'
import { migrate } from '../../bot/store/migrate.ts'
import { migrations } from '../../bot/store/migrations.ts'
import { openPostgres } from '../../bot/store/postgres.ts'
import { noCheck, noNotices, publishedOn, readPublished } from '../../bot/store/published-state.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.remove())

/** The server is stopped before its last connection is closed. */
const report = () => undefined
const backends = [
  { backend: 'embedded', open: async () => embeddedOf(await PGlite.create()) },
  {
    backend: 'postgres',
    open: async () => openPostgres({ url: await server.database('migrate'), connections: 2, report }),
  },
]

const [head, base] = ['a'.repeat(40), 'b'.repeat(40)]
const [checkDigest, commentDigest] = ['c'.repeat(64), 'd'.repeat(64)]
const [statusDigest, toldDigest] = ['e'.repeat(64), 'f'.repeat(64)]
const changed = { since: base, closed: ['one'], added: [], voided: [] }

/** What the first version kept of a pull request. */
const known = { installation: 7, repository: 'acme/atlas', head, base, policy: base, gaps: ['one'], voided: ['two'] }
const full = {
  ...known,
  number: 1,
  verdict: 'blocked',
  checkRun: 11,
  comment: 12,
  checkDigest,
  commentDigest,
  changed,
  baseBranch: 'main',
  ownsCheck: true,
  checkHead: head,
  annotated: ['x'],
  statusDigest,
  toldDigest,
  foreign: ['forger'],
  trouble: ['comment', 'status'],
}
/** The same before there was anything to remember besides. */
const early = {
  ...known,
  number: 2,
  verdict: null,
  checkRun: null,
  comment: null,
  checkDigest: null,
  commentDigest: null,
}
const lost = { ...full, number: 3, annotated: null }

const text = `
  insert into gpai_gate.standing (key, installation, repository, number, head, verdict, due_at, record)
  values ($1, 7, 'acme/atlas', $2, $3, $4, now(), $5::text::jsonb)`

async function keepAsBefore(database: Database, record: typeof full | typeof early | typeof lost): Promise<void> {
  const { number, verdict } = record
  await database.query(text, [`acme/atlas#${number}`, number, head, verdict, JSON.stringify(record)])
}

const first = migrations.slice(0, 1)

describe.each(backends)('tables of the first version ($backend)', ({ open }) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
    await migrate(database, first)
    for (const record of [full, early, lost]) await keepAsBefore(database, record)
    await database.query(`insert into gpai_gate.repository values ('acme/atlas', 7, true, now())`)
    await database.query(`insert into gpai_gate.slot values (7, 'check/minute', now())`)
    await database.query(`insert into gpai_gate.round values ('catch-up', now())`)
    await migrate(database)
  })
  afterAll(() => database.close())

  const subject = { installation: 7, repository: 'acme/atlas', head, base, gaps: ['one'], voided: ['two'] }
  const whole = {
    ...subject,
    number: 1,
    baseBranch: 'main',
    verdict: 'blocked',
    changed,
    ownsCheck: true,
    check: { run: 11, head, digest: checkDigest, annotated: ['x'] },
    status: statusDigest,
    notices: { foreign: ['forger'], errors: ['comment', 'status'] },
    comment: { id: 12, digest: commentDigest, report: toldDigest },
  }

  it('are read as they were, without the commit of the configuration, which is that of the base', async () => {
    expect(await readPublished(database, 'acme/atlas#1')).toEqual(whole)
  })

  it('are read where something was not remembered yet', async () => {
    const nothing = { baseBranch: null, verdict: null, changed: null, ownsCheck: false, status: null }
    const comment = { id: null, digest: null, report: null }
    const expected = { ...subject, number: 2, ...nothing, check: noCheck, notices: noNotices, comment }
    expect(await readPublished(database, 'acme/atlas#2')).toEqual(expected)
  })

  it('say still that the answer to a call was lost', async () => {
    expect(await readPublished(database, 'acme/atlas#3')).toMatchObject({ check: { run: 11, annotated: null } })
  })

  it('are found by their commit, and are due as before', async () => {
    const found = await publishedOn(database, { repository: 'acme/atlas', head })
    expect(found.map(({ key }) => key)).toEqual(['acme/atlas#1', 'acme/atlas#2', 'acme/atlas#3'])
    expect(await database.query('select key from gpai_gate.published_state where due_at is not null')).toHaveLength(3)
  })

  it('keep what is remembered of repositories, limits and leases', async () => {
    const kept = [
      'select 1 from gpai_gate.repository where name_registered',
      'select 1 from gpai_gate.rate_reservation',
    ]
    for (const one of [...kept, 'select 1 from gpai_gate.lease']) expect(await database.query(one)).toHaveLength(1)
  })

  it('are brought up to date once, and refuse a bot that knows less', async () => {
    await migrate(database)
    expect(await readPublished(database, 'acme/atlas#1')).toEqual(whole)
    await expect(migrate(database, first)).rejects.toMatchObject({ code: 'input-invalid' })
  })

  it('have no name of the first version any more', async () => {
    const names = `
      select indexname as name from pg_indexes where schemaname = 'gpai_gate'
      union select table_name || '.' || column_name from information_schema.columns where table_schema = 'gpai_gate'
      order by name`
    const found = await database.query(names)
    expect(JSON.stringify(found)).not.toMatch(/standing|slot|round|seeded/)
  })
})
