import * as z from 'zod/mini'
import type { Database } from './database.ts'
import { row } from './rows.ts'

/**
 * Takes a lease on something that one process at a time does, at most once in so many seconds; `false` where another
 * has it. Only the database's own clock is asked; where it was put back, the next one who asks has the lease. A lock on
 * a connection does not survive poolers that lend one for a transaction, and clocks of two machines cannot be compared.
 * A catch-up only lists and asks, so two at once cost requests and nothing else.
 */
export async function tryAcquireLease(database: Database, name: string, seconds: number): Promise<boolean> {
  return (await database.query(take, [name, seconds])).length > 0
}

/** Gives a lease back that came to nothing, so that the next one who asks has it. */
export async function releaseLease(database: Database, name: string): Promise<void> {
  await database.query('delete from gpai_gate.lease where name = $1', [name])
}

/** Seconds since the last lease began, or `null` if there was none. */
export async function leaseAge(database: Database, name: string): Promise<number | null> {
  const text = `
    select extract(epoch from clock_timestamp() - started_at)::float8 as age from gpai_gate.lease where name = $1`
  const found = await row(database, { text, values: [name], shape: z.object({ age: z.number() }) })
  return found?.age ?? null
}

const take = `
  insert into gpai_gate.lease as r (name, started_at) values ($1, clock_timestamp())
  on conflict (name) do update set started_at = clock_timestamp()
  where r.started_at <= clock_timestamp() - make_interval(secs => $2::float8) or r.started_at > clock_timestamp()
  returning name`
