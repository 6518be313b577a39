import type { Case } from '../case.ts'
import { type ClockId, type ClockUnit, clockOf } from '../data/clocks.ts'
import { addBusinessDays } from './business-days.ts'
import { addDays, addMonths, addWeeks, addYears } from './dates.ts'

type Add = (date: string, length: number, holidays: readonly string[]) => string

const counting: { readonly [Unit in ClockUnit]: Add } = {
  days: addDays,
  weeks: addWeeks,
  months: addMonths,
  years: addYears,
  'business-days': addBusinessDays,
}

/**
 * The date on which a period ends that runs from a date, or on which it must be over where it runs towards that date.
 * Source: Regulation (EEC, Euratom) No 1182/71, Article 3; the day of the event does not count.
 */
export function endOf(id: ClockId, start: string, holidays: readonly string[] = []): string {
  const { unit, length, direction } = clockOf(id)
  return counting[unit](start, direction === 'before' ? -length : length, holidays)
}

/** Days that are no business days besides those of the institutions of the Union, from the configuration. */
export function furtherHolidays({ configuration }: Case): readonly string[] {
  return configuration.calendar?.extra_holidays ?? []
}
