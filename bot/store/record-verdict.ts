import { acquire, type OwnedCheck, ownsNothing, release } from './check-ownership.ts'
import type { Sql } from './database.ts'
import { appendTo } from './ledger.ts'
import {
  amendPublished,
  type PublishedEntry,
  type PublishedState,
  publishedOn,
  readPublished,
  writePublished,
} from './published-state.ts'
import type { Queue } from './queue.ts'
import { passOn, pullRequestJobs } from './requests.ts'
import type { Store } from './store.ts'

/** Whose verdict it is. `number` is `null` for a merge group. */
export type VerdictSubject = {
  readonly key: string
  readonly installation: number
  readonly owner: string
  readonly repo: string
  readonly number: number | null
}

/** A verdict as it is remembered, before it is published. `head` is `null` for a pull request that is closed. */
export type RecordedVerdict = Pick<
  PublishedState,
  'head' | 'base' | 'baseBranch' | 'verdict' | 'gaps' | 'voided' | 'changed'
> & { readonly due: Date | null }

/** What is remembered now, whether that is news, and who else has the same head. */
export type Recorded = {
  readonly published: PublishedState
  readonly news: boolean
  readonly others: readonly PublishedEntry[]
}

/**
 * Remembers a verdict on a commit. A check belongs to a commit, so one of the pull requests that share it writes the check
 * for all. Whoever is concerned is judged again, in the same transaction. A verdict that is news goes to the ledger with it.
 */
export function recordVerdict(
  { database, queue }: Store,
  { key, installation, owner, repo, number }: VerdictSubject,
  verdict: RecordedVerdict,
): Promise<Recorded> {
  const repository = `${owner}/${repo}`.toLowerCase()
  const subject = { installation, repository, number }
  const { head, base, gaps, voided, verdict: outcome } = verdict
  return database.transaction(async (sql) => {
    await sql.query('select pg_advisory_xact_lock(4724004, hashtext($1))', [repository])
    const before = await readPublished(sql, key)
    const kept = before === null || before.head === head ? before : await leave({ sql, queue, key }, before)
    const on = await publishedOn(sql, { repository, head, besides: key })
    const { own, amend, wake } = acquire(kept ?? ownsNothing, head, on)
    if (amend !== null) await amendPublished(sql, amend.key, amend.parts)
    const due = number === null ? null : verdict.due
    const published = await writePublished(sql, key, { ...before, ...own, ...subject, ...verdict, due })
    const news = before === null || isNews(before, verdict)
    if (news && !own.ownsCheck) await judgeAgain({ sql, queue }, wake)
    if (news && outcome !== null) {
      // The configuration is that of the base.
      const named = Object.entries({ head, base, policy: base })
      const digests = Object.fromEntries(named.flatMap(([name, oid]) => (oid === null ? [] : [[name, oid]])))
      const counts = { gaps: gaps.length, voided: voided.length }
      await appendTo(sql, { what: 'verdict', who: null, subject: key, installation, outcome, digests, counts })
    }
    return { published, news, others: on.filter((other) => other.published.head === head) }
  })
}

type Tables = { readonly sql: Sql; readonly queue: Queue }

/** Goes from the commit that was judged last. Gives what stays with us of the check there. */
async function leave(tables: Tables & { readonly key: string }, before: PublishedState): Promise<OwnedCheck> {
  const { repository, head } = before
  if (head === null) return before
  const { own, amend, wake } = release(
    before,
    head,
    await publishedOn(tables.sql, { repository, head, besides: tables.key }),
  )
  if (amend !== null) await amendPublished(tables.sql, amend.key, amend.parts)
  await judgeAgain(tables, wake)
  return own
}

async function judgeAgain({ sql, queue }: Tables, whom: readonly PublishedEntry[]): Promise<void> {
  const jobs = pullRequestJobs(whom.map(({ published }) => published))
  await passOn({ queue, sql }, { reason: 'shared head', delivery: null, urgency: 'event' }, jobs)
}

function isNews(before: PublishedState, now: RecordedVerdict): boolean {
  if (before.verdict !== now.verdict || before.head !== now.head) return true
  if (before.base !== now.base || before.baseBranch !== now.baseBranch) return true
  return String(before.gaps) !== String(now.gaps) || String(before.voided) !== String(now.voided)
}
