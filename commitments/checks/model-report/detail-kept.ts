import type { Check } from '../../check.ts'
import { isSmall } from '../../safety-terms/seats.ts'
import { seeIn } from '../statements/see-in.ts'

/** The report is as detailed as asked; only a small provider reduces its detail, and says why. */
export const detailKept: Check = {
  name: 'detail-kept',
  reads: ['safetyModelReport', 'release'],
  run: (the) =>
    seeIn(the.evidence.safetyModelReport, ({ reduced_detail: reduced }, flaw) => {
      if (reduced?.applies !== true) return []
      return [
        ...(isSmall(the) ? [] : [flaw('detail-reduced', 'reduced_detail.applies')]),
        ...(reduced.reason === undefined ? [flaw('not-stated', 'reduced_detail.reason')] : []),
      ]
    }),
}
