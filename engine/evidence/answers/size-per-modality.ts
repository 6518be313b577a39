import type { ProblemCode } from '../../../commitments/problem.ts'
import { modalities } from '../../../schemas/model-documentation/properties.ts'
import type { Node } from '../../documents/document.ts'
import { comparable } from '../text/comparable.ts'
import { isBareNotApplicable, isPlaceholder } from '../text/placeholder.ts'
import { readQuantity } from '../text/quantity.ts'
import { type AnswerReader, answered, unanswered } from './outcome.ts'
import { groupOf, hasKeys, isEmpty, partOf, pieces, stringOf, textOf } from './parts.ts'

const notApplicable = /^(?:n\/a|n\.a\.|not applicable|nicht anwendbar|entfällt)(?!\p{L})[\s:;,.–—(-]*(.*)$/isu

/** A size for each modality, with its unit, or why there is none. Text without names of modalities holds for the only one. */
export const readSizePerModality: AnswerReader = (_item, node) => {
  const text = stringOf(node)
  if (text !== null) return sizesInText(text)
  if (node.kind !== 'mapping') return unanswered('malformed')
  const problem = [...node.entries.values()].map(({ value }) => problemOfNode(value)).find((found) => found !== null)
  if (problem !== undefined) return unanswered(problem)
  return answered({ kind: 'sizePerModality', modalities: unique([...node.entries.keys()].map(modalityOf)) })
}

function sizesInText(text: string) {
  const sizes = pieces(text.replace(/,(?=\s{0,3}\p{L}[\p{L} ]{0,30}:)/gu, ';')).map((piece) => {
    const name = groupOf(/^([^:\d]+):/u, piece)
    return name === null ? { name: '', size: piece } : { name, size: piece.slice(name.length + 1) }
  })
  const problem = sizes.map(({ size }) => problemOfText(size)).find((found) => found !== null)
  if (problem !== undefined) return unanswered(problem)
  const names = unique(sizes.flatMap(({ name }) => (name === '' ? [] : [modalityOf(name)])))
  return answered({ kind: 'sizePerModality', modalities: names.every((name) => name === 'Other') ? [] : names })
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}

/** The form's word for a modality; anything that it does not name is "Other". */
function modalityOf(name: string): string {
  const key = comparable(name)
  return (
    modalities.find((modality) => [modality, modality.replace(/s$/, '')].some((word) => comparable(word) === key)) ??
    'Other'
  )
}

function problemOfNode(node: Node): ProblemCode | null {
  if (isEmpty(node)) return 'empty'
  if (hasKeys(node, ['not_applicable'])) return problemOfReason(stringOf(partOf(node, 'not_applicable')) ?? '')
  const text = textOf(node)
  return text === null ? 'malformed' : problemOfText(text)
}

function problemOfText(text: string): ProblemCode | null {
  const size = text.trim()
  const reason = isBareNotApplicable(size) ? '' : groupOf(notApplicable, size)
  if (reason !== null) return problemOfReason(reason)
  if (isPlaceholder(size)) return 'placeholder'
  const quantity = readQuantity(size)
  if (quantity !== null) return quantity.unit === '' ? 'unit-missing' : null
  if (!/\d/.test(size)) return 'not-a-number'
  return /\p{L}{2}/u.test(size) ? null : 'unit-missing'
}

function problemOfReason(reason: string): ProblemCode | null {
  return isPlaceholder(reason) ? 'reason-missing' : null
}
