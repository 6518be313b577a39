import type { Item } from '../../../schemas/item.ts'
import { lexicon } from '../non-answers/lexicon.ts'
import { plain } from '../non-answers/words.ts'
import { comparable } from './comparable.ts'
import { beginnings, phrases, slots } from './placeholder-patterns.ts'

/** Longer texts are no placeholder, unless they begin like one. */
const longest = 200

/** Whether a text is something that people leave where an answer belongs; the whole text, not a word in it. */
export function isPlaceholder(text: string): boolean {
  const visible = withoutComments(text)
  const start = undecorated(visible.slice(0, 3 * longest))
  const whole = visible.length <= 3 * longest || start.length > longest
  const plain = whole ? start : undecorated(visible)
  if (beginnings.test(plain)) return true
  if (plain.length > longest) return false
  if (slots.test(plain.replace(/[\s.,;:!]+$/, ''))) return true
  const words = trimmed(plain)
  return (
    words === '' ||
    isOneOf(lexicon().notApplicable, words) ||
    isOneOf(lexicon().none, words) ||
    phrases.some((phrase) => phrase.test(words))
  )
}

/** Whether a text is a placeholder in an item: one for any item, or the item's own name or question left as it is. */
export function isPlaceholderFor(item: Item, text: string): boolean {
  return isPlaceholder(text) || isBareNotApplicable(text) || repeatsItem(item, text)
}

/** Whether a text only repeats the name of an item, or what the item asks. */
export function repeatsItem(item: Item, text: string): boolean {
  return ownWords(item).has(core(text))
}

const known = new WeakMap<Item, ReadonlySet<string>>()

/** What an item calls itself and asks, as it is compared; the same for every release. */
function ownWords(item: Item): ReadonlySet<string> {
  const found = known.get(item)
  if (found !== undefined) return found
  const words = new Set([item.asks, item.title, item.id, ...(item.alsoCalled ?? [])].map(core))
  known.set(item, words)
  return words
}

/** "Not applicable" in any of its spellings, without a reason. `NA` counts here only: elsewhere it can be a country. */
export function isBareNotApplicable(text: string): boolean {
  const words = core(text)
  return words === 'na' || isOneOf(lexicon().notApplicable, words)
}

/** "None" alone. */
export function isBareNone(text: string): boolean {
  return isOneOf(lexicon().none, core(text))
}

/** Accents do not matter, nor spaces around a slash or behind a full stop. */
function isOneOf(words: ReadonlySet<string>, text: string): boolean {
  return words.has(
    plain(text)
      .replace(/ ?\/ ?/g, '/')
      .replace(/(?<=\.) /g, ''),
  )
}

function core(text: string): string {
  return trimmed(undecorated(withoutComments(text.length > longest * 2 ? text.slice(0, longest * 2) : text)))
}

/** Comparable text without Markdown's marks; hyphens and underscores inside of words become spaces. */
function undecorated(text: string): string {
  return comparable(text)
    .replace(/[*`~#|\\]/g, '')
    .replace(/(?<=\p{L})[-_](?=\p{L})/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/^[\s>•+-]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function withoutComments(text: string): string {
  if (!text.includes('<!--')) return text
  return text
    .split('<!--')
    .map((part, index) =>
      index === 0 ? part : part.slice(part.includes('-->') ? part.indexOf('-->') + 3 : part.length),
    )
    .join('')
}

/** Without punctuation at either end. */
function trimmed(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}
