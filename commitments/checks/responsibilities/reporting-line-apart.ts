import type { Check } from '../../check.ts'
import { seatsFor } from '../../safety-terms/seats.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** Who monitors does not report to an owner of the risk. */
export const reportingLineApart: Check = {
  name: 'reporting-line-apart',
  reads: ['safetyResponsibilities'],
  run: ({ evidence: { safetyResponsibilities } }) =>
    inspectRecord(safetyResponsibilities, (record, issue) => {
      const owners = seatsFor(record, 'risk_owner').flatMap(({ id }) => id ?? [])
      return seatsFor(record, 'risk_monitor').flatMap(({ item, reports_to: above }) =>
        above !== undefined && owners.includes(above) ? [issue('reports-to-owner', `${item}.reports_to`)] : [],
      )
    }),
}
