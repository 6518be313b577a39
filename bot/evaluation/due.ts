import { dateInBrussels } from '../../engine/brussels.ts'
import type { Report } from '../../schemas/report.ts'

const hour = 3_600_000
/** Minutes into the day, so that a clock that is a little ahead does not ask for yesterday again. */
const margin = 10 * 60_000

/**
 * When a release is to be judged again though nothing happens: on the next day in Brussels, because waivers, duties and
 * terms of office begin and end by date. `null` for what releases nothing.
 */
export function dueAfter(report: Report | null, now: Date): Date | null {
  if (report === null || report.nothingToGate !== null) return null
  const today = dateInBrussels(now)
  let next = Math.ceil(now.getTime() / hour) * hour
  while (dateInBrussels(new Date(next)) === today) next += hour
  return new Date(next + margin)
}
