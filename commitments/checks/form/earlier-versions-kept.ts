import { type Check, gapAt } from '../../check.ts'
import { addYears } from '../../dates/dates.ts'
import { unstated } from '../statements/stated.ts'

const item = 'records.retained_until'

/** It is said where earlier versions are kept, and until a day that is at least the given number of years after placing. */
export function earlierVersionsKept(years: number): Check {
  return {
    name: 'earlier-versions-kept',
    reads: ['release'],
    run: ({ evidence: { release } }) => {
      const absent = unstated(release, ['records.earlier_versions', item])
      if (release.state !== 'found') return gapAt(absent)
      const until = release.content.records?.retained_until
      const placed = release.content.release?.placed_on_market_on ?? release.content.release?.planned_on
      const least = placed === undefined ? null : addYears(placed, years)
      const short = until !== undefined && least !== null && until < least
      return gapAt([
        ...absent,
        ...(short
          ? [{ problem: 'retained-too-short', item, at: release.locate(item), args: { date: least } } as const]
          : []),
      ])
    },
  }
}
