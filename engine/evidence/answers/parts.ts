import type { Node } from '../../documents/document.ts'

/** Whether nothing is said: null, blank text, a list or mapping without entries. */
export function isEmpty(node: Node): boolean {
  if (node.kind === 'scalar') return node.value === null || (typeof node.value === 'string' && node.value.trim() === '')
  return node.kind === 'sequence' ? node.items.length === 0 : node.entries.size === 0
}

/** The text of a scalar: of text its value, of anything else what is written, so that no figure is lost. */
export function textOf(node: Node | undefined): string | null {
  if (node === undefined || node.kind !== 'scalar' || node.value === null) return null
  return typeof node.value === 'string' ? node.value : node.text
}

/** The text of a scalar that is text; `null` for numbers, booleans, lists and mappings. */
export function stringOf(node: Node | undefined): string | null {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : null
}

/** The value of a key of a mapping. */
export function partOf(node: Node, key: string): Node | undefined {
  return node.kind === 'mapping' ? node.entries.get(key)?.value : undefined
}

/** Whether a node is a mapping that has every key of `required`, and none besides those and the `optional` ones. */
export function hasKeys(node: Node, required: readonly string[], optional: readonly string[] = []): boolean {
  if (node.kind !== 'mapping') return false
  const keys = [...node.entries.keys()]
  return (
    required.every((key) => keys.includes(key)) && keys.every((key) => required.includes(key) || optional.includes(key))
  )
}

/** The pieces of a text that lists several things, one per line or between semicolons. */
export function pieces(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((piece) => piece.replace(/^\s*[-*•]\s/, '').trim())
    .filter((piece) => piece !== '')
}

/** How many words a text has. */
export function countWords(text: string): number {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.,*^-]*/gu)].length
}

/** What the first group of a pattern holds; `null` where the text does not match. */
export function groupOf(pattern: RegExp, text: string): string | null {
  return pattern.exec(text)?.[1] ?? null
}
