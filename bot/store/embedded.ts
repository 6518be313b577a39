import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import type { Database, Sql } from './database.ts'
import { type FolderLock, lockFolder } from './folder-lock.ts'

/** The embedded database, with what the queue needs of it. */
export type Embedded = Database & { readonly lite: PGlite }

/** A small buffer: the usual 128 MB would double the memory of the process and gains nothing at this size. */
const settings = ['shared_buffers = 16MB']

/** Opens the embedded PostgreSQL in a folder that no other process has open. Rejects with `input-invalid` otherwise. */
export async function openEmbedded(folder: string): Promise<Embedded> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = lockFolder(folder)
  try {
    // Only now, because it takes memory that a bot with a server does not need.
    const { PGlite: Lite } = await import('@electric-sql/pglite')
    const lite = await Lite.create({ dataDir: join(folder, 'pglite'), postgresqlconf: settings })
    return embeddedOf(lite, lock)
  } catch (error) {
    lock.release()
    throw error
  }
}

/** An embedded PostgreSQL that is open already, such as one in memory. */
export function embeddedOf(lite: PGlite, lock: FolderLock = { release: () => undefined }): Embedded {
  return {
    backend: 'embedded',
    lite,
    ...sqlOf(lite),
    transaction: (work) => lite.transaction((transaction) => work(sqlOf(transaction))),
    close: async () => {
      if (!lite.closed) await lite.close()
      lock.release()
    },
  }
}

function sqlOf(lite: Pick<PGlite, 'query'>): Sql {
  return {
    query: async (text, values = []) => {
      const { rows } = await lite.query<Record<string, unknown>>(text, [...values])
      return rows
    },
  }
}
