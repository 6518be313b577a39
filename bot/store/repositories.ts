import * as z from 'zod/mini'
import type { Database, Sql } from './database.ts'
import { row, rows } from './rows.ts'

/** The tips of a repository's base branches as the last sweep saw them, by name. `repository` is in lower case. */
export async function tipsOf(database: Database, repository: string): Promise<ReadonlyMap<string, string>> {
  const text = 'select branch, tip from gpai_gate.branch where repository = $1'
  const shape = z.object({ branch: z.string(), tip: z.string() })
  const found = await rows(database, { text, values: [repository], shape })
  return new Map(found.map(({ branch, tip }) => [branch, tip]))
}

/** The verdict on an open pull request that was published last: about which head, on which commit of its base. */
export type LastVerdict = { readonly head: string; readonly base: string | null; readonly verdict: string | null }

/** The verdicts on the open pull requests of a repository that were published last, by number. `repository` is in lower case. */
export async function lastVerdictsIn(
  database: Database,
  repository: string,
): Promise<ReadonlyMap<number, LastVerdict>> {
  const text = `
    select number, head, record->>'base' as base, verdict from gpai_gate.published_state
    where repository = $1 and number is not null and head is not null`
  const found = await rows(database, { text, values: [repository], shape: lastVerdict })
  return new Map(found.map(({ number, ...one }) => [number, one]))
}

const lastVerdict = z.object({
  number: z.number(),
  head: z.string(),
  base: z.nullable(z.string()),
  verdict: z.nullable(z.string()),
})

/** What a sweep has seen of a repository. */
export type SeenRepository = {
  readonly installation: number
  readonly repository: string
  readonly tips: ReadonlyMap<string, string>
}

/** Remembers what a sweep has seen, in place of what the last one saw. */
export async function rememberSeen(sql: Sql, { installation, repository, tips }: SeenRepository): Promise<void> {
  await sql.query(look, [repository, installation])
  await sql.query('delete from gpai_gate.branch where repository = $1', [repository])
  await sql.query(setTips, [repository, [...tips.keys()], [...tips.values()]])
}

/** Whether the name of our check is known in a repository since the App was installed there. */
export async function isNameRegistered(
  database: Database,
  { installation, repository }: Omit<SeenRepository, 'tips'>,
): Promise<boolean> {
  const text = 'select name_registered from gpai_gate.repository where repository = $1 and installation = $2'
  const found = await row(database, {
    text,
    values: [repository, installation],
    shape: z.object({ name_registered: z.boolean() }),
  })
  return found?.name_registered ?? false
}

/** Remembers that the name is known. */
export async function rememberNameRegistered(database: Database, repository: string): Promise<void> {
  await database.query('update gpai_gate.repository set name_registered = true where repository = $1', [repository])
}

/** Every installation that something is remembered of. */
export async function installationsKnown(database: Database): Promise<readonly number[]> {
  const text = 'select installation from gpai_gate.repository union select installation from gpai_gate.published_state'
  const found = await rows(database, { text, shape: z.object({ installation: z.coerce.number() }) })
  return found.map(({ installation }) => installation)
}

/** The repositories of an installation that a sweep has looked through, the longest ago first. */
export async function lookedThrough(database: Database, installation: number): Promise<readonly string[]> {
  const text = `
    select repository from gpai_gate.repository
    where installation = $1 and looked_at is not null order by looked_at, repository`
  const found = await rows(database, { text, values: [installation], shape: z.object({ repository: z.string() }) })
  return found.map(({ repository }) => repository)
}

/**
 * Forgets everything about repositories of an installation besides these, which are all that it has. What was written within
 * the last hour stays: the repository may be newer than the list.
 */
export async function forgetOthers(
  database: Database,
  installation: number,
  repositories: readonly string[],
): Promise<void> {
  await database.transaction(async (sql) => {
    for (const statement of forget) await sql.query(statement, [installation, repositories])
  })
}

const look = `
  insert into gpai_gate.repository as r (repository, installation, looked_at) values ($1, $2, clock_timestamp())
  on conflict (repository) do update set
    looked_at = excluded.looked_at, installation = excluded.installation,
    name_registered = r.name_registered and r.installation = excluded.installation`

const setTips = `
  insert into gpai_gate.branch (repository, branch, tip) select $1, b.name, b.tip
  from unnest($2::text[], $3::text[]) as b (name, tip) on conflict (repository, branch) do update set tip = excluded.tip`

const forget = [
  `delete from gpai_gate.branch where repository in (
     select repository from gpai_gate.repository
     where installation = $1 and repository not in (select unnest($2::text[])))`,
  `delete from gpai_gate.repository where installation = $1 and repository not in (select unnest($2::text[]))`,
  `delete from gpai_gate.published_state where installation = $1 and repository not in (select unnest($2::text[]))
     and updated_at < now() - interval '1 hour'`,
]
