import type { Holder } from '../../schemas/roster.ts'
import type { AppliedSetting } from '../configuration/apply-setting.ts'
import type { Policy } from './read-policy.ts'

/** A value in force, or one element of a list, with where it comes from. */
export type Explained = {
  readonly key: string
  readonly value: unknown
  readonly layer: string
  /** The name of the group, where the layer is one. */
  readonly group: string | null
  readonly path: string | null
  readonly line: number | null
  /** What a layer below may do. */
  readonly ratchet: string
}

/** Every value in force with its origin, in the order of the table; each element of a list is a value of its own. */
export function explain({ settings, merged }: Policy): readonly Explained[] {
  const entities = merged.entities.map(({ entity: { key, ...rest }, origin }) =>
    explained(`roster.legal_entities.${key}`, { value: rest, origin, ratchet: 'add' }),
  )
  const holders = merged.holders.map(({ holder, origin }) =>
    explained(`roster.roles.${holder.role}`, { value: asWritten(holder), origin, ratchet: 'add' }),
  )
  return [...settings.flatMap(explainedValue), ...entities, ...holders]
}

/** An entry of the roster without what is printed beside it, or was not written. */
function asWritten(holder: Holder): Readonly<Record<string, unknown>> {
  const beside: readonly string[] = ['role', 'at', 'members']
  return Object.fromEntries(Object.entries(holder).filter(([key, value]) => value !== null && !beside.includes(key)))
}

function explainedValue(one: AppliedSetting<unknown>): readonly Explained[] {
  if (one.elements.length === 0) return [explained(one.key, one)]
  return one.elements.map(({ value, origin }) => explained(one.key, { value, origin, ratchet: one.ratchet }))
}

function explained(
  key: string,
  { value, origin, ratchet }: Pick<AppliedSetting<unknown>, 'value' | 'origin' | 'ratchet'>,
): Explained {
  const { layer, group, at } = origin
  return { key, value, layer, group, path: at?.path ?? null, line: at?.line ?? null, ratchet }
}
