import type { Duty, DutyState } from '../../schemas/vocabulary.ts'
import { timeline } from '../data/timeline.ts'
import { addDays } from '../dates/dates.ts'
import { owedChapters } from '../scope/evidence-mode.ts'
import type { Scope } from '../scope/result.ts'
import { signersOf } from '../sign-off/matrix.ts'

const ranks: Readonly<Record<DutyState, number>> = { owed: 3, limited: 2, prepare: 1, 'not-owed': 0 }

/** The duties that one scope has and the other has not, or has in part only. */
export function fewerDuties(more: Scope, less: Scope): readonly Duty[] {
  const duties: readonly Duty[] = [
    ...(['documentation', 'copyright-policy', 'training-summary', 'safety-and-security'] as const),
    ...(['notification', 'authorised-representative'] as const),
  ]
  return duties.filter((duty) => ranks[more.duties[duty]] > ranks[less.duties[duty]])
}

/** What falls away between a stricter scope and the one that a claim leads to. */
export function removedBetween(strict: Scope, claimed: Scope, legacyBlockDays: number): readonly string[] {
  const duties = fewerDuties(strict, claimed)
  const layers = owedChapters(claimed.duties).filter(
    (chapter) => strict.evidenceMode[chapter] === 'measures' && claimed.evidenceMode[chapter] === 'alternative-means',
  )
  const signs = duties.includes('safety-and-security') && claimed.duties['safety-and-security'] === 'not-owed'
  const roles = signersOf('A', { small: false, nothingToGuard: false })
  const later = claimed.legacy && !strict.legacy
  return [
    ...duties,
    ...layers.map((chapter) => `layer:${chapter}`),
    ...(signs ? [`signers:${roles.join(',')}`] : []),
    ...(later ? [`blocking-until:${addDays(timeline['legacy-due'].date, -legacyBlockDays)}`] : []),
  ]
}

/** Whether two scopes ask for the same, on the same days. What only lacks a statement is no difference. */
export function sameScope(one: Scope, other: Scope): boolean {
  return JSON.stringify(essence(one)) === JSON.stringify(essence(other))
}

function essence(scope: Scope): unknown {
  const { duties, limited, legacy, dueOn, evidenceMode } = scope
  const modes = owedChapters(duties).map((chapter) => evidenceMode[chapter])
  const rows = scope.rows.filter((row) => row !== 'G1')
  return [rows, duties, limited, legacy, dueOn, modes]
}
