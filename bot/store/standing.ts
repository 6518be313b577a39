import * as z from 'zod/mini'
import type { Sql } from './database.ts'
import { row, rows } from './rows.ts'

const digest = z.nullable(z.string().check(z.regex(/^[0-9a-f]{40,64}$/)))

/** What became of gaps and signatures since the verdict on an earlier commit: ids only. */
const changedShape = z.object({
  since: z.string(),
  closed: z.array(z.string()),
  added: z.array(z.string()),
  voided: z.array(z.string()),
})

/** What is shown as changed. */
export type Changed = z.infer<typeof changedShape>

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
  /** What is shown as changed, until something changes again. */
  changed: z._default(z.nullable(changedShape), null),
  /** The branch that the verdict was about. */
  baseBranch: z._default(z.nullable(z.string()), null),
  /** Whether this pull request writes the check of its head: one of those that share it does. */
  ownsCheck: z._default(z.boolean(), false),
  /** The commit that `checkRun` stands on, or that it was about to be written to. */
  checkHead: z._default(digest, null),
  /** Which annotations stand on the check run; `null` where a call was lost, so that GitHub has to be asked. */
  annotated: z._default(z.nullable(z.array(z.string())), []),
  /** SHA-256 of the last commit status, and of what the comment tells apart from dates. */
  statusDigest: z._default(digest, null),
  toldDigest: z._default(digest, null),
  /** Apps that put a check with our name on the head, and what could not be written: the check says so. */
  foreign: z._default(z.array(z.string()), []),
  trouble: z._default(z.array(z.enum(['comment', 'status'])), []),
})

/** What we remember of a pull request or merge group. */
export type Standing = z.infer<typeof standingShape>

/** The same as it may be written: what is left out is as if nothing had been published. */
export type NewStanding = z.input<typeof standingShape>

/** What is under a key. */
export type Kept = { readonly key: string; readonly standing: Standing }

/** What is known about a key, or `null`. */
export async function readStanding(database: Sql, key: string): Promise<Standing | null> {
  const text = 'select record from gpai_gate.standing where key = $1'
  const found = await row(database, { text, values: [key], shape: z.object({ record: standingShape }) })
  return found?.record ?? null
}

/** Remembers what was said. `due` asks for another evaluation at that time, though nothing happens until then. */
export async function writeStanding(
  database: Sql,
  key: string,
  { due, ...standing }: NewStanding & { readonly due: Date | null },
): Promise<void> {
  const record = standingShape.parse(standing)
  const { installation, repository, number, head, verdict } = record
  await database.query(upsert, [key, installation, repository, number, head, verdict, due, JSON.stringify(record)])
}

/** What is learnt by publishing; the rest is written once for each verdict. */
export type Published = Omit<Standing, 'installation' | 'repository' | 'number' | 'head' | 'verdict'>

/** Changes parts of what is known about a key, and leaves the rest as it is now. Nothing happens where nothing is known. */
export async function amendStanding(database: Sql, key: string, parts: Partial<Published>): Promise<void> {
  await database.query(amend, [key, JSON.stringify(parts)])
}

/** Everything that stands on a commit, for pull requests that share their head. */
export async function standingsOn(database: Sql, repository: string, head: string): Promise<readonly Standing[]> {
  return (await keptOn(database, repository, head))
    .filter(({ standing }) => standing.head === head)
    .map(({ standing }) => standing)
}

/** Everything that stands on a commit, or whose check run is there still. */
export async function keptOn(database: Sql, repository: string, head: string): Promise<readonly Kept[]> {
  const text = `
    select key, record from gpai_gate.standing
    where repository = $1 and (head = $2 or record->>'checkHead' = $2) order by key`
  const shape = z.object({ key: z.string(), record: standingShape })
  const found = await rows(database, { text, values: [repository, head], shape })
  return found.map(({ key, record }) => ({ key, standing: record }))
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

const amend = `
  update gpai_gate.standing set record = record || $2::text::jsonb, updated_at = now() where key = $1`

const due = `
  update gpai_gate.standing set due_at = null
  where key in (
    select key from gpai_gate.standing where due_at <= now() and number is not null
    order by due_at limit 100 for update skip locked
  )
  returning installation, repository, number`
