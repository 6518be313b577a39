import type { Missing, Unreadable } from '../case.ts'
import { notClaimed } from './open-source.ts'
import { reasonsFor } from './reasons-for.ts'
import type { Scope } from './result.ts'
import { representativeState, rowDuties } from './rows.ts'

// Decision: docs/decisions/0102-what-is-not-stated-takes-the-stricter-row.md
/** What holds without a manifest: row G1, with the duties of the strictest row for a model without systemic risk. */
export function unknownScope(state: (Missing | Unreadable)['state']): Scope {
  return {
    row: 'G1',
    rows: ['G1', 'B2'],
    duties: { ...rowDuties.B2, 'authorised-representative': representativeState('B2') },
    limited: false,
    evidenceMode: { transparency: 'measures', copyright: 'measures', 'safety-and-security': 'measures' },
    legacy: false,
    dueOn: null,
    notifyBy: null,
    reasons: reasonsFor(['row.G1']),
    needsHuman: [{ code: state === 'missing' ? 'manifest-missing' : 'manifest-unreadable' }],
    estimates: [],
    openSource: notClaimed,
    systemicRisk: false,
  }
}
