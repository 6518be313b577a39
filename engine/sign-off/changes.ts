import { type InvalidationRule, ruleFor } from '../../commitments/sign-off/invalidation.ts'
import type { Invalidation } from '../../commitments/sign-off/reasons.ts'
import type { RoleName } from '../../schemas/roster.ts'
import type { Detail } from './details.ts'

type Details = ReadonlyMap<string, Detail>

/** What of the changes between the signed and the present state voids the signature of a role. */
export function invalidationsOf(role: RoleName, signed: Details, present: Details): readonly Invalidation[] {
  const invalidations = [...new Map([...signed, ...present])].flatMap(([name, { kind, part }]) => {
    const [before, after] = [signed.get(name)?.digest, present.get(name)?.digest]
    if (before === after) return []
    const rule = ruleFor(kind, part)
    return counts(rule, before, after) && concerns(rule, role) ? [rule.reason] : []
  })
  return [...new Set(invalidations)].sort()
}

function counts({ when }: InvalidationRule, before: string | undefined, after: string | undefined): boolean {
  if (when === 'altered') return before !== undefined
  return when === 'changed' || after !== undefined
}

function concerns({ roles }: InvalidationRule, role: RoleName): boolean {
  return roles === 'all' || roles.includes(role)
}
