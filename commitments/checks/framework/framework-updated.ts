import type { Check } from '../../check.ts'
import { seeIn } from '../statements/see-in.ts'

/** A Framework whose assessment found that it has to be updated is dated no earlier than that assessment. */
export const frameworkUpdated: Check = {
  name: 'framework-updated',
  reads: ['safetyFramework'],
  run: ({ evidence: { safetyFramework } }) =>
    seeIn(safetyFramework, ({ assessments = [], date: dated = '' }, flaw) =>
      assessments.flatMap(({ update_needed: needed, date = '' }) =>
        needed === true && dated < date ? [flaw('date-not-raised', 'date', { date })] : [],
      ),
    ),
}
