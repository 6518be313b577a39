import type { Check } from '../../check.ts'
import { placingDate } from '../../dates/placing-date.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** The monitoring plan has an owner and runs from the day of placing on the market at the latest. */
export const monitoredFromPlacing: Check = {
  name: 'monitored-from-placing',
  reads: ['safetyPostMarket', 'release'],
  run: ({ evidence: { safetyPostMarket, release } }) =>
    inspectRecord(safetyPostMarket, ({ plan = {} }, issue) => {
      const parts = ['starts_on', 'reference', 'owner'] as const
      const absent = parts.filter((part) => plan[part] === undefined).map((part) => issue('not-stated', `plan.${part}`))
      const placed = placingDate(release)
      if (placed === null) return [...absent, issue('no-placing-date', 'plan.starts_on')]
      const late = plan.starts_on !== undefined && plan.starts_on > placed
      return [...absent, ...(late ? [issue('too-late', 'plan.starts_on', { date: placed })] : [])]
    }),
}
