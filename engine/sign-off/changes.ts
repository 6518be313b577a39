import type { Voiding } from '../../commitments/sign-off/reasons.ts'
import { ruleFor, type VoidRule } from '../../commitments/sign-off/voiding.ts'
import type { RoleName } from '../../schemas/roster.ts'
import type { Detail } from './details.ts'

type Details = ReadonlyMap<string, Detail>

/** What of the changes between the signed and the present state voids the signature of a role. */
export function voidingsOf(role: RoleName, signed: Details, present: Details): readonly Voiding[] {
  const rules = changedParts(signed, present).flatMap(({ name, before, after }) => {
    const { kind = 'other', part = name } = before ?? after ?? {}
    const rule = ruleFor(kind, part)
    return counts(rule, before, after) && concerns(rule, role) ? [rule.because] : []
  })
  return [...new Set(rules)].sort()
}

/** One part that is not what it was; `null` where it was not, or is no longer there. */
export type Change = { readonly name: string; readonly before: Detail | null; readonly after: Detail | null }

/** Every part that differs between two states, by name. */
export function changedParts(signed: Details, present: Details): readonly Change[] {
  return [...new Set([...signed.keys(), ...present.keys()])]
    .sort()
    .map((name) => ({ name, before: signed.get(name) ?? null, after: present.get(name) ?? null }))
    .filter(({ before, after }) => before?.digest !== after?.digest)
}

function counts({ when }: VoidRule, before: Detail | null, after: Detail | null): boolean {
  if (when === 'altered') return before !== null
  return when === 'changed' || after !== null
}

function concerns({ roles }: VoidRule, role: RoleName): boolean {
  return roles === 'all' || roles.includes(role)
}
