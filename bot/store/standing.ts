import * as z from 'zod/mini'
import type { Database, Sql } from './database.ts'
import { row, rows } from './rows.ts'

const digest = z.nullable(z.string().check(z.regex(/^[0-9a-f]{40,64}$/)))

/**
 * What we last said about a pull request or a merge group, and where. Ids, digests and counts; never a text of a
 * document.
 */
const standingShape = z.object({
  installation: z.number(),
  /** `owner/repo`, in lower case. */
  repository: z.string(),
  number: z.nullable(z.number()),
  /** The commit that was judged, its base, and the commit of the trusted configuration. */
  head: digest,
  base: digest,
  policy: digest,
  verdict: z.nullable(z.enum(['pass', 'blocked', 'not-applicable', 'could-not-run'])),
  checkRun: z.nullable(z.number()),
  comment: z.nullable(z.number()),
  /** SHA-256 of what was written last to the check and to the comment: the same again is not written. */
  checkDigest: digest,
  commentDigest: digest,
  /** Ids of the gaps and of the voided signatures, to say what changed since. */
  gaps: z.array(z.string()),
  voided: z.array(z.string()),
})

export type Standing = z.infer<typeof standingShape>

/** What is known about a key, or `null`. */
export async function readStanding(database: Database, key: string): Promise<Standing | null> {
  const text = 'select record from gpai_gate.standing where key = $1'
  const found = await row(database, { text, values: [key], shape: z.object({ record: standingShape }) })
  return found?.record ?? null
}

/** Remembers what was said. `due` asks for another evaluation at that time, though nothing happens until then. */
export async function writeStanding(
  database: Database,
  key: string,
  { due, ...standing }: Standing & { readonly due: Date | null },
): Promise<void> {
  const record = standingShape.parse(standing)
  const { installation, repository, number, head, verdict } = record
  await database.query(upsert, [key, installation, repository, number, head, verdict, due, JSON.stringify(record)])
}

/** Everything that stands on a commit, for pull requests that share their head. */
export async function standingsOn(database: Database, repository: string, head: string): Promise<readonly Standing[]> {
  const text = 'select record from gpai_gate.standing where repository = $1 and head = $2 order by key'
  const shape = z.object({ record: standingShape })
  return (await rows(database, { text, values: [repository, head], shape })).map(({ record }) => record)
}

/** A pull request that is to be judged again because its time has come. */
export type Due = Pick<Standing, 'installation' | 'repository'> & { readonly number: number }

/** Pull requests whose time has come, at most a hundred at once. Each is given once, if the transaction is committed. */
export async function takeDue(sql: Sql): Promise<readonly Due[]> {
  const shape = z.object({ installation: z.coerce.number(), repository: z.string(), number: z.number() })
  return rows(sql, { text: due, shape })
}

const upsert = `
  insert into gpai_gate.standing (key, installation, repository, number, head, verdict, due_at, record)
  values ($1, $2, $3, $4, $5, $6, $7, $8::text::jsonb)
  on conflict (key) do update set
    installation = excluded.installation, repository = excluded.repository, number = excluded.number,
    head = excluded.head, verdict = excluded.verdict, due_at = excluded.due_at, record = excluded.record,
    updated_at = now()`

const due = `
  update gpai_gate.standing set due_at = null
  where key in (
    select key from gpai_gate.standing where due_at <= now() and number is not null
    order by due_at limit 100 for update skip locked
  )
  returning installation, repository, number`
