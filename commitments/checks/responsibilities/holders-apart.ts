import type { Check } from '../../check.ts'
import { type SigningRole, seatsOf } from '../../safety-terms/seats.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** The holders of a role hold none of the given other roles, and each seat of the role states its holder. */
export function holdersApart(role: SigningRole, ...others: readonly SigningRole[]): Check {
  return {
    name: 'holders-apart',
    reads: ['safetyResponsibilities'],
    run: ({ evidence: { safetyResponsibilities } }) =>
      inspectRecord(safetyResponsibilities, (record, issue) => {
        const seats = seatsOf(record)
        return seats.flatMap(({ item, role: held, holder }) => {
          if (held !== role) return []
          if (holder === undefined) return [issue('not-stated', `${item}.holder`)]
          const shared = others.filter((other) => seats.some((seat) => seat.role === other && seat.holder === holder))
          return shared.length === 0 ? [] : [issue('not-apart', item, { role, allowed: shared })]
        })
      }),
  }
}
