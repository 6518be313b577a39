import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { embeddedOf } from '../../bot/store/embedded.ts'
import { migrations } from '../../bot/store/migrations.ts'
import { bossInside } from '../../bot/store/queue.ts'
import { assemble, openStore, type Store } from '../../bot/store/store.ts'

const unexpected = (error: Error) => {
  if (!/terminat|shutting down|closed|ECONNREFUSED|ECONNRESET/i.test(error.message))
    console.error('store', error.message)
}

let opened: Promise<Store> | null = null

/** The store in memory of this process, emptied: opening one takes more than a second, so that its files share it. */
export async function memoryStore(): Promise<Store> {
  opened ??= openMemory()
  const store = await opened
  await wipe(store)
  return { ...store, close: async () => undefined }
}

/** Making the tables takes seconds, so that is done once and the result is kept for all tests. */
async function openMemory(): Promise<Store> {
  const lite = await PGlite.create({ loadDataDir: await prepared() })
  const database = embeddedOf(lite)
  return assemble(database, () => bossInside(database, unexpected))
}

/** A store on a server. */
export function serverStore(databaseUrl: string): Promise<Store> {
  return openStore({ databaseUrl, dataFolder: '', connections: 8 }, unexpected)
}

/** Empties a store, so that the next test need not make one. */
export async function wipe({ database }: Store): Promise<void> {
  await database.query('alter table gpai_gate.ledger disable trigger keep_ledger')
  const sweeps = ['lease', 'repository', 'branch', 'redelivery']
  for (const table of ['delivery', 'published_state', 'ledger', 'rate_reservation', 'quota', 'command', ...sweeps])
    await database.query(`delete from gpai_gate.${table}`)
  await database.query('alter table gpai_gate.ledger enable trigger keep_ledger')
  await database.query('delete from gpai_queue.job')
}

/** Puts the prepared tables into a folder of the bot. */
export async function prepareFolder(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const lite = await PGlite.create({ dataDir: join(folder, 'pglite'), loadDataDir: await prepared() })
  await lite.close()
}

async function prepared(): Promise<Blob> {
  const file = join(tmpdir(), `gpai-gate-store-${version()}.tar`)
  const bytes = await readFile(file).catch(() => prepare(file))
  return new Blob([new Uint8Array(bytes)])
}

async function prepare(file: string): Promise<Buffer> {
  const lite = await PGlite.create()
  const database = embeddedOf(lite)
  const store = await assemble(database, () => bossInside(database, unexpected))
  await store.queue.boss.stop({ graceful: false })
  const bytes = Buffer.from(await (await lite.dumpDataDir('none')).arrayBuffer())
  await store.close()
  await writeFile(`${file}.${process.pid}`, bytes)
  await rename(`${file}.${process.pid}`, file)
  return bytes
}

function version(): string {
  const require = createRequire(import.meta.url)
  const packages = ['pg-boss/package.json', '@electric-sql/pglite/package.json'].map((name) =>
    packageVersion(require, name),
  )
  return createHash('sha256')
    .update(JSON.stringify([migrations, packages]))
    .digest('hex')
    .slice(0, 16)
}

function packageVersion(require: NodeJS.Require, name: string): string {
  const found: { version: string } = require(`../../node_modules/${name}`)
  return found.version
}
