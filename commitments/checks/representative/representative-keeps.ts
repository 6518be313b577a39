import type { Check } from '../../check.ts'
import { addYears } from '../../dates/dates.ts'
import { placingDate } from '../../dates/placing-date.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

const item = 'authorised_representative.keeps_until'

/** The representative keeps the documentation at least the given number of years after the placing on the market. */
export function representativeKeeps(years: number): Check {
  return {
    name: 'representative-keeps',
    reads: ['release'],
    run: ({ evidence: { release } }) =>
      inspectRecord(release, ({ authorised_representative: { keeps_until: until } = {} }, issue) => {
        if (until === undefined) return [issue('not-stated', item)]
        const placed = placingDate(release)
        const least = placed === null ? null : addYears(placed, years)
        return least !== null && until < least ? [issue('retained-too-short', item, { date: least })] : []
      }),
  }
}
