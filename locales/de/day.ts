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

/** An ISO 8601 date as people write it in German: `3. Februar 2027`. */
export function day(date: string): string {
  const [year = '', month = '', one = ''] = date.split('-')
  return `${Number(one)}. ${months[Number(month) - 1] ?? month} ${year}`
}
