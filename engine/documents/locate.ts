import type { Node, Position } from './document.ts'

/** The keys and indices from the root of a document to a value. */
export type NodePath = readonly (string | number)[]

/** A plain value as schemas take it; mappings have no prototype, so that no key means anything special. */
export type PlainValue =
  | string
  | number
  | boolean
  | null
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue }

/** The node at a path, or `null` when the path does not exist. */
export const nodeAt = (root: Node | null, path: NodePath): Node | null => {
  let node: Node | null = root
  for (const step of path) node = node === null ? null : (childOf(node, step)?.node ?? null)
  return node
}

/**
 * Where to point a reader for a path: at the value; at its key when nothing is written after the key; when the path does
 * not exist, at the key of the nearest thing around it that does.
 */
export const positionOf = (root: Node | null, path: NodePath): Position => {
  let node: Node | null = root
  let around: Position = root?.at ?? { line: 1, column: 1 }
  let at = around
  for (const step of path) {
    const child: Child | null = node === null ? null : childOf(node, step)
    if (child === null) return around
    around = child.at
    at = isBlank(child.node) ? around : child.node.at
    node = child.node
  }
  return at
}

/** The plain value of a node, for schemas. Integers that a number cannot hold are text already. */
export const plainValue = (node: Node | null): PlainValue => {
  if (node === null) return null
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'sequence') return node.items.map(plainValue)
  const plain: Record<string, PlainValue> = Object.create(null)
  for (const [key, entry] of node.entries) plain[key] = plainValue(entry.value)
  return plain
}

/** A value in a collection; `at` is the place of its key, or its own in a sequence. */
type Child = { readonly node: Node; readonly at: Position }

const childOf = (node: Node, step: string | number): Child | null => {
  if (node.kind === 'mapping') {
    const entry = node.entries.get(String(step))
    return entry === undefined ? null : { node: entry.value, at: entry.keyAt }
  }
  const item = node.kind === 'sequence' && typeof step === 'number' ? node.items[step] : undefined
  return item === undefined ? null : { node: item, at: item.at }
}

const isBlank = (node: Node): boolean => node.kind === 'scalar' && node.value === null && node.text === ''
