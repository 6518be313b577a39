import type { EvidenceSet, Found } from '../../case.ts'
import type { Check } from '../../check.ts'
import { timeline } from '../../data/timeline.ts'
import type { Issue } from '../../issue.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'

type Record = Extract<EvidenceSet['safetySsm'], Found<unknown>>['content']
type Reference = NonNullable<NonNullable<Record['comparisons']>[number]['reference']>

/**
 * Each reference model was placed on the market before the chapter was published, or has been through the full process
 * with its report at the AI Office; it is visible enough, and nothing else speaks against it.
 */
export const referenceModelsSafe: Check = {
  name: 'reference-models-safe',
  reads: ['safetySsm'],
  run: ({ evidence: { safetySsm } }) =>
    inspectRecord(safetySsm, ({ comparisons = [] }, issue) =>
      comparisons.flatMap(({ reference = {} }, index) => doubts(reference, `comparisons.${index}.reference`, issue)),
    ),
}

function doubts(reference: Reference, item: string, issue: IssueAt): readonly Issue[] {
  const published = timeline['code-final'].date
  const early = (reference.placed_on ?? published) < published
  const examined = reference.full_process !== undefined && reference.report_with_ai_office === true
  const parts = ['model', 'visibility', 'no_other_ground'] as const
  return [
    ...parts.filter((part) => reference[part] === undefined).map((part) => issue('not-stated', `${item}.${part}`)),
    ...(early || examined ? [] : [issue('reference-not-safe', item)]),
  ]
}
