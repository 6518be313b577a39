import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

const parts = ['decision', 'date', 'reason'] as const

/** The record holds a decision to proceed, the stages that it covers, its date and its reason. */
export const decidedToProceed: Check = {
  name: 'decided-to-proceed',
  reads: ['safetyAcceptance'],
  run: ({ evidence: { safetyAcceptance } }) =>
    inspectRecord(safetyAcceptance, ({ decision = {} }, issue) => [
      ...parts.filter((part) => decision[part] === undefined).map((part) => issue('not-stated', `decision.${part}`)),
      ...((decision.stages ?? []).length === 0 ? [issue('not-stated', 'decision.stages')] : []),
      ...(decision.decision === 'do_not_proceed' ? [issue('do-not-proceed', 'decision.decision')] : []),
    ]),
}
