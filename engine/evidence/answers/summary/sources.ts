import type { SummarySource } from '../../../../commitments/answers/summary-answer.ts'
import type { Item } from '../../../../schemas/item.ts'
import type { Node } from '../../../documents/document.ts'
import { isPlaceholder } from '../../text/placeholder.ts'
import { isNoName } from '../non-answer.ts'
import { type AnswerReader, answered, unanswered } from '../outcome.ts'
import { countWords, hasKeys, partOf, pieces, stringOf } from '../parts.ts'

const address = /https?:\/\/\S+/i
/** A name that is longer than this describes. */
const nameWords = 6

/** Datasets or models: each a name with a link, a description, or neither. */
export const readSources: AnswerReader = (item, node) => {
  const text = stringOf(node)
  const entries =
    text === null
      ? node.kind === 'sequence'
        ? node.items.map((entry) => entryOf(item, entry))
        : [null]
      : pieces(text).map(entryInText)
  const found = entries.filter((entry) => entry !== null)
  return found.length < entries.length ? unanswered('malformed') : answered({ kind: 'sources', entries: found })
}

function entryOf(item: Item, node: Node): SummarySource | null {
  const text = stringOf(node)
  if (text !== null) return isNoName(item, text) ? null : entryInText(text)
  if (!hasKeys(node, ['name'], ['link', 'description', 'period'])) return null
  const [name, link, description] = [textIn(node, 'name'), textIn(node, 'link'), textIn(node, 'description')]
  if (isPlaceholder(name)) return null
  return { linked: address.test(link), described: description !== '' && !isPlaceholder(description) }
}

function textIn(node: Node, key: string): string {
  return stringOf(partOf(node, key)) ?? ''
}

function entryInText(text: string): SummarySource {
  return { linked: address.test(text), described: countWords(text.replace(address, '')) > nameWords }
}
