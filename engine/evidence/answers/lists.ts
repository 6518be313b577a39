import type { Answer } from '../../../commitments/answers/answer.ts'
import type { Item } from '../../../schemas/item.ts'
import type { Node } from '../../documents/document.ts'
import { isNoName } from './non-answer.ts'
import { type AnswerReader, answered, unanswered } from './outcome.ts'
import { hasKeys, isEmpty, partOf, pieces, stringOf } from './parts.ts'

/** Ways of distribution: each a text, or its method, address and level of access. */
export const readChannels: AnswerReader = (item, node) => {
  const count = countOf(item, node, { name: 'method', more: ['url', 'access'] })
  return typeof count === 'number' ? answered({ kind: 'channels', count }) : count
}

/** Assets that come with the model: each a text, or its name, way of access and licence. */
export const readAssets: AnswerReader = (item, node) => {
  const count = countOf(item, node, { name: 'name', more: ['access', 'license'] })
  return typeof count === 'number' ? answered({ kind: 'assets', count }) : count
}

type Entries = { readonly name: string; readonly more: readonly string[] }

function countOf(item: Item, node: Node, entries: Entries): number | Answer {
  const text = stringOf(node)
  if (text !== null) return pieces(text).length
  if (node.kind !== 'sequence') return unanswered('malformed')
  const problems = node.items.map((entry) => problemOf(item, entry, entries))
  const problem = problems.find((found) => found !== null)
  return problem === undefined ? node.items.length : unanswered(problem)
}

function problemOf(item: Item, node: Node, { name, more }: Entries): 'malformed' | 'placeholder' | null {
  const keys = hasKeys(node, [name], more) ? [name, ...more] : []
  const parts =
    node.kind === 'scalar' ? [node] : keys.map((key) => partOf(node, key)).filter((part) => part !== undefined)
  const texts = parts.map(stringOf).filter((text) => text !== null)
  if (parts.some(isEmpty) || texts.some((text) => isNoName(item, text))) return 'placeholder'
  return texts.length === 0 || texts.length < parts.length ? 'malformed' : null
}
