import type { Report } from '../../schemas/report.ts'
import type { Changed, Standing } from '../store/standing.ts'

/** The gaps of a report that block or warn, and the signatures that no longer count: ids, in the order of the report. */
export type State = Pick<Standing, 'gaps' | 'voided'>

/** What is remembered of a report, to say later what became of it. */
export function stateOf({ findings, releases }: Report): State {
  const gaps = findings
    .filter(({ outcome, effect }) => outcome === 'gap' && effect !== 'info')
    .map(({ id, release }) => (release === '' ? id : `${id} ${release}`))
  const signOffs = releases.flatMap(({ folder, signOffs: all }) => all.map((one) => ({ folder, ...one })))
  const voided = signOffs
    .filter(({ state }) => state === 'voided')
    .map(({ role, login, digest, folder }) => `${role ?? '?'} ${login ?? '?'} ${folder} ${digest ?? ''}`.trim())
  return { gaps: [...new Set(gaps)], voided: [...new Set(voided)] }
}

/**
 * What changed since the last verdict. Where nothing did, what was shown before stays, so that the text is the same; the
 * first verdict, and one after which nothing ever changed, shows nothing.
 */
export function changedSince(before: Standing | null, now: State): Changed | null {
  if (before === null || before.verdict === null || before.head === null) return before?.changed ?? null
  const closed = without(before.gaps, now.gaps)
  const added = without(now.gaps, before.gaps)
  const voided = without(now.voided, before.voided)
  if (closed.length + added.length + voided.length === 0) return before.changed
  return { since: before.head, closed, added, voided }
}

function without(all: readonly string[], these: readonly string[]): string[] {
  const known = new Set(these)
  return all.filter((one) => !known.has(one))
}
