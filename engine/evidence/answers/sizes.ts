import type { Quantity } from '../../../commitments/answers/quantity.ts'
import type { Node } from '../../documents/document.ts'
import { isPlaceholder } from '../text/placeholder.ts'
import { readQuantity } from '../text/quantity.ts'
import { type AnswerReader, answered, unanswered } from './outcome.ts'
import { hasKeys, partOf, stringOf, textOf } from './parts.ts'

/** The texts of the three splits, and a unit that stands by itself. */
type Written = {
  readonly training: string
  readonly testing: string
  readonly validation: string
  readonly unit: string
}

/** The sizes of training, testing and validation data, and the one unit that they are counted in. */
export const readSizes: AnswerReader = (_item, node) => {
  const text = stringOf(node)
  const written = text === null ? writtenInMapping(node) : writtenInText(text)
  if (written === null) return unanswered('malformed')
  const splits = [written.training, written.testing, written.validation]
  if (splits.some(isPlaceholder)) return unanswered('placeholder')
  const [training, testing, validation] = splits.map(readQuantity)
  if (!training || !testing || !validation) return unanswered('not-a-number')
  const units = unitsOf([training, testing, validation], written.unit)
  const [unit] = units
  if (unit === undefined) return unanswered('unit-missing')
  return units.length > 1 ? unanswered('malformed') : answered({ kind: 'sizes', training, testing, validation, unit })
}

function unitsOf(quantities: readonly Quantity[], stated: string): readonly string[] {
  const own = isPlaceholder(stated) ? [] : [stated.trim().toLowerCase()]
  return [...new Set([...own, ...quantities.map(({ unit }) => unit).filter((unit) => unit !== '')])]
}

function writtenInMapping(node: Node): Written | null {
  if (!hasKeys(node, ['training', 'testing', 'validation'], ['unit'])) return null
  const part = (key: string) => textOf(partOf(node, key)) ?? ''
  return { training: part('training'), testing: part('testing'), validation: part('validation'), unit: part('unit') }
}

const labels = {
  training: /\b(?:training|train)\b(?: data)?/iu,
  testing: /\b(?:testing|test)\b(?: data)?/iu,
  validation: /\b(?:validation|val)\b(?: data)?/iu,
  unit: /\b(?:unit|einheit)\b/iu,
} as const

/** `training: 1.5*10^13, testing: 2.0*10^9, validation: 2.0*10^9 tokens`, in any order. */
function writtenInText(text: string): Written | null {
  const found = Object.entries(labels).flatMap(([name, label]) => {
    const match = label.exec(text)
    return match ? [{ name, from: match.index, to: match.index + match[0].length }] : []
  })
  const part = (name: string) => {
    const own = found.find((label) => label.name === name)
    if (own === undefined) return null
    const next = Math.min(text.length, ...found.map(({ from }) => from).filter((from) => from > own.from))
    return cleaned(text.slice(own.to, next))
  }
  const [training, testing, validation] = [part('training'), part('testing'), part('validation')]
  if (training == null || testing == null || validation == null) return null
  return { training, testing, validation, unit: part('unit') ?? '' }
}

/** A part longer than any number is cut: it is none. */
function cleaned(part: string): string {
  return part
    .slice(0, 400)
    .replace(/^[\s:=–—|-]+/u, '')
    .replace(/(?:[\s,;.(|]|\band\b|\bund\b)+$/u, '')
    .replace(/\)$/, '')
}
