import type { Form } from '../../../schemas/artefacts.ts'
import type { Item } from '../../../schemas/item.ts'
import { comparable } from '../text/comparable.ts'

/**
 * Finds the item that a label names. `around` holds what stands above the label, nearest first: a nested name such as
 * "Range" or "Maximum size" counts only below the name that it belongs to.
 */
export type FindItem = (label: string, around: readonly string[]) => Item | null

type Nested = { readonly parent: string; readonly item: Item }

/** Names longer than this are none of ours. */
const longest = 200

/** The items of a form by title, by further names and by id. */
export function labelsOf(form: Form): FindItem {
  const names = form.items.flatMap((item) =>
    [item.title, ...(item.alsoCalled ?? []), item.id].map((name) => ({ item, name })),
  )
  const nested = nestedNames(names)
  const plain = new Map(
    names.map(({ item, name }) => [labelKey(name), item] as const).filter(([key]) => !nested.has(key)),
  )
  return (label, around) => {
    if (label.length > longest) return null
    const key = labelKey(label)
    const keys = [key, key.replace(/ ?\([^()]*\)$/, '')]
    const direct = keys.map((name) => plain.get(name)).find((item) => item !== undefined)
    const candidates = keys.flatMap((name) => nested.get(name) ?? [])
    return direct ?? within(candidates, around.map(labelKey))
  }
}

type Name = { readonly item: Item; readonly name: string }

/** "Total model size: range" lets "Range" stand below "Total model size". */
function nestedNames(names: readonly Name[]): ReadonlyMap<string, readonly Nested[]> {
  const nested = new Map<string, Nested[]>()
  for (const { item, name } of names) {
    const [parent, child] = name.split(': ')
    if (parent === undefined || child === undefined) continue
    const key = labelKey(child)
    nested.set(key, [...(nested.get(key) ?? []), { parent: labelKey(parent), item }])
  }
  return nested
}

function within(candidates: readonly Nested[], around: readonly string[]): Item | null {
  for (const label of around) {
    const found = candidates.find(({ parent }) => ` ${label.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${parent} `))
    if (found) return found.item
  }
  return null
}

/** A label without its number, its colon and its quotes; "licence" and "license" are one word. */
function labelKey(label: string): string {
  return comparable(label.slice(0, longest))
    .replace(/^["'“„*_`]+|["'”“*_`:?.]+$/gu, '')
    .replace(/^(?:\d+(?:\.\d+)*[.)]?|[a-z][.)]) +/, '')
    .replaceAll('licence', 'license')
    .replace(/^["'“„]+|["'”“:?]+$/gu, '')
    .trim()
}
