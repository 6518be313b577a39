import type { Check } from '../../check.ts'
import { endOf } from '../../dates/clocks.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** A whistleblower policy and channels are named, and workers were told of the policy within the last twelve months. */
export const workersInformed: Check = {
  name: 'workers-informed',
  reads: ['safetyResponsibilities'],
  run: ({ evidence: { safetyResponsibilities }, facts: { today } }) =>
    inspectRecord(safetyResponsibilities, ({ culture }, issue) => {
      const { whistleblower_policy: policy, channels = [], workers_informed_on: informed } = culture ?? {}
      const due = informed === undefined ? today : endOf('dl.whistle.inform', informed)
      const item = 'culture.workers_informed_on'
      return [
        ...(policy === undefined ? [issue('not-stated', 'culture.whistleblower_policy')] : []),
        ...(channels.length === 0 ? [issue('not-stated', 'culture.channels')] : []),
        ...(informed === undefined ? [issue('not-stated', item)] : []),
        ...(due < today ? [issue('overdue', item, { date: due })] : []),
      ]
    }),
}
