import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** Where a condition that ends the justification has come true, an update of the report answers it. */
export const metConditionsAnswered: Check = {
  name: 'met-conditions-answered',
  reads: ['safetyModelReport'],
  run: ({ evidence: { safetyModelReport } }) =>
    inspectRecord(safetyModelReport, ({ reasons, updates = [] }, issue) => {
      const versions = updates.map(({ version }) => version)
      return (reasons?.conditions ?? []).flatMap(({ status, answered_by_version: answer }, index) => {
        const answered = answer !== undefined && versions.includes(answer)
        return status !== 'met' || answered ? [] : [issue('update-missing', `reasons.conditions.${index}`)]
      })
    }),
}
