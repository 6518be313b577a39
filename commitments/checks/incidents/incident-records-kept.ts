import type { Check } from '../../check.ts'
import { clockOf } from '../../data/clocks.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** Records of serious incidents are kept for the years that are set, from the later of documentation and incident. */
export const incidentRecordsKept: Check = {
  name: 'incident-records-kept',
  reads: ['safetyRecords'],
  run: ({ evidence: { safetyRecords } }) =>
    inspectRecord(safetyRecords, ({ incident_retention: retention }, issue) => {
      const { years, counts_from: start } = retention ?? {}
      const { length: limit } = clockOf('dl.keep.incident')
      const item = 'incident_retention.years'
      return [
        ...(years === undefined ? [issue('not-stated', item)] : []),
        ...(years !== undefined && years < limit ? [issue('kept-too-few-years', item, { limit })] : []),
        ...(start === 'later_of_both'
          ? []
          : [issue('not-an-option', 'incident_retention.counts_from', { allowed: ['later_of_both'] })]),
      ]
    }),
}
