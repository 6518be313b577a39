import * as z from 'zod/mini'
import { isoDate } from '../../../../schemas/record.ts'
import type { Node } from '../../../documents/document.ts'
import { type AnswerReader, answered, unanswered } from '../outcome.ts'
import { hasKeys, partOf, pieces, stringOf, textOf } from '../parts.ts'

const day = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})$/
const month = /^(0?[1-9]|1[0-2])[/.](\d{4})$|^(\d{4})-(0[1-9]|1[0-2])$/

/** A day as the template writes it, DD/MM/YY or DD/MM/YYYY, or in ISO 8601. */
export const readDay: AnswerReader = (_item, node) => {
  const date = dayIn(textOf(node) ?? '')
  return date === null ? unanswered('not-a-day') : answered({ kind: 'date', date })
}

/** One day, or one for each model. */
export const readDays: AnswerReader = (_item, node) => {
  const texts = textsIn(node)
  const dates = texts.map((text) => dayIn(text ?? ''))
  const known = dates.filter((date) => date !== null)
  return known.length < dates.length || dates.length === 0
    ? unanswered('not-a-day')
    : answered({ kind: 'days', dates: known })
}

function textsIn(node: Node): readonly (string | null)[] {
  if (node.kind === 'sequence') return node.items.map(textOf)
  if (node.kind === 'mapping') return [...node.entries.values()].map(({ value }) => textOf(value))
  return pieces(String(node.value)).map((piece) => piece.replace(/^.*:\s+/, ''))
}

/** A month as the template writes it, MM/YYYY, or in ISO 8601. */
export const readMonth: AnswerReader = (_item, node) => {
  const found = monthIn(textOf(node) ?? '')
  return found === null ? unanswered('not-a-month') : answered({ kind: 'month', month: found })
}

/** First and last month: as two keys, or as `from MM/YYYY to MM/YYYY`. */
export const readPeriod: AnswerReader = (_item, node) => {
  const [from = null, to = null] = hasKeys(node, ['from', 'to'])
    ? [partOf(node, 'from'), partOf(node, 'to')].map((part) => monthIn(textOf(part) ?? ''))
    : monthsIn(stringOf(node) ?? '')
  return from === null || to === null ? unanswered('not-a-month') : answered({ kind: 'period', from, to })
}

function monthsIn(text: string): readonly (string | null)[] {
  const found = text.match(/\d{1,2}[/.]\d{4}|\d{4}-\d{2}/g) ?? []
  return found.length === 2 ? found.map(monthIn) : []
}

function dayIn(text: string): string | null {
  const written = text.trim()
  const [, dayOfMonth = '', monthOfYear = '', year = ''] = day.exec(written) ?? []
  const date =
    year === ''
      ? written
      : `${year.length === 2 ? `20${year}` : year}-${monthOfYear.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
  return z.safeParse(isoDate, date).success ? date : null
}

function monthIn(text: string): string | null {
  const [, first = '', year, isoYear, isoMonth] = month.exec(text.trim()) ?? []
  if (isoYear !== undefined && isoMonth !== undefined) return `${isoYear}-${isoMonth}`
  return year === undefined ? null : `${year}-${first.padStart(2, '0')}`
}
