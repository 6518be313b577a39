import * as z from 'zod/mini'
import { isoDate } from '../../../schemas/record.ts'
import { type AnswerReader, answered, unanswered } from './outcome.ts'
import { textOf } from './parts.ts'

/** A day of the calendar, written YYYY-MM-DD. */
export const readDate: AnswerReader = (_item, node) => {
  const text = textOf(node)
  if (text === null) return unanswered('malformed')
  const date = text.trim()
  return z.safeParse(isoDate, date).success ? answered({ kind: 'date', date }) : unanswered('not-a-date')
}
