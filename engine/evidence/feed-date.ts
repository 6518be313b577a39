const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Hours by which named zones are ahead of UTC. RFC 822 takes a zone that it does not know for UTC. */
const zones: Readonly<Record<string, number>> = {
  ...{ est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7, akst: -9, akdt: -8, hst: -10 },
  ...{ wet: 0, west: 1, bst: 1, cet: 1, mez: 1, cest: 2, mesz: 2, eet: 2, eest: 3, msk: 3, ist: 5.5 },
  ...{ jst: 9, kst: 9, awst: 8, aest: 10, aedt: 11, nzst: 12, nzdt: 13 },
}

const clock = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(.*)$/
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T\s]+(.*))?$/i
const rfc822 = /^(?:[a-z]+\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{4}|\d{2})(?:\s+(.*))?$/i

/**
 * The calendar date, in UTC, of a date as RFC 3339 or RFC 822 write it; `null` for any other. A date without a zone is
 * one of UTC: the zone of the machine never counts.
 */
export function feedDate(written: string): string | null {
  const text = written.trim().replace(/\s*\(.*\)$/, '')
  const byNumbers = iso.exec(text)
  if (byNumbers !== null) {
    const [, year, month, day, rest] = byNumbers
    return utcDay([Number(year), Number(month) - 1, Number(day)], rest)
  }
  const [, day, month = '', year = '', rest] = rfc822.exec(text) ?? []
  const index = months.indexOf(month.toLowerCase())
  if (day === undefined || index < 0) return null
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900)
  return utcDay([full, index, Number(day)], rest)
}

type Day = readonly [year: number, month: number, day: number]

function utcDay([year, month, day]: Day, time: string | undefined): string | null {
  const date = new Date(Date.UTC(year, month, day))
  if (date.getUTCMonth() !== month || date.getUTCDate() !== day) return null
  if (time === undefined || time.trim() === '') return date.toISOString().slice(0, 10)
  const [, hours, minutes, seconds = '0', zone = ''] = clock.exec(time.trim()) ?? []
  if (hours === undefined) return null
  const local = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return new Date(date.getTime() + (local - secondsAhead(zone)) * 1000).toISOString().slice(0, 10)
}

function secondsAhead(zone: string): number {
  const offset = /^(?:utc|gmt)?([+-])(\d{2}):?(\d{2})$/i.exec(zone.trim())
  if (offset === null) return (zones[zone.trim().toLowerCase()] ?? 0) * 3600
  return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 3600 + Number(offset[3]) * 60)
}
