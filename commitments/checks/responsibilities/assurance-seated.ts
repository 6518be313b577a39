import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import { addMonths } from '../../dates/dates.ts'
import { isSmall, otherwiseJustified, type Responsibilities, seatsFor } from '../../safety-terms/seats.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/**
 * Assurance is held by a party that an internal audit function or its equivalent supports; at a small provider the
 * supervisory body's own assessment of the last twelve months stands in for it.
 */
export const assuranceSeated: Check = {
  name: 'assurance-seated',
  reads: ['safetyResponsibilities', 'release'],
  run: (context) =>
    inspectRecord(context.evidence.safetyResponsibilities, (record, issue) => {
      if (otherwiseJustified(record) || (isSmall(context) && assessedBySupervisors(context, record))) return []
      const role = 'assurance'
      const seats = seatsFor(record, role)
      if (seats.length === 0) return [issue('role-vacant', 'roster', { role })]
      const allowed = ['internal_audit', 'equivalent_function']
      return seats
        .filter(({ supported_by = [] }) => !supported_by.some((support) => allowed.includes(support)))
        .map(({ item }) => issue('seat-unsuitable', `${item}.supported_by`, { role, allowed }))
    }),
}

function assessedBySupervisors(
  { facts: { today } }: Case,
  { supervisory_assessment: assessment }: Responsibilities,
): boolean {
  const { reference, approved_on: approved } = assessment ?? {}
  return reference !== undefined && approved !== undefined && approved <= today && addMonths(approved, 12) >= today
}
