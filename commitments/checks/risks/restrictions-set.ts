import { type Check, gapAt, type Observation } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'
import { unstated } from '../statements/stated.ts'

/** A decision to proceed with restrictions names them, and each is among the settings of the release. */
export const restrictionsSet: Check = {
  name: 'restrictions-set',
  reads: ['safetyAcceptance', 'safetyMitigations'],
  run: ({ evidence: { safetyAcceptance, safetyMitigations } }): Observation => {
    if (safetyMitigations.state !== 'found') return gapAt(unstated(safetyMitigations, []))
    const settings = safetyMitigations.content.distribution?.restrictions ?? []
    return inspectRecord(safetyAcceptance, ({ decision = {} }, issue) => {
      const named = decision.restrictions ?? []
      if (decision.decision === 'proceed_with_restrictions' && named.length === 0)
        return [issue('not-stated', 'decision.restrictions')]
      return named.flatMap((restriction, index) =>
        settings.includes(restriction) ? [] : [issue('restriction-not-set', `decision.restrictions.${index}`)],
      )
    })
  },
}
