import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'
import { unstated } from '../statements/stated.ts'

const item = 'authorised_representative.mandate_date'

/** The mandate is dated on or before the day on which the model is placed on the market. */
export const mandateBeforePlacing: Check = {
  name: 'mandate-before-placing',
  reads: ['release'],
  run: ({ evidence: { release } }) =>
    inspectRecord(release, ({ authorised_representative, release: placing }, issue) => {
      const mandated = authorised_representative?.mandate_date
      const placed = placing?.placed_on_market_on ?? placing?.planned_on
      if (mandated === undefined) return unstated(release, [item])
      return placed !== undefined && mandated > placed ? [issue('mandate-after-placing', item, { date: placed })] : []
    }),
}
