import type { Job } from '../job.ts'
import type { Sql } from './database.ts'
import { appendTo, type LedgerEntry } from './ledger.ts'
import type { Queue } from './queue.ts'
import { passOn } from './requests.ts'
import { amendStanding, type Kept, keptOn, readStanding, type Standing, writeStanding } from './standing.ts'
import type { Store } from './store.ts'

/** A verdict as it is remembered, before it is published. `head` is `null` for a pull request that is closed. */
export type Verdict = Pick<
  Standing,
  | 'installation'
  | 'repository'
  | 'number'
  | 'head'
  | 'base'
  | 'policy'
  | 'baseBranch'
  | 'verdict'
  | 'gaps'
  | 'voided'
  | 'changed'
> & { readonly due: Date | null }

/** What is remembered now, whether that is news, and who else has the same head. */
export type Footing = { readonly standing: Standing; readonly news: boolean; readonly others: readonly Kept[] }

/**
 * Remembers a verdict on a commit. A check belongs to a commit, so one of the pull requests that share it writes the check
 * for all: whoever came first, and when that one moves on, another takes over. Who is concerned is judged again, in the same
 * transaction. A verdict that is news goes to the ledger with it.
 */
export function standOn({ database, queue }: Store, key: string, verdict: Verdict): Promise<Footing> {
  return database.transaction(async (sql) => {
    await sql.query('select pg_advisory_xact_lock(4724004, hashtext($1))', [verdict.repository])
    const before = await readStanding(sql, key)
    const desk: Desk = { sql, queue, key }
    const handedOver = before !== null && (await leave(desk, before, verdict.head))
    const { others, check } = await join(desk, handedOver ? null : before, verdict)
    const { comment = null, commentDigest = null, toldDigest = null } = before ?? {}
    const { due, ...said } = verdict
    const standing = { ...said, ...check, comment, commentDigest, toldDigest }
    await writeStanding(sql, key, { ...standing, due })
    const news = isNews(before, verdict)
    if (news && !standing.ownsCheck) await wake(desk, others.filter(isOwner))
    if (news && verdict.verdict !== null) await appendTo(sql, entryOf(key, verdict))
    return { standing, news, others }
  })
}

type Desk = { readonly sql: Sql; readonly queue: Queue; readonly key: string }

type CheckPart = Pick<
  Standing,
  'ownsCheck' | 'checkRun' | 'checkHead' | 'checkDigest' | 'annotated' | 'statusDigest' | 'foreign' | 'trouble'
>

const noCheck: CheckPart = {
  ownsCheck: false,
  checkRun: null,
  checkHead: null,
  checkDigest: null,
  annotated: [],
  statusDigest: null,
  foreign: [],
  trouble: [],
}

/** Goes from the commit that was judged last. Gives whether the check on it was handed to another pull request. */
async function leave(desk: Desk, before: Standing, next: string | null): Promise<boolean> {
  if (before.head === null || before.head === next) return false
  const left = await othersOn(desk, before.repository, before.head)
  const stay = left.filter(({ standing }) => standing.head === before.head)
  if (!before.ownsCheck) {
    await wake(desk, stay.filter(isOwner))
    return false
  }
  const [heir] = stay.filter(({ standing }) => standing.number !== null)
  if (heir === undefined) return false
  await amendStanding(desk.sql, heir.key, { ...checkOf(before), checkDigest: null, ownsCheck: true })
  await wake(desk, [heir])
  return true
}

/** Comes to a commit. Whoever is alone there, or first, writes its check; a run that stands there already goes along. */
async function join(desk: Desk, before: Standing | null, { repository, head }: Verdict) {
  const own = before === null ? noCheck : checkOf(before)
  if (head === null) return { others: [], check: { ...own, ownsCheck: false } }
  const kept = await othersOn(desk, repository, head)
  const others = kept.filter(({ standing }) => standing.head === head)
  const ownsCheck = !others.some(isOwner)
  if (own.checkHead === head) return { others, check: { ...own, ownsCheck } }
  const donor = ownsCheck ? kept.find(({ standing }) => standing.checkHead === head) : undefined
  if (donor === undefined) return { others, check: { ...noCheck, ownsCheck } }
  await amendStanding(desk.sql, donor.key, noCheck)
  return { others, check: { ...checkOf(donor.standing), checkDigest: null, ownsCheck } }
}

async function othersOn({ sql, key }: Desk, repository: string, head: string): Promise<readonly Kept[]> {
  return (await keptOn(sql, repository, head)).filter((one) => one.key !== key)
}

async function wake({ sql, queue }: Desk, whom: readonly Kept[]): Promise<void> {
  const jobs = whom.flatMap(({ standing }) => jobOf(standing))
  await passOn({ queue, sql }, { because: 'shared head', delivery: null, urgency: 'event' }, jobs)
}

/** The job that judges a standing's pull request again; a merge group has none. */
export function jobOf({ installation, repository, number }: Standing): readonly Job[] {
  const [owner = '', repo = ''] = repository.split('/')
  return number === null ? [] : [{ kind: 'pull-request', installation, owner, repo, number }]
}

/** A merge group cannot be asked to write for others, so it never counts as the one that does. */
function isOwner({ standing }: Kept): boolean {
  return standing.ownsCheck && standing.number !== null
}

function checkOf(standing: Standing): CheckPart {
  const { ownsCheck, checkRun, checkHead, checkDigest, annotated, statusDigest, foreign, trouble } = standing
  return { ownsCheck, checkRun, checkHead, checkDigest, annotated, statusDigest, foreign, trouble }
}

function isNews(before: Standing | null, now: Verdict): boolean {
  if (before === null || before.verdict !== now.verdict) return true
  if (before.head !== now.head || before.base !== now.base || before.baseBranch !== now.baseBranch) return true
  return String(before.gaps) !== String(now.gaps) || String(before.voided) !== String(now.voided)
}

function entryOf(key: string, { installation, verdict, head, base, policy, gaps, voided }: Verdict): LedgerEntry {
  const named = Object.entries({ head, base, policy }).flatMap(([name, oid]) => (oid === null ? [] : [[name, oid]]))
  const counts = { gaps: gaps.length, voided: voided.length }
  const outcome = verdict ?? 'none'
  return { what: 'verdict', who: null, subject: key, installation, outcome, digests: Object.fromEntries(named), counts }
}
