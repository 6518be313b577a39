import type { Item } from '../../schemas/item.ts'
import type { Block, Position, Section } from '../documents/document.ts'
import { comparable } from './comparable.ts'
import type { FindItem } from './form-labels.ts'

type Part = { readonly text: string; readonly checked: boolean | null; readonly at: Position }

/** One place that names an item, with what stands there for it. */
export type Occurrence = {
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
type Walk = {
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
const paragraphDepth = 7

/** Headings of columns that hold the answers. */
const answerColumns = [
  'answer',
  'answers',
  'value',
  'response',
  'antwort',
  'angabe',
  'wert',
  'information to provide',
  'content',
]

/** Every place of a Markdown document that names an item of a form, in order. */
export function occurrencesIn(sections: readonly Section[], find: FindItem): readonly Occurrence[] {
  const walk: Walk = {
    find,
    found: [],
    headings: [],
    last: null,
    open: null,
    inRow: false,
    column: 0,
    columns: [],
    inTable: false,
  }
  for (const section of sections) {
    enterSection(walk, section)
    for (const block of section.blocks) enterBlock(walk, block)
  }
  return walk.found
}

function enterSection(walk: Walk, { heading, depth, at }: Section): void {
  walk.headings = walk.headings.filter((above) => above.depth < depth)
  if (walk.last !== null && walk.last.depth > depth) walk.last = null
  const item = walk.find(heading, around(walk))
  const ends = walk.inRow || (walk.open !== null && walk.open.depth >= depth)
  if (ends) walk.open = null
  walk.inTable = false
  if (item !== null) openItem(walk, { item, at, depth, parts: [] }, heading)
  walk.headings = [...walk.headings, { depth, text: heading, at }]
}

/** What stands above a label, nearest first. */
function around({ last, headings }: Walk): readonly string[] {
  return [...(last === null ? [] : [last.text]), ...headings.map(({ text }) => text).reverse()]
}

function openItem(walk: Walk, open: Omit<Open, 'under'>, label: string): void {
  const under = walk.headings.at(-1)?.at ?? open.at
  walk.open = { ...open, under }
  walk.found.push(walk.open)
  walk.inRow = false
  walk.last = {
    text: label,
    depth: open.depth === paragraphDepth ? Math.max(0, ...walk.headings.map(({ depth }) => depth)) + 1 : open.depth,
  }
}

function enterBlock(walk: Walk, block: Block): void {
  if (block.kind === 'row') {
    enterRow(walk, block)
    walk.inTable = true
    return
  }
  if (walk.inRow) walk.open = null
  walk.inRow = false
  walk.inTable = false
  walk.column = 0
  const named = block.kind === 'code' ? null : labelIn(walk, block)
  if (named === null) {
    const checked = block.kind === 'item' ? block.checked : null
    walk.open?.parts.push({ text: block.text, checked, at: block.at })
    return
  }
  const parts = named.value === '' ? [] : [{ text: named.value, checked: null, at: block.at }]
  openItem(walk, { item: named.item, at: block.at, depth: paragraphDepth, parts }, named.label)
  if (block.kind === 'item' && named.value !== '') walk.open = null
}

type Named = { readonly item: Item; readonly label: string; readonly value: string }

/** The item that a paragraph or list item names: before a colon of its first line, or by its whole first line. */
function labelIn(walk: Walk, block: Extract<Block, { kind: 'text' | 'item' }>): Named | null {
  if (block.kind === 'item' && block.checked !== null) return null
  const [line = ''] = block.text.split('\n', 1)
  const colons = [...line.slice(0, 200).matchAll(/:/g)].map(({ index }) => index).reverse()
  const ends = block.kind === 'text' ? [line.length, ...colons] : colons
  for (const end of ends) {
    const label = block.text.slice(0, end)
    const item = walk.find(label, around(walk))
    if (item !== null) return { item, label, value: block.text.slice(end).replace(/^:/, '').trim() }
  }
  return null
}

type Row = Extract<Block, { kind: 'row' }>

function enterRow(walk: Walk, row: Row): void {
  const [name, ...cells] = row.cells
  if (name === undefined) return
  const heading = walk.inTable ? -1 : row.cells.findIndex(({ text }) => answerColumns.includes(comparable(text)))
  if (heading > 0) {
    walk.column = heading
    return
  }
  if (walk.inTable && openCells(walk, row)) return
  const item = walk.find(name.text, around(walk))
  if (!walk.inTable) walk.columns = item === null ? row.cells.map(({ text }) => text) : []
  if (item !== null) {
    openRow(walk, { item, label: name.text }, row)
  } else if (walk.inTable) {
    continueRow(walk, name.text, cells)
  }
}

/** In a table with a row for each kind and a column for each item, the items are named by row and heading together. */
function openCells(walk: Walk, { cells }: Row): boolean {
  const [name] = cells
  const named = cells.flatMap((cell, index) => {
    const item = name === undefined ? null : walk.find(walk.columns[index] ?? '', [name.text])
    return item === null ? [] : [{ item, cell }]
  })
  if (named.length < 2) return false
  for (const { item, cell } of named) {
    const parts = [{ text: cell.text, checked: null, at: cell.at }]
    openItem(walk, { item, at: cell.at, depth: paragraphDepth, parts }, name?.text ?? '')
  }
  walk.inRow = true
  return true
}

function openRow(walk: Walk, { item, label }: Pick<Named, 'item' | 'label'>, row: Row): void {
  const filled = row.cells.slice(1).filter(({ text }) => text.trim() !== '')
  const cell = walk.column > 0 ? row.cells[walk.column] : filled.at(-1)
  const parts = cell === undefined ? [] : [{ text: cell.text, checked: null, at: cell.at }]
  openItem(walk, { item, at: row.at, depth: paragraphDepth, parts }, label)
  walk.inRow = true
}

/** A row that names no item belongs to the item above it: to a heading's, or, with an empty first cell, to a row's. */
function continueRow(walk: Walk, name: string, cells: Row['cells']): void {
  const at = cells[0]?.at
  if (walk.open === null || at === undefined) return
  if (walk.inRow && name.trim() !== '') {
    walk.open = null
    return
  }
  const text = cells.map((cell) => cell.text).join(' ')
  walk.open.parts.push({ text: name.trim() === '' ? text : `${name}: ${text}`, checked: null, at })
}
