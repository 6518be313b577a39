import type { Check } from '../../check.ts'
import { seatsOf } from '../../safety-terms/seats.ts'
import { seeIn } from '../statements/see-in.ts'

/** Each seat of assurance reports to a seat of the supervisory function or to an independent body. */
export const reportsToSupervisors: Check = {
  name: 'reports-to-supervisors',
  reads: ['safetyResponsibilities'],
  run: ({ evidence: { safetyResponsibilities } }) =>
    seeIn(safetyResponsibilities, (record, flaw) => {
      const seats = seatsOf(record)
      const bodies = seats.filter(({ body, function: level }) => body === 'independent_body' || level === 'supervisory')
      const role = 'assurance'
      return seats.flatMap(({ item, role: held, reports_to: above }) =>
        held !== role || bodies.some(({ id }) => id !== undefined && id === above)
          ? []
          : [flaw('seat-unsuitable', `${item}.reports_to`, { role, allowed: ['supervisory', 'independent_body'] })],
      )
    }),
}
