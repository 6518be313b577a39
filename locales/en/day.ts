const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** An ISO 8601 date as people write it in English: `3 February 2027`. */
export function day(date: string): string {
  const [year = '', month = '', one = ''] = date.split('-')
  return `${Number(one)} ${months[Number(month) - 1] ?? month} ${year}`
}
