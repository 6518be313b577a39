import { type Check, gapAt } from '../../check.ts'
import { endOf } from '../../dates/clocks.ts'
import { placingDate } from '../../dates/placing-date.ts'
import { inspectRecord } from '../statements/inspect-record.ts'
import { unstated } from '../statements/stated.ts'

const documents = ['architecture', 'integration', 'evaluations', 'safety_mitigations'] as const

/** Each of the four documents is kept at least for the years that are set after placing on the market. */
export const recordsKeptLongEnough: Check = {
  name: 'records-kept-long-enough',
  reads: ['safetyRecords', 'release'],
  run: ({ evidence: { safetyRecords, release } }) => {
    const placed = placingDate(release)
    if (placed === null) return gapAt(unstated(release, ['release.planned_on']))
    const least = endOf('dl.keep.docs', placed)
    return inspectRecord(safetyRecords, (content, issue) =>
      documents.flatMap((document) => {
        const until = content.documents?.[document]?.retain_until
        const item = `documents.${document}.retain_until`
        if (until === undefined) return [issue('not-stated', item)]
        return until < least ? [issue('retained-too-short', item, { date: least })] : []
      }),
    )
  },
}
