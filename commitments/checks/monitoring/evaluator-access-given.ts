import type { EvidenceSet, Found } from '../../case.ts'
import { type Check, gapAt, type Observation } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { claimsSimilarity } from '../../safety-terms/similarly-safe.ts'
import { identifiedRisks } from '../../safety-terms/systemic-risks.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'
import { unstated } from '../statements/stated.ts'

type Plan = Extract<EvidenceSet['safetyPostMarket'], Found<unknown>>['content']
type Access = NonNullable<Plan['access']>[number]

const parts = ['evaluators', 'most_capable', 'chains_of_thought', 'least_mitigated', 'means'] as const

/**
 * For each identified risk, independent external evaluators have free access to the most capable version, its chains of
 * thought and the least mitigated version, unless the model is claimed similarly safe or safer for that risk.
 */
export const evaluatorAccessGiven: Check = {
  name: 'evaluator-access-given',
  reads: ['safetyRisks', 'safetyPostMarket'],
  consults: ['safetySsm'],
  run: ({ evidence: { safetyRisks, safetyPostMarket, safetySsm } }): Observation => {
    if (safetyRisks.state !== 'found') return gapAt(unstated(safetyRisks, []))
    const risks = identifiedRisks(safetyRisks.content).filter(({ key }) => !claimsSimilarity(safetySsm, key))
    return inspectRecord(safetyPostMarket, ({ access = [] }, issue) => {
      const left = risks.filter(({ key }) => !access.some(({ risk_ids: ids = [] }) => ids.includes(key)))
      const weak = access.flatMap((one, index) => lacking(one, `access.${index}`, issue))
      return [
        ...(left.length > 0 ? [issue('access-missing', 'access', { items: left.map(({ name }) => name) })] : []),
        ...weak,
      ]
    })
  },
}

function lacking(access: Access, item: string, issue: IssueAt): readonly Issue[] {
  const absent = parts
    .filter((part) => access[part] === undefined)
    .map((part) => issue('not-stated', `${item}.${part}`))
  const none =
    access.evaluators !== undefined && access.evaluators < 1
      ? [issue('access-missing', `${item}.evaluators`, { items: [item] })]
      : []
  const paid = access.free_of_charge === true ? [] : [issue('not-free', `${item}.free_of_charge`)]
  return [...absent, ...none, ...paid]
}
