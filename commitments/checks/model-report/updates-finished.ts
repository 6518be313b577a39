import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** No update of the Model Report is still open once the provider is aware of its ground. */
export const updatesFinished: Check = {
  name: 'updates-finished',
  reads: ['safetyModelReport'],
  run: ({ evidence: { safetyModelReport } }) =>
    inspectRecord(safetyModelReport, ({ updates = [] }, issue) =>
      updates.flatMap((update, index) => {
        const absent = (['aware_at', 'finished_at'] as const).filter((key) => update[key] === undefined)
        return update.deliberate === true ? [] : absent.map((key) => issue('not-stated', `updates.${index}.${key}`))
      }),
    ),
}
