import type { EvidenceSet, Found } from '../../case.ts'
import { type Check, gapAt, type Observation } from '../../check.ts'
import type { Place } from '../../place.ts'
import { identifiedRisks, isSpecified } from '../../safety-terms/systemic-risks.ts'
import { type Flaw, seeIn } from '../statements/see-in.ts'
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
    return seeIn(safetyAcceptance, ({ determinations = [] }, flaw) => {
      const left = risks
        .filter(({ key }) => !determinations.some(({ risk_id: id }) => id === key))
        .map(({ name }) => name)
      const flawed = determinations.flatMap((one, index) => criteria(one, `determinations.${index}`, flaw))
      return [...(left.length > 0 ? [flaw('rows-missing', 'determinations', { items: left })] : []), ...flawed]
    })
  },
}

function criteria(determination: Determination, item: string, flaw: Flaw): readonly Place[] {
  const { risk_id: key = '', tiers = [], other_criteria: other } = determination
  if (other !== undefined && isSpecified(key)) return [flaw('criteria-not-allowed', `${item}.other_criteria`)]
  if (other !== undefined && tiers.length === 0) {
    const absent = (['description', 'reason'] as const).filter((part) => other[part] === undefined)
    return absent.map((part) => flaw('not-stated', `${item}.other_criteria.${part}`))
  }
  if (tiers.length === 0) return [flaw('tiers-missing', `${item}.tiers`)]
  const absent = tiers.flatMap((tier, index) =>
    parts
      .filter((part) => tier[part] === undefined)
      .map((part) => flaw('not-stated', `${item}.tiers.${index}.${part}`)),
  )
  return [
    ...absent,
    ...(tiers.every(({ reached }) => reached === true) ? [flaw('no-unreached-tier', `${item}.tiers`)] : []),
  ]
}
