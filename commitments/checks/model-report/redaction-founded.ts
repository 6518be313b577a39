import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** The report is given whole, or the national-security law is named that asks for redactions. */
export const redactionFounded: Check = {
  name: 'redaction-founded',
  reads: ['safetyModelReport'],
  run: ({ evidence: { safetyModelReport } }) =>
    inspectRecord(safetyModelReport, ({ unredacted, redaction_basis: basis }, issue) => {
      if (unredacted === undefined) return [issue('not-stated', 'unredacted')]
      return unredacted || basis !== undefined ? [] : [issue('redaction-unfounded', 'redaction_basis')]
    }),
}
