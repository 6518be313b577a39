import { type Check, gapAt } from '../../check.ts'
import { placingDate } from '../../dates/placing-date.ts'
import { inspectRecord } from '../statements/inspect-record.ts'
import { unstated } from '../statements/stated.ts'

/** The first version of the Model Report was there when the model was placed on the market. */
export const reportDrawnUp: Check = {
  name: 'report-drawn-up',
  reads: ['safetyModelReport', 'release'],
  run: ({ evidence: { safetyModelReport, release } }) => {
    const placed = placingDate(release)
    if (placed === null) return gapAt(unstated(release, ['release.planned_on']))
    return inspectRecord(safetyModelReport, ({ date, changelog = [] }, issue) => {
      const dates = [date, ...changelog.map((change) => change.date)].flatMap((one) => one ?? [])
      const first = dates.sort()[0]
      return [
        ...(first === undefined ? [issue('not-stated', 'date')] : []),
        ...(first !== undefined && first > placed ? [issue('too-late', 'date', { date: placed })] : []),
      ]
    })
  },
}
