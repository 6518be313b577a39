import type { EvidenceSet, Found } from '../../case.ts'
import { type Check, gapAt, type Observation } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { claimsSimilarity } from '../../safety-terms/similarly-safe.ts'
import { identifiedRisks } from '../../safety-terms/systemic-risks.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'
import { unstated } from '../statements/stated.ts'

type Evaluations = Extract<EvidenceSet['safetyEvaluations'], Found<unknown>>['content']
type Search = NonNullable<Evaluations['external_search']>[number]

/**
 * Each identified risk has an independent external evaluator, or the model is claimed similarly safe or safer for it, or
 * a search is recorded that found none: early, with prompt notice, and with its uncertainty in the safety margin.
 */
export const externallyEvaluated: Check = {
  name: 'externally-evaluated',
  reads: ['safetyRisks', 'safetyEvaluations'],
  consults: ['safetySsm'],
  run: ({ evidence: { safetyRisks, safetyEvaluations, safetySsm } }): Observation => {
    if (safetyRisks.state !== 'found') return gapAt(unstated(safetyRisks, []))
    const risks = identifiedRisks(safetyRisks.content).filter(({ key }) => !claimsSimilarity(safetySsm, key))
    return inspectRecord(safetyEvaluations, ({ external = [], external_search: searches = [] }, issue) => {
      const covered = new Set([...external, ...searches].flatMap(({ risk_ids: ids = [] }) => ids))
      const left = risks.filter(({ key }) => !covered.has(key)).map(({ name }) => name)
      const weak = searches.flatMap((search, index) => incomplete(search, `external_search.${index}`, issue))
      return [...(left.length > 0 ? [issue('rows-missing', 'external', { items: left })] : []), ...weak]
    })
  },
}

function incomplete(search: Search, item: string, issue: IssueAt): readonly Issue[] {
  const called = search.call_opened !== undefined && search.call_closed !== undefined
  const absent = (['notified', 'uncertainty_in_margin'] as const).filter((part) => search[part] === undefined)
  return [
    ...(called || search.other_search !== undefined ? [] : [issue('search-incomplete', item)]),
    ...absent.map((part) => issue('not-stated', `${item}.${part}`)),
  ]
}
