import { isNoName } from './non-answer.ts'
import { type AnswerReader, answered, unanswered } from './outcome.ts'
import { countWords, hasKeys, isEmpty, partOf, pieces, stringOf, textOf } from './parts.ts'

/** Running text. */
export const readText: AnswerReader = (_item, node) => {
  const text = stringOf(node)
  return text === null ? unanswered('malformed') : answered({ kind: 'text', words: countWords(text) })
}

/** The number of a version, as text or as a number. */
export const readVersion: AnswerReader = (_item, node) => {
  const version = textOf(node)
  return version === null ? unanswered('malformed') : answered({ kind: 'version', version: version.trim() })
}

/** A list of texts, or one text with a piece per line. */
export const readTexts: AnswerReader = (item, node) => {
  const texts = node.kind === 'sequence' ? node.items.map(stringOf) : [stringOf(node)]
  const found = texts.filter((text) => text !== null)
  if (found.length < texts.length) return unanswered('malformed')
  if (found.some((text) => isNoName(item, text))) return unanswered('placeholder')
  const count = node.kind === 'sequence' ? found.length : found.flatMap(pieces).length
  return answered({ kind: 'texts', count, words: countWords(found.join('\n')) })
}

/** The identifier of the model, of its collection, and the versions; as text, names stand between commas, brackets or line ends. */
export const readModelName: AnswerReader = (item, node) => {
  const text = stringOf(node)
  if (text !== null) return answered({ kind: 'modelName', names: namesIn(text) })
  if (!hasKeys(node, ['identifier'], ['collection', 'versions'])) return unanswered('malformed')
  const versions = partOf(node, 'versions')
  if (versions !== undefined && versions.kind !== 'sequence') return unanswered('malformed')
  const nodes = [partOf(node, 'identifier'), partOf(node, 'collection'), ...(versions?.items ?? [])]
  const given = nodes.filter((part) => part !== undefined)
  const names = given.map(stringOf).filter((name) => name !== null)
  if (names.length < given.length) return unanswered('malformed')
  if (given.some(isEmpty) || names.some((name) => isNoName(item, name))) return unanswered('placeholder')
  return answered({ kind: 'modelName', names })
}

function namesIn(text: string): readonly string[] {
  return pieces(text.replace(/[,()]/g, '\n')).map((name) =>
    name.replace(/^(identifier|collection|versions?)\s*:\s*/i, ''),
  )
}
