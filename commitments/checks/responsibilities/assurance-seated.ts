import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import { addMonths } from '../../dates/dates.ts'
import { isSmall, otherwiseJustified, type Responsibilities, seatsFor } from '../../safety-terms/seats.ts'
import { seeIn } from '../statements/see-in.ts'

/**
 * Assurance is held by a party that an internal audit function or its equivalent supports; at a small provider the
 * supervisory body's own assessment of the last twelve months stands in for it.
 */
export const assuranceSeated: Check = {
  name: 'assurance-seated',
  reads: ['safetyResponsibilities', 'release'],
  run: (the) =>
    seeIn(the.evidence.safetyResponsibilities, (record, flaw) => {
      if (otherwiseJustified(record) || (isSmall(the) && assessedBySupervisors(the, record))) return []
      const role = 'assurance'
      const seats = seatsFor(record, role)
      if (seats.length === 0) return [flaw('role-vacant', 'roster', { role })]
      const allowed = ['internal_audit', 'equivalent_function']
      return seats
        .filter(({ supported_by = [] }) => !supported_by.some((support) => allowed.includes(support)))
        .map(({ item }) => flaw('seat-unsuitable', `${item}.supported_by`, { role, allowed }))
    }),
}

function assessedBySupervisors(
  { facts: { today } }: Case,
  { supervisory_assessment: assessment }: Responsibilities,
): boolean {
  const { reference, approved_on: approved } = assessment ?? {}
  return reference !== undefined && approved !== undefined && approved <= today && addMonths(approved, 12) >= today
}
