import type { Item } from '../../../schemas/item.ts'
import type { Block, Section } from '../../documents/document.ts'
import { isPlaceholder } from '../text/placeholder.ts'
import type { FindItem } from './form-labels.ts'
import { enterRow } from './form-table.ts'
import { around, type ItemMention, openItem, paragraphDepth, type Walk } from './form-walk.ts'

/** Every place of a Markdown document that names an item of a form, in order. */
export function mentionsIn(sections: readonly Section[], find: FindItem): readonly ItemMention[] {
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
  else if (saysNothing(walk) && !introduces.test(heading)) walk.open = null
  walk.headings = [...walk.headings, { depth, text: heading, at }]
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
  if (named === null && isOther(block) && saysNothing(walk)) walk.open = null
  if (named === null) {
    const checked = block.kind === 'item' ? block.checked : null
    walk.open?.parts.push({ text: block.text, checked, at: block.at })
    return
  }
  const parts = named.value === '' ? [] : [{ text: named.value, checked: null, at: block.at }]
  openItem(walk, { item: named.item, at: block.at, depth: paragraphDepth, parts }, named.label)
  if (block.kind === 'item' && named.value !== '') walk.open = null
}

/** Names that only lead into the answer of what they stand below. */
const introduces =
  /^(in short|overview|summary|general|details?|description|answer|kurz|kurzfassung|überblick|übersicht|zusammenfassung|beschreibung|antwort)[:.]?$/i

/** Whether a paragraph is about something else, by the bold name that it begins with. */
function isOther(block: Exclude<Block, { kind: 'row' }>): boolean {
  return block.kind === 'text' && block.labelled === true && !introduces.test(block.text.split(':', 1)[0]?.trim() ?? '')
}

/** Whether no answer stands yet for the open item: what comes under another name then does not answer it either. */
function saysNothing({ open }: Walk): boolean {
  return open?.parts.every(({ text }) => text.trim() === '' || isPlaceholder(text)) === true
}

type Named = { readonly item: Item; readonly label: string; readonly value: string }

/** The item that a paragraph or list item names: before a colon of its first line, or by its whole first line. */
function labelIn(walk: Walk, block: Extract<Block, { kind: 'text' | 'item' }>): Named | null {
  if (block.kind === 'item' && block.checked !== null) return null
  const [line = ''] = block.text.split('\n', 1)
  const colons = [...line.slice(0, 200).matchAll(/[:?]/g)].map(({ index }) => index).reverse()
  const ends = block.kind === 'text' ? [line.length, ...colons] : colons
  for (const end of ends) {
    const label = block.text.slice(0, end)
    const item = walk.find(label, around(walk))
    if (item !== null) return { item, label, value: block.text.slice(end).replace(/^[:?]/, '').trim() }
  }
  return null
}
