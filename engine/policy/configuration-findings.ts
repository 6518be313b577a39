import { reviewedOn } from '../../commitments/data/editions.ts'
import { daysBetween } from '../../commitments/dates/dates.ts'
import type { Issue, Location } from '../../commitments/issue.ts'
import { configurationMeasure } from '../../commitments/policy/measures.ts'
import { isActive, type RoleName } from '../../schemas/roster.ts'
import { configurationPath } from '../configuration/layers.ts'
import type { Decided } from '../decision.ts'
import { policyGap } from './finding.ts'
import type { Policy } from './read-policy.ts'

/** What is wrong with the roster and the catalogue on a day, seen from the policy. */
export function configurationFindings(policy: Policy, today: string): readonly Decided[] {
  return [...unfilledRoles(policy, today), ...staleCatalogue(policy, today)]
}

function unfilledRoles({ configuration, minimumRoles }: Policy, today: string): readonly Decided[] {
  const { holders } = configuration.roster
  const filled = (role: RoleName) =>
    holders.some((one) => one.role === role && one.members.length > 0 && isActive(one, today))
  const issues = configuration.limits.minimum_roles
    .filter((role) => !filled(role))
    .map((role): Issue => ({ problem: 'role-not-filled', at: locationOf(minimumRoles.get(role)), args: { role } }))
  return policyGap(configurationMeasure, 'roles-filled', issues)
}

function staleCatalogue({ configuration: { strictness }, catalogueReview }: Policy, today: string): readonly Decided[] {
  if (daysBetween(reviewedOn, today) <= strictness.catalogue_review_days) return []
  const issue: Issue = {
    problem: 'catalogue-stale',
    at: locationOf(catalogueReview),
    args: { date: reviewedOn, limit: strictness.catalogue_review_days },
  }
  const effect = strictness.stale_catalogue_blocks ? 'block' : 'warn'
  return policyGap(configurationMeasure, 'catalogue-reviewed', [issue]).map((one) => ({ ...one, effect }))
}

/** Where a value stands, or where it would stand in place of a default. */
function locationOf(at: Location | null | undefined): Location {
  return at ?? { path: configurationPath, line: 1, column: 1 }
}

/** The change proposes a configuration that cannot be used. */
export function proposedInvalid(faults: readonly Issue[]): readonly Decided[] {
  return policyGap(configurationMeasure, 'valid', faults)
}
