import { type Check, gapAt, type Observation } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'
import { unstated } from '../statements/stated.ts'

/** Each trigger point of the Framework is recorded: not reached, or reached with the run that followed and its outcome. */
export const triggersAnswered: Check = {
  name: 'triggers-answered',
  reads: ['safetyFramework', 'safetyAssessment'],
  run: ({ evidence: { safetyFramework, safetyAssessment } }): Observation => {
    if (safetyFramework.state !== 'found') return gapAt(unstated(safetyFramework, []))
    const points = safetyFramework.content.trigger_points ?? []
    return inspectRecord(safetyAssessment, ({ triggers = [] }, issue) => {
      const unrecorded = points.some(({ id }) => !triggers.some(({ trigger_id: named }) => named === id))
      const unanswered = triggers.flatMap((trigger, index) => {
        if (trigger.reached === undefined) return [issue('not-stated', `triggers.${index}.reached`)]
        const parts = trigger.reached ? (['run_on', 'outcome'] as const) : []
        return parts
          .filter((part) => trigger[part] === undefined)
          .map((part) => issue('not-stated', `triggers.${index}.${part}`))
      })
      return [...(unrecorded ? [issue('rows-missing', 'triggers', { items: ['trigger_points'] })] : []), ...unanswered]
    })
  },
}
