import type { EvidenceSet, Found } from '../../case.ts'
import { type Check, gapAt, type Observation } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { identifiedRisks, isSpecified } from '../../safety-terms/systemic-risks.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'
import { unstated } from '../statements/stated.ts'

type Acceptance = Extract<EvidenceSet['safetyAcceptance'], Found<unknown>>['content']
type Determination = NonNullable<Acceptance['determinations']>[number]

const parts = ['id', 'capability', 'measure', 'reached'] as const

/**
 * Each identified risk has tiers that are defined by capabilities and measurable, at least one of them not reached.
 * Other criteria take their place only for a risk that is not specified, with a reason why tiers do not suit it.
 */
export const tiersDefined: Check = {
  name: 'tiers-defined',
  reads: ['safetyRisks', 'safetyAcceptance'],
  run: ({ evidence: { safetyRisks, safetyAcceptance } }): Observation => {
    if (safetyRisks.state !== 'found') return gapAt(unstated(safetyRisks, []))
    const risks = identifiedRisks(safetyRisks.content)
    return inspectRecord(safetyAcceptance, ({ determinations = [] }, issue) => {
      const left = risks
        .filter(({ key }) => !determinations.some(({ risk_id: id }) => id === key))
        .map(({ name }) => name)
      const affected = determinations.flatMap((one, index) => criteria(one, `determinations.${index}`, issue))
      return [...(left.length > 0 ? [issue('rows-missing', 'determinations', { items: left })] : []), ...affected]
    })
  },
}

function criteria(determination: Determination, item: string, issue: IssueAt): readonly Issue[] {
  const { risk_id: key = '', tiers = [], other_criteria: other } = determination
  if (other !== undefined && isSpecified(key)) return [issue('criteria-not-allowed', `${item}.other_criteria`)]
  if (other !== undefined && tiers.length === 0) {
    const absent = (['description', 'reason'] as const).filter((part) => other[part] === undefined)
    return absent.map((part) => issue('not-stated', `${item}.other_criteria.${part}`))
  }
  if (tiers.length === 0) return [issue('tiers-missing', `${item}.tiers`)]
  const absent = tiers.flatMap((tier, index) =>
    parts
      .filter((part) => tier[part] === undefined)
      .map((part) => issue('not-stated', `${item}.tiers.${index}.${part}`)),
  )
  return [
    ...absent,
    ...(tiers.every(({ reached }) => reached === true) ? [issue('no-unreached-tier', `${item}.tiers`)] : []),
  ]
}
