/** Summer time begins and ends at 01:00 UTC on a last Sunday. Source: Directive 2000/84/EC. */
const changeHour = 1

/**
 * The calendar date in Brussels, whose dates the law uses, at a moment that is passed in; ISO 8601. The rule of the Union is
 * written out, because loading time zones costs more than the whole judgement of a small release.
 */
export function dateInBrussels(moment: Date): string {
  const year = moment.getUTCFullYear()
  const summer = moment.getTime() >= lastSunday(year, 2) && moment.getTime() < lastSunday(year, 9)
  return new Date(moment.getTime() + (summer ? 2 : 1) * 3_600_000).toISOString().slice(0, 10)
}

/** The moment of the change on the last Sunday of a month, in milliseconds; January is month 0. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0))
  return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), changeHour)
}
