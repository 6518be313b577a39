import type { Changed, PublishedState } from '../store/published-state.ts'
import type { RecordedVerdict } from '../store/record-verdict.ts'
import { dueAfter } from './due.ts'
import type { Evaluation } from './evaluate.ts'
import type { JudgedCommits } from './target.ts'

/** What is judged, and when. */
type Judged = { readonly commits: JudgedCommits | null; readonly now: Date }

/**
 * What is remembered of an evaluation, before anything is written; `null` where that is nothing. What is closed releases
 * nothing: its verdict is dropped, so that it does not count for others with the same head.
 */
export function verdictAfter(
  before: PublishedState | null,
  { report, error }: Evaluation,
  { commits, now }: Judged,
): RecordedVerdict | null {
  if (commits === null) return before === null || before.head === null ? null : withoutVerdict(before)
  const { head, base, baseBranch } = commits
  if (report === null) {
    const verdict = error === null ? null : 'could-not-run'
    const { gaps = [], voided = [], changed = null } = before ?? {}
    return { head, base, baseBranch, verdict, gaps, voided, changed, due: null }
  }
  const { verdict, findings, releases } = report
  const weighty = findings.filter(({ outcome, effect }) => outcome === 'gap' && effect !== 'info')
  const gaps = weighty.map(({ id, release }) => (release === '' ? id : `${id} ${release}`))
  const signOffs = releases.flatMap(({ folder, signOffs: all }) => all.map((one) => ({ folder, ...one })))
  const lost = signOffs.filter(({ state }) => state === 'voided')
  const voided = lost.map((one) => `${one.role ?? '?'} ${one.login ?? '?'} ${one.folder} ${one.digest ?? ''}`.trim())
  const found = { gaps: [...new Set(gaps)], voided: [...new Set(voided)] }
  const changed = before === null ? null : changedSince(before, found)
  return { head, base, baseBranch, verdict, ...found, changed, due: dueAfter(report, now) }
}

/** Whether a green check on this very commit was about another branch. */
export function isRetargeted(before: PublishedState, { head, baseBranch }: JudgedCommits): boolean {
  if (before.head !== head || before.baseBranch === null || before.baseBranch === baseBranch) return false
  return before.verdict === 'pass' || before.verdict === 'not-applicable'
}

function withoutVerdict({ base, baseBranch, gaps, voided, changed }: PublishedState): RecordedVerdict {
  return { head: null, base, baseBranch, verdict: null, gaps, voided, changed, due: null }
}
/**
 * What changed since the last verdict. Where nothing did, what was shown before stays, so that the text is the same; one
 * after which nothing ever changed shows nothing.
 */
function changedSince(before: PublishedState, now: Pick<PublishedState, 'gaps' | 'voided'>): Changed | null {
  if (before.verdict === null || before.head === null) return before.changed
  const gone = [...new Set(before.gaps).difference(new Set(now.gaps))]
  const added = [...new Set(now.gaps).difference(new Set(before.gaps))]
  const voided = [...new Set(now.voided).difference(new Set(before.voided))]
  if (gone.length + added.length + voided.length === 0) return before.changed
  return { since: before.head, closed: gone, added, voided }
}
