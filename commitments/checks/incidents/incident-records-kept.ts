import type { Check } from '../../check.ts'
import { clockOf } from '../../data/clocks.ts'
import { seeIn } from '../statements/see-in.ts'

/** Records of serious incidents are kept for the years that are set, from the later of documentation and incident. */
export const incidentRecordsKept: Check = {
  name: 'incident-records-kept',
  reads: ['safetyRecords'],
  run: ({ evidence: { safetyRecords } }) =>
    seeIn(safetyRecords, ({ incident_retention: retention }, flaw) => {
      const { years, counts_from: start } = retention ?? {}
      const { length: limit } = clockOf('dl.keep.incident')
      const item = 'incident_retention.years'
      return [
        ...(years === undefined ? [flaw('not-stated', item)] : []),
        ...(years !== undefined && years < limit ? [flaw('kept-too-few-years', item, { limit })] : []),
        ...(start === 'later_of_both'
          ? []
          : [flaw('not-an-option', 'incident_retention.counts_from', { allowed: ['later_of_both'] })]),
      ]
    }),
}
