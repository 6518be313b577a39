import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

const parts = ['estimate', 'justification', 'assumptions', 'uncertainties'] as const

/** Each risk that has tiers in the Framework has an estimated time, with justification, assumptions and uncertainties. */
export const timelinesEstimated: Check = {
  name: 'timelines-estimated',
  reads: ['safetyFramework'],
  run: ({ evidence: { safetyFramework } }) =>
    inspectRecord(safetyFramework, ({ criteria = [], timelines = [] }, issue) => {
      const tiered = criteria.filter(({ tiers = [] }) => tiers.length > 0)
      const unforeseen = tiered.flatMap(({ risk_id: risk }) =>
        timelines.some((timeline) => timeline.risk_id === risk) ? [] : [issue('not-stated', 'timelines')],
      )
      const partial = timelines.flatMap((timeline, index) =>
        parts
          .filter((part) => timeline[part] === undefined)
          .map((part) => issue('not-stated', `timelines.${index}.${part}`)),
      )
      return [...unforeseen, ...partial]
    }),
}
