import type * as z from 'zod/mini'
import type { security } from '../../schemas/safety/security.ts'
import type { Case } from '../case.ts'

type Security = z.infer<typeof security>

/** Whether a model with public parameters is named to which this one is shown to be inferior. */
export function exemptionHolds({ exempt }: Security): boolean {
  const { applies, comparator_model, comparator_parameters, evidence, decided_on } = exempt ?? {}
  return (
    applies === true &&
    [comparator_model, comparator_parameters, evidence, decided_on].every((part) => part !== undefined)
  )
}

/** Whether the parameters are shown to be deleted, or public as the release manifest says too. */
export function dutyEnded({ ended }: Security, { evidence: { release }, facts: { today } }: Case): boolean {
  if (ended?.reason === undefined || ended.on === undefined || ended.evidence === undefined) return false
  if (ended.on > today) return false
  if (ended.reason === 'parameters_deleted') return true
  return release.state === 'found' && release.content.release?.distributes_weights === true
}

/** Whether the security mitigations of Commitment 6 are owed for the model: no exemption holds, and the duty has not ended. */
export function mustGuard(context: Case): boolean {
  const { safetySecurity } = context.evidence
  if (safetySecurity.state !== 'found') return true
  return !exemptionHolds(safetySecurity.content) && !dutyEnded(safetySecurity.content, context)
}
