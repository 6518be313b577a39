import type { Check } from '../../check.ts'
import { seatsOf } from '../../safety-terms/seats.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** Each seat of assurance reports to a seat of the supervisory function or to an independent body. */
export const reportsToSupervisors: Check = {
  name: 'reports-to-supervisors',
  reads: ['safetyResponsibilities'],
  run: ({ evidence: { safetyResponsibilities } }) =>
    inspectRecord(safetyResponsibilities, (record, issue) => {
      const seats = seatsOf(record)
      const bodies = seats.filter(({ body, function: level }) => body === 'independent_body' || level === 'supervisory')
      const role = 'assurance'
      return seats.flatMap(({ item, role: held, reports_to: above }) =>
        held !== role || bodies.some(({ id }) => id !== undefined && id === above)
          ? []
          : [issue('seat-unsuitable', `${item}.reports_to`, { role, allowed: ['supervisory', 'independent_body'] })],
      )
    }),
}
