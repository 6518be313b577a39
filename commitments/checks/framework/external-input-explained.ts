import type { Check } from '../../check.ts'
import { seeIn } from '../statements/see-in.ts'

/** The Framework says whether external actors have a say in proceeding, and by what process where they have. */
export const externalInputExplained: Check = {
  name: 'external-input-explained',
  reads: ['safetyFramework'],
  run: ({ evidence: { safetyFramework } }) =>
    seeIn(safetyFramework, ({ external_input: input }, flaw) => {
      if (input?.applies === undefined) return [flaw('not-stated', 'external_input.applies')]
      return input.applies && input.process === undefined ? [flaw('not-stated', 'external_input.process')] : []
    }),
}
