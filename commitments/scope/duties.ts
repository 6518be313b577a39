import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import type { Duty, DutyState } from '../../schemas/vocabulary.ts'
import type { ScopeDecision } from './decision.ts'
import { coversVoluntarily } from './evidence-mode.ts'
import type { DecidedRow } from './result.ts'
import { representativeState, rowDuties } from './rows.ts'

type Duties = Readonly<Record<Duty, DutyState>>
type Case = { readonly manifest: ReleaseManifest; readonly today: string; readonly thirdCountry: boolean }

/** Rows in which the class of the model sets the two duties that go with systemic risk. */
const byClass: readonly DecidedRow[] = ['C1', 'C2', 'C3', 'C3b', 'C4', 'D4']

/** Rows in which a provider can take on the Safety and Security chapter of its own accord. */
const voluntary: readonly DecidedRow[] = ['B1', 'B2', 'B3', 'B4', 'C5', 'D1', 'D2']

/** The state of every duty, and whether the Safety and Security chapter was taken on voluntarily. */
export function dutiesOf(
  decision: ScopeDecision,
  context: Case,
): { readonly duties: Duties; readonly voluntary: boolean } {
  const { row, risk, openSource } = decision
  const takenOn = voluntary.includes(row) && coversVoluntarily(context.manifest, context.today)
  const exempt = row === 'C5' && openSource.outcome === 'exempt'
  const representative = context.thirdCountry && !exempt ? representativeState(row) : 'not-owed'
  const duties: Duties = {
    ...rowDuties[row],
    'authorised-representative': representative,
    ...(risk !== null && byClass.includes(row)
      ? { 'safety-and-security': risk.safety, notification: risk.notification }
      : {}),
    ...(exempt ? { documentation: 'not-owed' } : {}),
    ...(takenOn ? { 'safety-and-security': 'owed' } : {}),
  }
  return { duties, voluntary: takenOn }
}
