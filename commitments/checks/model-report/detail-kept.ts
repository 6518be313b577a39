import type { Check } from '../../check.ts'
import { isSmall } from '../../safety-terms/seats.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** The report is as detailed as asked; only a small provider reduces its detail, and says why. */
export const detailKept: Check = {
  name: 'detail-kept',
  reads: ['safetyModelReport', 'release'],
  run: (context) =>
    inspectRecord(context.evidence.safetyModelReport, ({ reduced_detail: reduced }, issue) => {
      if (reduced?.applies !== true) return []
      return [
        ...(isSmall(context) ? [] : [issue('detail-reduced', 'reduced_detail.applies')]),
        ...(reduced.reason === undefined ? [issue('not-stated', 'reduced_detail.reason')] : []),
      ]
    }),
}
