import type { Issue, Location } from '../../commitments/issue.ts'
import { elementsOf, type Layer, type LayerName, placeIn } from './layers.ts'
import type { RatchetName, Setting } from './settings.ts'

/** Where a value comes from. `at` is `null` for a default. */
export type SettingOrigin = {
  readonly layer: LayerName | 'default'
  readonly group: string | null
  readonly at: Location | null
}

/** A value in force with its origin; a list also has the origin of each of its elements. */
export type AppliedSetting<T> = {
  readonly key: string
  readonly value: T
  readonly origin: SettingOrigin
  readonly elements: readonly { readonly value: unknown; readonly origin: SettingOrigin }[]
  readonly ratchet: RatchetName
}

const byDefault: SettingOrigin = { layer: 'default', group: null, at: null }

/**
 * The value of a setting after all layers. The first layer replaces the default, because nobody stands above it; each
 * further one can only tighten. What would loosen is a fault, and the stricter value stays.
 */
export function applySetting<T>(
  setting: Setting<T>,
  layers: readonly Layer[],
): { readonly applied: AppliedSetting<T>; readonly faults: readonly Issue[] } {
  const faults: Issue[] = []
  let applied: { readonly value: T; readonly origin: SettingOrigin } = { value: setting.usual, origin: byDefault }
  let origins: ReadonlyMap<unknown, SettingOrigin> = new Map(listOf(setting.usual).map((one) => [one, byDefault]))
  for (const [index, layer] of layers.entries()) {
    const written = setting.read(layer.content)
    if (written === undefined) continue
    const value = index === 0 ? written : setting.ratchet.tighten(applied.value, written)
    if (value === null) {
      faults.push(loosened(setting.key, layer, applied.origin))
      continue
    }
    applied = { value, origin: originOf(layer, placeIn(layer, setting.key.split('.'))) }
    const above = index === 0 ? new Map<unknown, SettingOrigin>() : origins
    origins = new Map([...above, ...elementOrigins(setting, layer, written).filter(([one]) => !above.has(one))])
  }
  const inForce = listOf(applied.value)
  const elements = [...origins].flatMap(([value, origin]) => (inForce.includes(value) ? [{ value, origin }] : []))
  return { applied: { key: setting.key, ratchet: setting.ratchet.name, ...applied, elements }, faults }
}

/** The fault of a layer that loosens what stands above it. */
export function loosened(key: string, layer: Layer, above: SettingOrigin): Issue {
  return {
    problem: 'loosened',
    item: key,
    at: placeIn(layer, key.split('.')),
    args: above.at === null ? {} : { path: `${above.at.path}:${above.at.line}` },
  }
}

/** The origin that a layer gives to what stands at a place. */
export function originOf({ name, group }: Pick<Layer, 'name' | 'group'>, at: Location): SettingOrigin {
  return { layer: name, group, at }
}

function elementOrigins<T>(
  { key }: Setting<T>,
  layer: Layer,
  written: T,
): readonly (readonly [unknown, SettingOrigin])[] {
  const nodes = elementsOf(layer, key.split('.'))
  const whole = placeIn(layer, key.split('.'))
  return listOf(written).map((one, index) => [one, originOf(layer, { ...whole, ...nodes[index]?.at })])
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
