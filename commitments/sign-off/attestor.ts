import { type RoleName, roleNames } from '../../schemas/roster.ts'

// Decision: docs/decisions/0309-judgement-is-a-requirement-of-its-own.md
/**
 * The role whose signature carries what a measure leaves to a person. Documentation and copyright name posts that no roster
 * has; the owner of documentation signs for them.
 */
export function attestorOf(attestedBy: string): RoleName {
  return roleNames.find((role) => role === attestedBy) ?? 'documentation_owner'
}
