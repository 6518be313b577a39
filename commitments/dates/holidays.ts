import { addDays } from './dates.ts'

/** Public holidays of the institutions of the Union that fall on the same day each year. */
const fixed = ['01-01', '01-02', '05-01', '05-09', '07-21', '08-15', '11-01', '11-02'] as const

/** The days at the end of the year, 24 to 31 December. */
const endOfYear = ['12-24', '12-25', '12-26', '12-27', '12-28', '12-29', '12-30', '12-31'] as const

/** Days after Easter Sunday: Maundy Thursday, Good Friday, Easter Monday, Ascension and the day after, Whit Monday. */
const movable = [-3, -2, 1, 39, 40, 50] as const

/**
 * The public holidays of the institutions of the Union in one year, by the rule of their yearly lists. A list may name
 * another day, which a configuration adds. Source: Regulation (EEC, Euratom) No 1182/71, Article 2.
 */
export function holidaysOf(year: number): readonly string[] {
  const easter = easterSunday(year)
  const dated = [...fixed, ...endOfYear].map((monthAndDay) => `${year}-${monthAndDay}`)
  return [...dated, ...movable.map((days) => addDays(easter, days))].sort()
}

/** Easter Sunday of the Gregorian calendar, after the anonymous method of 1876. */
export function easterSunday(year: number): string {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const moonShift = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const days = epact + weekday - 7 * late + 114
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${year}-${pad(Math.floor(days / 31))}-${pad((days % 31) + 1)}`
}
