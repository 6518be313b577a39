import type { RoleName } from '../../schemas/roster.ts'
import type { Condition } from '../applies.ts'
import type { Case } from '../case.ts'
import { demandedRoles, isSystemic, partFor } from '../sign-off/setting.ts'

/** Somebody has to sign for the release. */
export const signOffDemanded: Condition = {
  name: 'sign-off-demanded',
  holds: (context) => isSystemic(context) || rolesFor(context).length > 0,
}

/** The Safety and Security chapter is owed, so that the sign-off is the full one. */
export const fullSignOff: Condition = { name: 'full-sign-off', holds: isSystemic }

/** This role has to sign. */
export function demands(role: RoleName): Condition {
  return { name: `demands:${role}`, holds: (context) => rolesFor(context).includes(role) }
}

/** Assurance gives evidence and no signature. */
export const assuranceByEvidence: Condition = {
  name: 'assurance-by-evidence',
  holds: (context) => isSystemic(context) && partFor(context, 'assurance') === 'evidence',
}

/** The body of oversight takes part in the release. */
export const oversightTakesPart: Condition = {
  name: 'oversight-takes-part',
  holds: (context) => isSystemic(context) && partFor(context, 'oversight_body') !== 'nothing',
}

/** The change touches the configuration of the gate, and somebody has to sign for that. */
export const policyChanges: Condition = {
  name: 'policy-changes',
  holds: (context) => context.signOff?.policyChanged === true && rolesFor(context).includes('oversight_body'),
}

function rolesFor(context: Case): readonly RoleName[] {
  return context.signOff?.demanded ?? demandedRoles(context, { doubts: [], policyChanged: false })
}
