import { addDays } from './dates.ts'
import { holidaysOf } from './holidays.ts'

// Decision: docs/decisions/0302-how-periods-are-counted.md
/**
 * Whether a date is a business day: no Saturday, no Sunday, no public holiday of the institutions of the Union and none
 * of the further holidays given. Source: Regulation (EEC, Euratom) No 1182/71, Article 2(2).
 */
export function isBusinessDay(date: string, holidays: readonly string[] = []): boolean {
  const weekday = new Date(Date.parse(date)).getUTCDay()
  if (weekday === 0 || weekday === 6) return false
  return !holidays.includes(date) && !holidaysOf(Number(date.slice(0, 4))).includes(date)
}

/**
 * The date a number of business days later, or earlier where negative; the day of the event does not count.
 * Source: Regulation (EEC, Euratom) No 1182/71, Article 3.
 */
export function addBusinessDays(date: string, days: number, holidays: readonly string[] = []): string {
  const step = Math.sign(days)
  let reached = date
  for (let left = Math.abs(days); left > 0; ) {
    reached = addDays(reached, step)
    if (isBusinessDay(reached, holidays)) left -= 1
  }
  return reached
}

/** How many business days lie after the first date up to and including the second; 0 when the second is not later. */
export function businessDaysBetween(first: string, second: string, holidays: readonly string[] = []): number {
  let count = 0
  for (let date = addDays(first, 1); date <= second; date = addDays(date, 1)) {
    if (isBusinessDay(date, holidays)) count += 1
  }
  return count
}
