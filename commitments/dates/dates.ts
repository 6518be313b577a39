const day = 86_400_000

/** The date a number of years later; 29 February becomes 28 February. ISO 8601 dates in and out. */
export function addYears(date: string, years: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year + years, month, 0)).getUTCDate()
  return new Date(Date.UTC(year + years, month - 1, Math.min(dayOfMonth, last))).toISOString().slice(0, 10)
}

/** The date a number of days later, or earlier where negative. ISO 8601 dates in and out. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * day).toISOString().slice(0, 10)
}

/** How many days the second date lies after the first; negative when it lies before. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / day)
}

/** The date a number of months later, or earlier where negative; the last day of a shorter month. ISO 8601 in and out. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last))).toISOString().slice(0, 10)
}

/** The date a number of weeks later, or earlier where negative. ISO 8601 dates in and out. */
export function addWeeks(date: string, weeks: number): string {
  return addDays(date, weeks * 7)
}
