import { Pool, type PoolClient } from 'pg'
import type { Database, Sql } from './database.ts'

/** Where PostgreSQL is, and what to do with an error that no query is waiting for. */
export type PostgresOptions = {
  readonly url: string
  readonly connections: number
  readonly report: (error: Error) => void
}

/** A pool of connections to a PostgreSQL server. Connects when it is first asked something. */
export function openPostgres({ url, connections, report }: PostgresOptions): Database {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    application_name: 'gpai-gate',
    keepAlive: true,
    // A transaction sends its first statement without waiting for the answer to `begin`.
    // While an evaluation keeps the processor busy each answer waits for its turn, so a lock is held for few of them.
    pipeline: true,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 20_000,
    query_timeout: 25_000,
  })
  pool.on('error', report)
  // A connection that breaks while it is lent out reports twice: to its query, which rejects, and as an event, which
  // would end the process if nobody listened.
  pool.on('connect', (client) => client.on('error', ignore))
  return {
    backend: 'postgres',
    ...sqlOf(pool),
    transaction: (work) => inTransaction(pool, work),
    close: () => pool.end(),
  }
}

type Queryable = Pick<PoolClient, 'query'>

function sqlOf(client: Queryable): Sql {
  return {
    query: async (text, values = []) => {
      const { rows } = await client.query<Record<string, unknown>>(text, [...values])
      return rows
    },
  }
}

async function inTransaction<T>(pool: Pool, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    const begun = client.query('begin')
    begun.catch(ignore)
    const result = await work(sqlOf(client))
    await begun
    await client.query('commit')
    return result
  } catch (error) {
    broken = await rollBack(client)
    throw error
  } finally {
    client.release(broken)
  }
}

/** Gives the error of a connection that cannot even roll back: it must leave the pool. */
async function rollBack(client: Queryable): Promise<Error | undefined> {
  try {
    await client.query('rollback')
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error('The connection did not roll back.')
  }
}

function ignore(): void {}
