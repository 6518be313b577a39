import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** The Framework says whether external actors have a say in proceeding, and by what process where they have. */
export const externalInputExplained: Check = {
  name: 'external-input-explained',
  reads: ['safetyFramework'],
  run: ({ evidence: { safetyFramework } }) =>
    inspectRecord(safetyFramework, ({ external_input: input }, issue) => {
      if (input?.applies === undefined) return [issue('not-stated', 'external_input.applies')]
      return input.applies && input.process === undefined ? [issue('not-stated', 'external_input.process')] : []
    }),
}
