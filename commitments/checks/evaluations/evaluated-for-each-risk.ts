import type { EvidenceSet, Found } from '../../case.ts'
import { type Check, gapAt, type Observation } from '../../check.ts'
import { identifiedRisks } from '../../safety-terms/systemic-risks.ts'
import { inspectRecord } from '../statements/inspect-record.ts'
import { unstated } from '../statements/stated.ts'

type Evaluations = Extract<EvidenceSet['safetyEvaluations'], Found<unknown>>['content']
type Evaluation = NonNullable<Evaluations['evaluations']>[number]

/** Each identified risk has a current evaluation besides open-ended tests. */
export const evaluatedForEachRisk = covering(
  'evaluated-for-each-risk',
  'rows-missing',
  ({ open_ended: open }) => open !== true,
)

/** Each identified risk has an open-ended test that is current. */
export const testedOpenEnded = covering(
  'tested-open-ended',
  'open-ended-missing',
  ({ open_ended: open }) => open === true,
)

function covering(
  name: string,
  problem: 'rows-missing' | 'open-ended-missing',
  counts: (evaluation: Evaluation) => boolean,
): Check {
  return {
    name,
    reads: ['safetyRisks', 'safetyEvaluations'],
    run: ({ evidence: { safetyRisks, safetyEvaluations } }): Observation => {
      if (safetyRisks.state !== 'found') return gapAt(unstated(safetyRisks, []))
      const risks = identifiedRisks(safetyRisks.content)
      return inspectRecord(safetyEvaluations, ({ evaluations = [] }, issue) => {
        const counted = evaluations.filter((evaluation) => evaluation.status === 'current' && counts(evaluation))
        const left = risks.filter(({ key }) => !counted.some(({ risk_ids: covered = [] }) => covered.includes(key)))
        return left.length === 0 ? [] : [issue(problem, 'evaluations', { items: left.map(({ name: risk }) => risk) })]
      })
    },
  }
}
