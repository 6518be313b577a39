import { type Check, gapAt, nothingWrong } from '../../check.ts'
import { addYears } from '../../dates/dates.ts'
import { unstated } from '../statements/stated.ts'

/** The documentation is kept at least the given number of years after the model is placed on the market. */
export function retainedLongEnough(years: number): Check {
  return {
    name: 'retained-long-enough',
    reads: ['release'],
    run: ({ evidence: { release } }) => {
      const item = 'records.retained_until'
      const absent = unstated(release, [item])
      if (absent.length > 0 || release.state !== 'found') return gapAt(absent)
      const until = release.content.records?.retained_until
      const placed = release.content.release?.placed_on_market_on ?? release.content.release?.planned_on
      if (until === undefined || placed === undefined) return nothingWrong
      const least = addYears(placed, years)
      return until >= least
        ? nothingWrong
        : gapAt([{ problem: 'retained-too-short', item, at: release.locate(item), args: { date: least } }])
    },
  }
}
