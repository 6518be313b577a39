import type { Check } from '../../check.ts'
import { seeIn } from '../statements/see-in.ts'

/** The plan says whether the provider offers systems with the model, and how the model is monitored inside of them. */
export const ownSystemsMonitored: Check = {
  name: 'own-systems-monitored',
  reads: ['safetyPostMarket'],
  run: ({ evidence: { safetyPostMarket } }) =>
    seeIn(safetyPostMarket, ({ systems }, flaw) => {
      if (systems?.offered === undefined) return [flaw('not-stated', 'systems.offered')]
      return systems.offered && systems.monitoring === undefined ? [flaw('not-stated', 'systems.monitoring')] : []
    }),
}
