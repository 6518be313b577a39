import * as z from 'zod/mini'
import type { Database, Sql } from '../store/database.ts'
import { appendTo, type LedgerEntry } from '../store/ledger.ts'
import { row } from '../store/rows.ts'
import type { Permission } from './permission.ts'

/**
 * Whether a command may be answered now. `again`: an earlier attempt began and did not tell how it ended, so it has to be
 * looked up what it left behind; `paths` are the files that it was about to add.
 */
export type Reply =
  | { readonly state: 'first' | 'again'; readonly paths: readonly string[] }
  | { readonly state: 'done' | 'too-many' }

/** A command's key, the pull request's key, and how many commands on it may be answered within an hour. */
export type ReplyRequest = {
  readonly key: string
  readonly subject: string
  readonly limit: number
  /** The installation, where a stranger asks; `null` for the team. */
  readonly strangerIn: number | null
}

/** Answers on one pull request within an hour: strangers stop earlier, so that they cannot use up what the team has. */
const answersPerHour = { stranger: 10, team: 30 } as const

/** How much of an hour somebody with this permission may ask for. */
export function shareOf(
  permission: Exclude<Permission, 'none'>,
  installation: number,
): Pick<ReplyRequest, 'limit' | 'strangerIn'> {
  return permission === 'read'
    ? { limit: answersPerHour.stranger, strangerIn: installation }
    : { limit: answersPerHour.team, strangerIn: null }
}

/**
 * Answers to strangers within an hour on all pull requests of an installation together. Anybody can open any number of pull
 * requests; this leaves most of GitHub's limit on comments to the reports.
 */
const mostForStrangers = 100

const found = z.object({ outcome: z.nullable(z.string()), paths: z.array(z.string()) })

/**
 * Begins the reply to a command, one for each key. The hour is the database's: no other clock is asked. A job runs at
 * least once, and a comment may have been written although GitHub's answer was lost; so a row is there before anything
 * is written. A row without an outcome has the conversation read for an answer of our own account; if GitHub shows that
 * later than the second attempt asks, there may be two.
 */
export async function beginReply(database: Database, wanted: ReplyRequest): Promise<Reply> {
  const { key, subject, strangerIn } = wanted
  return database.transaction(async (sql) => {
    await sql.query('select pg_advisory_xact_lock(4724005, hashtext($1))', [subject])
    const known = await row(sql, { text: select, values: [key], shape: found })
    if (known !== null) return known.outcome === null ? { state: 'again', paths: known.paths } : { state: 'done' }
    if (!(await hasRoom(sql, wanted))) return { state: 'too-many' }
    await sql.query('insert into gpai_gate.command (key, subject, stranger_in) values ($1, $2, $3)', [
      key,
      subject,
      strangerIn,
    ])
    return { state: 'first', paths: [] }
  })
}

async function hasRoom(sql: Sql, { subject, limit, strangerIn }: ReplyRequest): Promise<boolean> {
  const shape = z.object({ recent: z.number() })
  const here = await row(sql, { text: count, values: [subject], shape })
  if (here === null || here.recent >= limit) return false
  if (strangerIn === null) return true
  await sql.query('select pg_advisory_xact_lock(4724006, hashtext($1))', [String(strangerIn)])
  const all = await row(sql, { text: countStrangers, values: [strangerIn], shape })
  return all !== null && all.recent < mostForStrangers
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
const countStrangers = `
  select count(*)::integer as recent from gpai_gate.command
  where stranger_in = $1 and started_at > now() - interval '1 hour'`
const end = 'update gpai_gate.command set outcome = $2 where key = $1 and outcome is null returning key'
