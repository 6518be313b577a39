import type { Check } from '../../check.ts'
import { seatsFor } from '../../safety-terms/seats.ts'
import { seeIn } from '../statements/see-in.ts'

/** Who monitors does not report to an owner of the risk. */
export const reportingLineApart: Check = {
  name: 'reporting-line-apart',
  reads: ['safetyResponsibilities'],
  run: ({ evidence: { safetyResponsibilities } }) =>
    seeIn(safetyResponsibilities, (record, flaw) => {
      const owners = seatsFor(record, 'risk_owner').flatMap(({ id }) => id ?? [])
      return seatsFor(record, 'risk_monitor').flatMap(({ item, reports_to: above }) =>
        above !== undefined && owners.includes(above) ? [flaw('reports-to-owner', `${item}.reports_to`)] : [],
      )
    }),
}
