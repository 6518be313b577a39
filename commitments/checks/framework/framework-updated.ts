import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** A Framework whose assessment found that it has to be updated is dated no earlier than that assessment. */
export const frameworkUpdated: Check = {
  name: 'framework-updated',
  reads: ['safetyFramework'],
  run: ({ evidence: { safetyFramework } }) =>
    inspectRecord(safetyFramework, ({ assessments = [], date: dated = '' }, issue) =>
      assessments.flatMap(({ update_needed: needed, date = '' }) =>
        needed === true && dated < date ? [issue('date-not-raised', 'date', { date })] : [],
      ),
    ),
}
