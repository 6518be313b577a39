import type { RoleName } from '../../schemas/roster.ts'
import type { Condition } from '../applies.ts'
import type { Case } from '../case.ts'
import { demandedRoles, isSystemic, partFor } from '../sign-off/setting.ts'

/** Somebody has to sign for the release. */
export const signOffDemanded: Condition = {
  name: 'sign-off-demanded',
  holds: (the) => isSystemic(the) || rolesFor(the).length > 0,
}

/** The Safety and Security chapter is owed, so that the sign-off is the full one. */
export const fullSignOff: Condition = { name: 'full-sign-off', holds: isSystemic }

/** This role has to sign. */
export function demands(role: RoleName): Condition {
  return { name: `demands:${role}`, holds: (the) => rolesFor(the).includes(role) }
}

/** Assurance gives evidence and no signature. */
export const assuranceByEvidence: Condition = {
  name: 'assurance-by-evidence',
  holds: (the) => isSystemic(the) && partFor(the, 'assurance') === 'evidence',
}

/** The body of oversight takes part in the release. */
export const oversightTakesPart: Condition = {
  name: 'oversight-takes-part',
  holds: (the) => isSystemic(the) && partFor(the, 'oversight_body') !== 'nothing',
}

/** The change touches the configuration of the gate, and somebody has to sign for that. */
export const policyChanges: Condition = {
  name: 'policy-changes',
  holds: (the) => the.signOff?.policyChanged === true && rolesFor(the).includes('oversight_body'),
}

function rolesFor(the: Case): readonly RoleName[] {
  return the.signOff?.demanded ?? demandedRoles(the, { doubts: [], policyChanged: false })
}
