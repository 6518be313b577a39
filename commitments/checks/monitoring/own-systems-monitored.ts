import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** The plan says whether the provider offers systems with the model, and how the model is monitored inside of them. */
export const ownSystemsMonitored: Check = {
  name: 'own-systems-monitored',
  reads: ['safetyPostMarket'],
  run: ({ evidence: { safetyPostMarket } }) =>
    inspectRecord(safetyPostMarket, ({ systems }, issue) => {
      if (systems?.offered === undefined) return [issue('not-stated', 'systems.offered')]
      return systems.offered && systems.monitoring === undefined ? [issue('not-stated', 'systems.monitoring')] : []
    }),
}
