import type { Check } from '../../check.ts'
import { seeIn } from '../statements/see-in.ts'

const parts = ['decision', 'date', 'reason'] as const

/** The record holds a decision to proceed, the stages that it covers, its date and its reason. */
export const decidedToProceed: Check = {
  name: 'decided-to-proceed',
  reads: ['safetyAcceptance'],
  run: ({ evidence: { safetyAcceptance } }) =>
    seeIn(safetyAcceptance, ({ decision = {} }, flaw) => [
      ...parts.filter((part) => decision[part] === undefined).map((part) => flaw('not-stated', `decision.${part}`)),
      ...((decision.stages ?? []).length === 0 ? [flaw('not-stated', 'decision.stages')] : []),
      ...(decision.decision === 'do_not_proceed' ? [flaw('do-not-proceed', 'decision.decision')] : []),
    ]),
}
