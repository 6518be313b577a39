import { isActive } from '../../../schemas/roster.ts'
import { type Check, gapAt } from '../../check.ts'

/** In the roster, who monitors does not report to who owns the risk. */
export const monitorReportsApart: Check = {
  name: 'monitor-reports-apart',
  reads: [],
  run: ({ configuration: { roster }, facts: { today } }) => {
    const active = roster.holders.filter((holder) => isActive(holder, today))
    const owners = active.filter(({ role }) => role === 'risk_owner').flatMap(({ members }) => members)
    const below = active.filter(({ role, reports_to: to }) => {
      return role === 'risk_monitor' && to !== null && (to === 'risk_owner' || owners.includes(to.toLowerCase()))
    })
    return gapAt(below.map(({ at }) => ({ problem: 'reports-to-owner', at })))
  },
}
