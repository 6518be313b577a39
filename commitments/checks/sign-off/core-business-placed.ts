import { isActive } from '../../../schemas/roster.ts'
import { type Check, gapAt } from '../../check.ts'
import type { Issue } from '../../issue.ts'

/** In the roster, who owns the risk answers for core business, and who monitors does not. */
export const coreBusinessPlaced: Check = {
  name: 'core-business-placed',
  reads: [],
  run: ({ configuration: { roster }, facts: { today } }) =>
    gapAt(
      roster.holders.flatMap((holder): readonly Issue[] => {
        const { role, core_business: core, at } = holder
        if (!isActive(holder, today)) return []
        if (role === 'risk_monitor' && core) return [{ problem: 'holds-core-business', at, args: { role } }]
        return role === 'risk_owner' && !core ? [{ problem: 'no-core-business', at, args: { role } }] : []
      }),
    ),
}
