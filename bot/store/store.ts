import type { Config } from '../config.ts'
import type { Database } from './database.ts'
import { openEmbedded } from './embedded.ts'
import { takeOverAll } from './liveness.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './postgres.ts'
import { bossInside, bossOnServer, openQueue, type Queue } from './queue.ts'

/** Everything that the bot remembers. */
export type Store = {
  readonly database: Database
  readonly queue: Queue
  close(): Promise<void>
}

// Decision: docs/decisions/0701-one-store-two-databases.md
/** Opens the store that the configuration names, with its tables up to date. */
export async function openStore(
  { databaseUrl, dataFolder, connections }: Pick<Config, 'databaseUrl' | 'dataFolder' | 'connections'>,
  report: (error: Error) => void,
): Promise<Store> {
  if (databaseUrl === null) {
    const database = await openEmbedded(dataFolder)
    const store = await assemble(database, () => bossInside(database, report))
    await takeOverAll(store.queue)
    return store
  }
  return assemble(openPostgres({ url: databaseUrl, connections, report }), () => bossOnServer(databaseUrl, report))
}

/** Puts a store together on a database that is open; closes that database again if it cannot. */
export async function assemble(database: Database, makeBoss: () => Queue['boss']): Promise<Store> {
  try {
    await migrate(database)
    const boss = makeBoss()
    const queue = await openQueue(database, boss)
    const close = async () => {
      await boss.stop({ graceful: false })
      await database.close()
    }
    return { database, queue, close }
  } catch (error) {
    await database.close()
    throw error
  }
}
