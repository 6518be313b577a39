const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
]

/** An ISO 8601 date as it is written in a German sentence, with a space after the day that does not break. */
export function day(date: string): string {
  const [, year, month, number] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  const name = months[Number(month) - 1]
  return year === undefined || name === undefined ? date : `${Number(number)}.\u00a0${name} ${year}`
}
