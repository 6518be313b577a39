import type { Duty, DutyState } from '../../schemas/vocabulary.ts'
import type { DecidedRow } from './result.ts'

type Duties = Readonly<Record<Duty, DutyState>>

/** No duty. */
const noDuties: Duties = {
  documentation: 'not-owed',
  'copyright-policy': 'not-owed',
  'training-summary': 'not-owed',
  'safety-and-security': 'not-owed',
  notification: 'not-owed',
  'authorised-representative': 'not-owed',
}

/** A state for the duties of Article 53(1) that every row of a kind has. */
function article53(state: DutyState): Duties {
  return { ...noDuties, documentation: state, 'copyright-policy': state, 'training-summary': state }
}

/** A model with systemic risk that owes everything in the given state for Article 53, and both duties of its own. */
function withRisk(state: DutyState): Duties {
  return { ...article53(state), 'safety-and-security': 'owed', notification: 'owed' }
}

/**
 * The duties of each row of the decision table, before what depends on the case: the representative of a third-country
 * provider, and the two own duties of a model with systemic risk by its class.
 */
export const rowDuties: Readonly<Record<DecidedRow, Duties>> = {
  A1: noDuties,
  A2: noDuties,
  A3: noDuties,
  A4: noDuties,
  A5: withRisk('prepare'),
  A6: noDuties,
  B1: article53('owed'),
  B2: article53('owed'),
  B3: { ...article53('owed'), documentation: 'not-owed' },
  B4: article53('owed'),
  C1: withRisk('owed'),
  C2: withRisk('owed'),
  C3: withRisk('owed'),
  C3b: withRisk('owed'),
  C4: withRisk('owed'),
  C5: article53('owed'),
  D1: article53('limited'),
  D2: { ...article53('limited'), documentation: 'not-owed' },
  D3: withRisk('limited'),
  D4: withRisk('limited'),
}

/** The state of the representative's duty where the provider is established outside the Union. */
export function representativeState(row: DecidedRow): DutyState {
  if (row === 'A5') return 'prepare'
  const exempt = row === 'B3' || row === 'D2' || row.startsWith('A')
  return exempt ? 'not-owed' : 'owed'
}
