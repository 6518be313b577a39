import { dateInBrussels } from '../engine/brussels.ts'
import { GateError } from '../engine/gate-error.ts'
import { sayError } from '../locales/error-words.ts'

/** The day of judgement: the date given, or today in Brussels. Rejects what is not a calendar date with `input-invalid`. */
export function dayOfJudgement(asOf: string | undefined): string {
  if (asOf === undefined) return dateInBrussels(new Date())
  const time = /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? Date.parse(asOf) : Number.NaN
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== asOf) {
    throw new GateError({
      code: 'input-invalid',
      says: sayError('not-a-calendar-date', { given: asOf }),
    })
  }
  return asOf
}
