import type { Item } from '../../../schemas/item.ts'
import type { Node } from '../../documents/document.ts'
import { comparable } from '../text/comparable.ts'
import { isPlaceholder } from '../text/placeholder.ts'
import { type AnswerReader, answered, unanswered } from './outcome.ts'
import { groupOf, hasKeys, isEmpty, partOf, pieces, stringOf } from './parts.ts'
import { tickedIn } from './tick-boxes.ts'

/** One option, or what is specified under "Other"; `null` for anything else. */
type Picked = { readonly option: string } | { readonly other: string } | null

const otherWord = /^other\b(?:,? (?:please )?specify)?\s*(?:[:(-]\s*)?(.*)$/is

/** Exactly one of the options. */
export const readChoice: AnswerReader = (item, node) => {
  const text = stringOf(node)
  if (text === null) return unanswered('malformed')
  const [chosen, second] = withoutBoxes(text).map((part) => optionOf(item, part))
  if (chosen === undefined) return unanswered('empty')
  return chosen === null || second !== undefined ? notAnOption(item) : answered({ kind: 'choice', option: chosen })
}

/** Any of the options, and "Other" with its specification. */
export const readChoices: AnswerReader = (item, node) => {
  const picked = pickedIn(item, node)
  if (picked === null) return unanswered('malformed')
  if (picked.length === 0) return unanswered('empty')
  if (picked.includes(null)) return notAnOption(item)
  const found = picked.filter((pick) => pick !== null)
  const others = found.filter((pick) => 'other' in pick)
  if (others.some(({ other }) => isPlaceholder(other))) return unanswered('other-not-specified')
  const options = found.map((pick) => ('option' in pick ? pick.option : 'Other'))
  return answered({ kind: 'choices', options: [...new Set(options)], other: others.length > 0 })
}

function notAnOption(item: Item) {
  return unanswered('not-an-option', { allowed: item.options ?? [] })
}

/** What a list or a text picks; `null` where the value is neither. */
function pickedIn(item: Item, node: Node): readonly Picked[] | null {
  const text = stringOf(node)
  if (text !== null) return withoutBoxes(text).flatMap((line) => pickedInLine(item, line))
  if (node.kind !== 'sequence') return null
  const parts = node.items.map((part) => pickedInPart(item, part))
  return parts.includes(undefined) ? null : parts.filter((pick) => pick !== undefined)
}

function pickedInPart(item: Item, node: Node): Picked | undefined {
  const text = stringOf(node)
  if (text !== null) return pick(item, text)
  if (!hasKeys(node, ['other'])) return undefined
  const other = partOf(node, 'other')
  return other === undefined || isEmpty(other) ? { other: '' } : { other: stringOf(other) ?? '' }
}

/** A line may hold several options between commas; what stands behind "Other" belongs to it, commas and all. */
function pickedInLine(item: Item, line: string): readonly Picked[] {
  const whole = pick(item, line)
  if (whole !== null) return [whole]
  const from = line.search(/(?<=,\s*)other\b/i)
  const listed = (from < 0 ? line : line.slice(0, from)).split(',').filter((part) => part.trim() !== '')
  return [...listed, ...(from < 0 ? [] : [line.slice(from)])].map((part) => pick(item, part))
}

function pick(item: Item, text: string): Picked {
  const other = groupOf(otherWord, text.trim())
  if (other !== null) return { other: other.replace(/\)$/, '') }
  const option = optionOf(item, text)
  return option === null ? null : { option }
}

function optionOf(item: Item, text: string): string | null {
  const key = optionKey(text)
  return item.options?.find((option) => optionKey(option) === key) ?? null
}

/** Spacing, plurals and separators of thousands do not tell options apart: `1Million to1 billion image`, `500M – 5B`. */
function optionKey(text: string): string {
  return comparable(text)
    .replace(/\.$/, '')
    .replace(/(?<=\d)[ .,'’](?=\d{3}(?!\d))/gu, '')
    .replace(/(?<=\p{L}{3})s(?!\p{L})/gu, '')
    .replace(/ /g, '')
}

/** The pieces of a text; where it has tick boxes, the ticked ones only. A piece with boxes that tell nothing stays whole, and is no option. */
function withoutBoxes(text: string): readonly string[] {
  const parts = pieces(text)
  const ticks = parts.map(tickedIn)
  if (ticks.every((one) => one === null)) return parts
  return parts.flatMap((part, index) => {
    const ticked = ticks[index] ?? []
    return ticked === 'undecided' ? [part] : ticked
  })
}
