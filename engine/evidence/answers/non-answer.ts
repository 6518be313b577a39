import type { Answer } from '../../../commitments/answers/answer.ts'
import type { AnswerKind } from '../../../schemas/answers.ts'
import type { Item } from '../../../schemas/item.ts'
import type { Node } from '../../documents/document.ts'
import { type NonAnswer, nonAnswerAsName, nonAnswerIn, tellsMore } from '../non-answers/kind-of-non-answer.ts'
import { isPlaceholderFor } from '../text/placeholder.ts'
import { unanswered } from './outcome.ts'
import { stringOf } from './parts.ts'

/** Why a value is no answer although something stands there; `null` where it may be one. */
export function nonAnswerOf(item: Item, node: Node): Answer | null {
  const text = textOf(item, node)
  if (text === null) return null
  const kind = kindOf(item, text)
  if (!tellsMore(kind) && isPlaceholderFor(item, text)) return unanswered('placeholder')
  return kind === null ? null : asAnswer(item, kind)
}

/** Whether a name, or a part of an answer, names nothing. */
export function isNoName(item: Item, text: string): boolean {
  return isPlaceholderFor(item, text) || nonAnswerAsName(text) !== null
}

/** The text of a value; that of a list where the item takes a list of texts. */
function textOf({ answer }: Item, node: Node): string | null {
  if (node.kind !== 'sequence' || answer !== 'texts') return stringOf(node)
  const texts = node.items.map(stringOf).filter((text) => text !== null)
  return texts.length === 0 ? null : texts.join('\n')
}

/** Answers that name something in a text of any form. */
const names: readonly AnswerKind[] = [
  'text',
  'texts',
  'modelName',
  'authenticity',
  'channels',
  'assets',
  'names',
  'sources',
]

/** A remark that may be left out is no place to ask for more. Numbers, dates and options are read by their own readers. */
function kindOf({ answer, optional, leastWords = 1, holds }: Item, text: string): NonAnswer | null {
  if (optional === true) return null
  const inWords = (answer === 'text' || answer === 'texts') && holds !== 'link-or-file'
  if (inWords) return nonAnswerIn(text, leastWords)
  const kind = nonAnswerAsName(text)
  return names.includes(answer) || tellsMore(kind) ? kind : null
}

function asAnswer(item: Item, kind: NonAnswer): Answer {
  if (kind === 'too-few-words') return unanswered(kind, { limit: item.leastWords ?? 1 })
  if (kind === 'refusal' && isForAuthoritiesOnly(item)) return unanswered(kind, { allowed: ['withheld'] })
  return unanswered(kind)
}

/** Only authorities may ask for such an answer, so that it may be kept elsewhere. */
function isForAuthoritiesOnly({ audiences, accepts }: Item): boolean {
  return audiences.length > 0 && !audiences.includes('downstream-provider') && accepts.includes('withheld')
}
