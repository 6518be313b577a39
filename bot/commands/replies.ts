import * as z from 'zod/mini'
import type { Database } from '../store/database.ts'
import { appendTo, type LedgerEntry } from '../store/ledger.ts'
import { row } from '../store/rows.ts'

/**
 * Whether a command may be answered now. `again`: an earlier attempt began and did not tell how it ended, so it has to be
 * looked up what it left behind; `paths` are the files that it was about to add.
 */
export type Reply =
  | { readonly state: 'first' | 'again'; readonly paths: readonly string[] }
  | { readonly state: 'done' | 'too-many' }

/** A command's key, the pull request's key, and how many commands on it may be answered within an hour. */
export type Wish = { readonly key: string; readonly subject: string; readonly limit: number }

const found = z.object({ outcome: z.nullable(z.string()), paths: z.array(z.string()) })

/** Begins the reply to a command, one for each comment. The hour is the database's: no other clock is asked. */
export async function beginReply(database: Database, { key, subject, limit }: Wish): Promise<Reply> {
  return database.transaction(async (sql) => {
    await sql.query('select pg_advisory_xact_lock(4724005, hashtext($1))', [subject])
    await sql.query(forget)
    const known = await row(sql, { text: select, values: [key], shape: found })
    if (known !== null) return known.outcome === null ? { state: 'again', paths: known.paths } : { state: 'done' }
    const recent = await row(sql, { text: count, values: [subject], shape: z.object({ recent: z.number() }) })
    if ((recent?.recent ?? 0) >= limit) return { state: 'too-many' }
    await sql.query('insert into gpai_gate.command (key, subject) values ($1, $2)', [key, subject])
    return { state: 'first', paths: [] }
  })
}

/** Notes which files are about to be added, before they are. */
export async function planFiles(database: Database, key: string, paths: readonly string[]): Promise<void> {
  const text = 'update gpai_gate.command set paths = $2::text::jsonb where key = $1'
  await database.query(text, [key, JSON.stringify(paths)])
}

/** The command is answered, for good, and the ledger says so: both or neither. */
export async function endReply(database: Database, key: string, entry: LedgerEntry): Promise<void> {
  await database.transaction(async (sql) => {
    const ended = await sql.query(end, [key, entry.outcome])
    if (ended.length > 0) await appendTo(sql, entry)
  })
}

const select = 'select outcome, paths from gpai_gate.command where key = $1'
const count = `
  select count(*)::integer as recent from gpai_gate.command
  where subject = $1 and started_at > now() - interval '1 hour'`
const end = 'update gpai_gate.command set outcome = $2 where key = $1 and outcome is null returning key'
/** Nothing is delivered again after so long. */
const forget = "delete from gpai_gate.command where started_at < now() - interval '90 days'"
