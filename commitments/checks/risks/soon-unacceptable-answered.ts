import type { EvidenceSet, Found } from '../../case.ts'
import type { Check } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'

type Acceptance = Extract<EvidenceSet['safetyAcceptance'], Found<unknown>>['content']
type Measure = NonNullable<Acceptance['measures']>[number]

const parts = ['availability', 'mitigations', 'reassessed_on'] as const

/**
 * Each determination says whether the risk will foreseeably soon be unacceptable. Where it will, or is, measures are
 * recorded: availability, mitigations, and a new assessment.
 */
export const soonUnacceptableAnswered: Check = {
  name: 'soon-unacceptable-answered',
  reads: ['safetyAcceptance'],
  run: ({ evidence: { safetyAcceptance } }) =>
    inspectRecord(safetyAcceptance, ({ determinations = [], measures = [] }, issue) => [
      ...determinations.flatMap((one, index) => {
        const item = `determinations.${index}.soon_unacceptable`
        if (one.soon_unacceptable === undefined) return [issue('not-stated', item)]
        const needed = one.soon_unacceptable || one.acceptable === false
        return !needed || measures.some(({ risk_id: risk }) => risk === one.risk_id)
          ? []
          : [issue('rows-missing', 'measures', { items: [item] })]
      }),
      ...measures.flatMap((measure, index) => partial(measure, `measures.${index}`, issue)),
    ]),
}

function partial(measure: Measure, item: string, issue: IssueAt): readonly Issue[] {
  return parts.filter((part) => measure[part] === undefined).map((part) => issue('not-stated', `${item}.${part}`))
}
