import { type RoleName, roleNames } from '../../schemas/roster.ts'

/**
 * The role whose signature carries what a measure leaves to a person. Documentation and copyright name posts that no roster
 * has; the owner of documentation signs for them.
 */
export function attestorOf(attestedBy: string): RoleName {
  return roleNames.find((role) => role === attestedBy) ?? 'documentation_owner'
}
