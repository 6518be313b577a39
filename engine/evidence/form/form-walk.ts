import type { Item } from '../../../schemas/item.ts'
import type { Position } from '../../documents/document.ts'
import type { FindItem } from './form-labels.ts'

type Part = { readonly text: string; readonly checked: boolean | null; readonly at: Position }

/** One place that names an item, with what stands there for it. */
export type ItemMention = {
  readonly item: Item
  /** Of the name. */
  readonly at: Position
  /** Of the heading around it. */
  readonly under: Position
  readonly parts: readonly Part[]
}

type Heading = { readonly depth: number; readonly text: string; readonly at: Position }
type Open = {
  readonly item: Item
  readonly at: Position
  readonly under: Position
  readonly depth: number
  readonly parts: Part[]
}

/** Where the walk through a document stands. */
export type Walk = {
  readonly find: FindItem
  readonly found: Open[]
  headings: readonly Heading[]
  /** The label seen last, with the depth of the heading that it is or stands under. */
  last: { readonly text: string; readonly depth: number } | null
  /** The item whose value is being read. */
  open: Open | null
  /** Whether the open item stands in a table. */
  inRow: boolean
  /** The column of the table that holds answers; 0 where no heading says. */
  column: number
  /** The headings of the columns of the table, where its first row names no item. */
  columns: readonly string[]
  /** Whether the block before was a row of the same table. */
  inTable: boolean
}

/** Deeper than any heading: what a paragraph names ends at the next heading. */
export const paragraphDepth = 7

/** What stands above a label, nearest first. */
export function around({ last, headings }: Walk): readonly string[] {
  return [...(last === null ? [] : [last.text]), ...headings.map(({ text }) => text).reverse()]
}

/** Opens an item: what follows is its value, until something else is named. */
export function openItem(walk: Walk, open: Omit<Open, 'under'>, label: string): void {
  const under = walk.headings.at(-1)?.at ?? open.at
  walk.open = { ...open, under }
  walk.found.push(walk.open)
  walk.inRow = false
  walk.last = {
    text: label,
    depth: open.depth === paragraphDepth ? Math.max(0, ...walk.headings.map(({ depth }) => depth)) + 1 : open.depth,
  }
}
