import type { Answer } from '../../../commitments/answers/answer.ts'
import type { Demand, Item } from '../../../schemas/item.ts'
import type { Node } from '../../documents/document.ts'
import { contentOf } from '../non-answers/content.ts'
import { namesMeasurement } from '../non-answers/measurement.ts'
import { wordingOf } from '../non-answers/words.ts'
import { unanswered } from './outcome.ts'
import { isEmpty, partOf, pieces, stringOf } from './parts.ts'

/** What an answer lacks that it has to hold; legal form and contact are for checks to see. */
const lacks: { readonly [One in Demand]?: (node: Node) => Answer | null } = {
  'link-or-file': (node) => (textsOf(node).every(namesPlace) ? null : unanswered('link-missing')),
  'access-level': (node) => (channelsOf(node).every(statesAccess) ? null : unanswered('access-level-missing')),
  measurement: (node) => (textsOf(node).every(namesMeasurement) ? null : unanswered('measurement-missing')),
}

/** An answer, unless it lacks what the item has to hold. */
export function withDemand(answer: Answer, { holds }: Item, node: Node): Answer {
  if (holds === undefined || answer.state !== 'answered') return answer
  return lacks[holds]?.(node) ?? answer
}

function textsOf(node: Node): readonly string[] {
  const nodes = node.kind === 'sequence' ? node.items : [node]
  return nodes.map((one) => stringOf(one) ?? '')
}

/** A link, or a text that can be the path of a file. */
function namesPlace(text: string): boolean {
  return wordingOf(text).links > 0 || isPath(text)
}

/** A text without a space can be a path; whether the file is there is for a check to see. */
export function isPath(text: string): boolean {
  return /^[^\s:]{1,400}$/.test(text.trim()) && !text.includes('://')
}

function channelsOf(node: Node): readonly Node[] {
  const text = stringOf(node)
  if (text !== null) return pieces(text).map((piece) => ({ kind: 'scalar', value: piece, text: piece, at: node.at }))
  return node.kind === 'sequence' ? node.items : [node]
}

/** A channel in running text says more than what it is called; in parts, its access is stated. */
function statesAccess(channel: Node): boolean {
  const text = stringOf(channel)
  if (text !== null) return contentOf(wordingOf(text), leastOfChannel).count >= leastOfChannel
  const access = partOf(channel, 'access')
  return access !== undefined && !isEmpty(access)
}

/** "Subscription API" names a channel, "Subscription API, black-box" says who gets what. */
const leastOfChannel = 3
