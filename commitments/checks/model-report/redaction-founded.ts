import type { Check } from '../../check.ts'
import { seeIn } from '../statements/see-in.ts'

/** The report is given whole, or the national-security law is named that asks for redactions. */
export const redactionFounded: Check = {
  name: 'redaction-founded',
  reads: ['safetyModelReport'],
  run: ({ evidence: { safetyModelReport } }) =>
    seeIn(safetyModelReport, ({ unredacted, redaction_basis: basis }, flaw) => {
      if (unredacted === undefined) return [flaw('not-stated', 'unredacted')]
      return unredacted || basis !== undefined ? [] : [flaw('redaction-unfounded', 'redaction_basis')]
    }),
}
