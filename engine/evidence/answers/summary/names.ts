import { readQuantity } from '../../text/quantity.ts'
import { isNoName } from '../non-answer.ts'
import { type AnswerReader, answered, unanswered } from '../outcome.ts'
import { hasKeys, partOf, pieces, stringOf, textOf } from '../parts.ts'

const address = /https?:\/\/[^\s,;)>\]]+/gi

/** Names in a list, or in a text between line ends, semicolons and commas. */
export const readNames: AnswerReader = (item, node) => {
  const texts = node.kind === 'sequence' ? node.items.map(textOf) : [stringOf(node)]
  const given = texts.filter((text) => text !== null)
  if (given.length < texts.length) return unanswered('malformed')
  const names = node.kind === 'sequence' ? given : given.flatMap((text) => pieces(text.replaceAll(',', '\n')))
  if (names.some((name) => isNoName(item, name))) return unanswered('placeholder')
  return answered({ kind: 'names', names })
}

/** A version, with the addresses of earlier ones. */
export const readVersions: AnswerReader = (_item, node) => {
  const own = hasKeys(node, ['version'], ['earlier']) ? partOf(node, 'version') : node
  const text = textOf(own)
  if (text === null) return unanswered('malformed')
  const earlier = partOf(node, 'earlier')
  const listed = earlier?.kind === 'sequence' ? earlier.items.length : (text.match(address)?.length ?? 0)
  const [version] = text.replace(address, '').match(/[^\s,;()]+/) ?? []
  return version === undefined ? unanswered('malformed') : answered({ kind: 'versions', version, earlier: listed })
}

/** A number with its unit. */
export const readSize: AnswerReader = (_item, node) => {
  const quantity = readQuantity(textOf(node) ?? '')
  if (quantity === null) return unanswered('not-a-number')
  return quantity.unit === '' ? unanswered('unit-missing') : answered({ kind: 'size', quantity })
}
