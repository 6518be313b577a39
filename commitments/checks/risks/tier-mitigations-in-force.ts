import type { EvidenceSet, Found } from '../../case.ts'
import { type Check, gapAt, type Observation } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'
import { unstated } from '../statements/stated.ts'

type Content<Kind extends 'safetyFramework' | 'safetyAcceptance' | 'safetyMitigations'> = Extract<
  EvidenceSet[Kind],
  Found<unknown>
>['content']
type Mitigation = NonNullable<Content<'safetyMitigations'>['mitigations']>[number]

/** Each mitigation that the Framework sets for a tier the model reached is implemented, or the register explains why not. */
export const tierMitigationsInForce: Check = {
  name: 'tier-mitigations-in-force',
  reads: ['safetyFramework', 'safetyAcceptance', 'safetyMitigations'],
  run: ({ evidence: { safetyFramework, safetyAcceptance, safetyMitigations } }): Observation => {
    if (safetyFramework.state !== 'found') return gapAt(unstated(safetyFramework, []))
    if (safetyAcceptance.state !== 'found') return gapAt(unstated(safetyAcceptance, []))
    const needed = neededIn(safetyFramework.content, safetyAcceptance.content)
    return inspectRecord(safetyMitigations, ({ mitigations = [] }, issue) => {
      const unregistered = needed.filter((id) => !mitigations.some((mitigation) => mitigation.id === id))
      return [
        ...(mitigations.length === 0 ? [issue('not-stated', 'mitigations')] : []),
        ...(mitigations.length > 0 && unregistered.length > 0
          ? [issue('rows-missing', 'mitigations', { items: ['criteria'], count: unregistered.length })]
          : []),
        ...mitigations.flatMap((mitigation, index) => notInForce(mitigation, `mitigations.${index}`, issue)),
      ]
    })
  },
}

/** What the Framework wants at the tiers that the determinations find reached. */
function neededIn(
  { criteria = [] }: Content<'safetyFramework'>,
  { determinations = [] }: Content<'safetyAcceptance'>,
): readonly string[] {
  return criteria.flatMap(({ risk_id: risk, tiers = [] }) => {
    const found = determinations.find((determination) => determination.risk_id === risk)?.tiers ?? []
    const reached = new Set(found.flatMap(({ id, reached: isReached }) => (isReached === true ? (id ?? []) : [])))
    return tiers.flatMap(({ id, mitigations = [] }) => (id !== undefined && reached.has(id) ? mitigations : []))
  })
}

function notInForce({ status, explanation }: Mitigation, item: string, issue: IssueAt): readonly Issue[] {
  if (status === undefined) return [issue('not-stated', `${item}.status`)]
  return status === 'implemented' || explanation !== undefined
    ? []
    : [issue('mitigation-not-in-force', `${item}.status`)]
}
