import type { Check } from '../../check.ts'
import { otherwiseJustified, seatsFor } from '../../safety-terms/seats.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/**
 * Who monitors does not answer for core business that may produce systemic risk: it is stated of the seat, the seat is in
 * no group of that business, and its holder is not an owner of the risk. Another way that was justified and accepted counts.
 */
export const monitorApart: Check = {
  name: 'monitor-apart',
  reads: ['safetyResponsibilities'],
  run: ({ evidence: { safetyResponsibilities } }) =>
    inspectRecord(safetyResponsibilities, (record, issue) => {
      if (otherwiseJustified(record)) return []
      const business = record.core_business_groups ?? []
      const owners = seatsFor(record, 'risk_owner').map(({ holder }) => holder)
      const role = 'risk_monitor'
      return seatsFor(record, role).flatMap(({ item, holder, core_business, groups = [] }) => [
        ...(core_business === undefined ? [issue('not-stated', `${item}.core_business`)] : []),
        ...(core_business || groups.some((group) => business.includes(group))
          ? [issue('holds-core-business', item, { role })]
          : []),
        ...(holder !== undefined && owners.includes(holder)
          ? [issue('not-apart', item, { role, allowed: ['risk_owner'] })]
          : []),
      ])
    }),
}
