import * as z from 'zod/mini'
import type { Sql } from './database.ts'
import { rows } from './rows.ts'

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

const checkShape = z.object({
  run: z.nullable(z.number()),
  /** The commit that the run stands on, or that it was about to be written to. */
  head: digest,
  /** SHA-256 of what was written last: the same again is not written. */
  digest,
  /** Which annotations stand on the run; `null` where a call was lost, so that GitHub has to be asked. */
  annotated: z.nullable(z.array(z.string())),
})

/** The check run as we know it. */
export type CheckState = z.infer<typeof checkShape>

/** No check run. */
export const noCheck: CheckState = { run: null, head: null, digest: null, annotated: [] }

const commentShape = z.object({
  id: z.nullable(z.number()),
  /** SHA-256 of its text, and of the report that it tells apart from dates. */
  digest,
  report: digest,
})

/** The comment as we know it. */
export type CommentState = z.infer<typeof commentShape>

const noticesShape = z.object({
  /** Apps that put a check with our name on the head. */
  foreign: z.array(z.string()),
  /** What could not be written. */
  errors: z.array(z.enum(['comment', 'status'])),
})

/** What a check says about the commit besides the verdict. */
export type Notices = z.infer<typeof noticesShape>

/** Nothing to say besides the verdict. */
export const noNotices: Notices = { foreign: [], errors: [] }

/**
 * What we published last about a pull request or a merge group, and where. Ids, digests and counts; never a text of a
 * document.
 */
const stateShape = z.object({
  installation: z.number(),
  /** `owner/repo`, in lower case. */
  repository: z.string(),
  number: z.nullable(z.number()),
  /** The commit that was judged, and the commit of its base, which the configuration comes from, too. */
  head: digest,
  base: digest,
  /** The branch that the verdict was about. */
  baseBranch: z._default(z.nullable(z.string()), null),
  verdict: z.nullable(z.enum(['pass', 'blocked', 'not-applicable', 'could-not-run'])),
  /** Ids of the gaps and of the voided signatures, to say what changed since. */
  gaps: z.array(z.string()),
  voided: z.array(z.string()),
  /** What is shown as changed, until something changes again. */
  changed: z._default(z.nullable(changedShape), null),
  /** Whether this pull request writes the check of its head: one of those that share it does. */
  ownsCheck: z._default(z.boolean(), false),
  check: z._default(checkShape, noCheck),
  /** SHA-256 of the last commit status. */
  status: z._default(digest, null),
  notices: z._default(noticesShape, noNotices),
  comment: z._default(commentShape, { id: null, digest: null, report: null }),
})

/** What we published last about a pull request or a merge group. */
export type PublishedState = z.infer<typeof stateShape>

/** The same as it may be written: what is left out is as if nothing had been published. */
export type NewPublishedState = z.input<typeof stateShape>

/** What is under a key. */
export type PublishedEntry = { readonly key: string; readonly published: PublishedState }

/** What is known about a key, or `null`. */
export async function readPublished(database: Sql, key: string): Promise<PublishedState | null> {
  const text = 'select record from gpai_gate.published_state where key = $1'
  const [found] = await rows(database, { text, values: [key], shape: z.object({ record: stateShape }) })
  return found?.record ?? null
}

/** Remembers what was published, and gives it as it is kept. `due` asks for another evaluation at that time, though nothing happens until then. */
export async function writePublished(
  database: Sql,
  key: string,
  { due, ...state }: NewPublishedState & { readonly due: Date | null },
): Promise<PublishedState> {
  const record = stateShape.parse(state)
  const { installation, repository, number, head, verdict } = record
  await database.query(upsert, [key, installation, repository, number, head, verdict, due, JSON.stringify(record)])
  return record
}

/** What publishing and handing a check over change; the rest is written once for each verdict. */
export type PublishedParts = Partial<Pick<PublishedState, 'ownsCheck' | 'check' | 'status' | 'notices' | 'comment'>>

/** Changes parts of what is known about a key, and leaves the rest as it is now. Nothing happens where nothing is known. */
export async function amendPublished(database: Sql, key: string, parts: PublishedParts): Promise<void> {
  await database.query(amend, [key, JSON.stringify(parts)])
}

/** A commit of a repository; `besides` is the key of whoever asks about all others. */
export type OnCommit = { readonly repository: string; readonly head: string | null; readonly besides?: string }

/** Everything that was published on a commit, or whose check run is there still. */
export async function publishedOn(database: Sql, on: OnCommit): Promise<readonly PublishedEntry[]> {
  const text = `
    select key, record as published from gpai_gate.published_state
    where repository = $1 and (head = $2 or record->'check'->>'head' = $2) and key <> $3 order by key`
  const values = [on.repository, on.head, on.besides ?? '']
  return rows(database, { text, values, shape: z.object({ key: z.string(), published: stateShape }) })
}

/** A pull request that is to be judged again because its time has come. */
type Due = Pick<PublishedState, 'installation' | 'repository'> & { readonly number: number }

/** Pull requests whose time has come, at most a hundred at once. Each is given once, if the transaction is committed. */
export async function takeDue(sql: Sql): Promise<readonly Due[]> {
  const shape = z.object({ installation: z.coerce.number(), repository: z.string(), number: z.number() })
  return rows(sql, { text: due, shape })
}

const upsert = `
  insert into gpai_gate.published_state (key, installation, repository, number, head, verdict, due_at, record)
  values ($1, $2, $3, $4, $5, $6, $7, $8::text::jsonb)
  on conflict (key) do update set
    installation = excluded.installation, repository = excluded.repository, number = excluded.number,
    head = excluded.head, verdict = excluded.verdict, due_at = excluded.due_at, record = excluded.record,
    updated_at = now()`

const amend = `
  update gpai_gate.published_state set record = record || $2::text::jsonb, updated_at = now() where key = $1`

const due = `
  update gpai_gate.published_state set due_at = null
  where key in (
    select key from gpai_gate.published_state where due_at <= now() and number is not null
    order by due_at limit 100 for update skip locked
  )
  returning installation, repository, number`
