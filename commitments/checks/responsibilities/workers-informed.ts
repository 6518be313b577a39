import type { Check } from '../../check.ts'
import { endOf } from '../../dates/clocks.ts'
import { seeIn } from '../statements/see-in.ts'

/** A whistleblower policy and channels are named, and workers were told of the policy within the last twelve months. */
export const workersInformed: Check = {
  name: 'workers-informed',
  reads: ['safetyResponsibilities'],
  run: ({ evidence: { safetyResponsibilities }, facts: { today } }) =>
    seeIn(safetyResponsibilities, ({ culture }, flaw) => {
      const { whistleblower_policy: policy, channels = [], workers_informed_on: informed } = culture ?? {}
      const due = informed === undefined ? today : endOf('dl.whistle.inform', informed)
      const item = 'culture.workers_informed_on'
      return [
        ...(policy === undefined ? [flaw('not-stated', 'culture.whistleblower_policy')] : []),
        ...(channels.length === 0 ? [flaw('not-stated', 'culture.channels')] : []),
        ...(informed === undefined ? [flaw('not-stated', item)] : []),
        ...(due < today ? [flaw('overdue', item, { date: due })] : []),
      ]
    }),
}
