import type { Item } from '../../../schemas/item.ts'
import type { Block } from '../../documents/document.ts'
import { comparable } from '../text/comparable.ts'
import { around, openItem, paragraphDepth, type Walk } from './form-walk.ts'

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

type Row = Extract<Block, { kind: 'row' }>

/** Takes a row of a table into account: an answer, several answers, the headings of columns, or more of an answer. */
export function enterRow(walk: Walk, row: Row): void {
  const [name, ...cells] = row.cells
  if (name === undefined) return
  const heading = walk.inTable ? -1 : row.cells.findIndex(({ text }) => answerColumns.includes(comparable(text)))
  if (heading > 0) {
    walk.column = heading
    walk.columns = []
    return
  }
  if (walk.inTable && openCells(walk, row, name.text)) return
  const item = walk.find(name.text, isHeading(walk, row) ? [] : around(walk))
  if (!walk.inTable) walk.columns = item === null ? row.cells.map(({ text }) => text) : []
  if (item !== null) {
    openRow(walk, { item, label: name.text }, row)
  } else if (walk.inTable) {
    continueRow(walk, name.text, cells)
  }
}

/** The first row of a table with several columns names the columns; an item stands there by its full name only. */
function isHeading({ inTable }: Walk, { cells }: Row): boolean {
  return !inTable && cells.length > 2
}

/** In a table with a row for each kind and a column for each item, the items are named by row and heading together. */
function openCells(walk: Walk, { cells }: Row, label: string): boolean {
  const named = walk.columns.flatMap((heading, index) => {
    const cell = cells[index]
    const item = walk.find(heading, [label])
    return item === null || cell === undefined ? [] : [{ item, cell }]
  })
  if (named.length < 2) return false
  for (const { item, cell } of named) {
    const parts = [{ text: cell.text, checked: null, at: cell.at }]
    openItem(walk, { item, at: cell.at, depth: paragraphDepth, parts }, label)
  }
  walk.inRow = true
  return true
}

function openRow(walk: Walk, { item, label }: { readonly item: Item; readonly label: string }, row: Row): void {
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
