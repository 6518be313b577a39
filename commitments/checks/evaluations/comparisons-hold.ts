import type { EvidenceSet, Found } from '../../case.ts'
import type { Check } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'

type Record = Extract<EvidenceSet['safetySsm'], Found<unknown>>['content']
type Comparison = NonNullable<Record['comparisons']>[number]

const statements = ['risk_id', 'version', 'scenarios', 'differences', 'margin'] as const
const figures = ['name', 'score', 'reference_score', 'negligible_margin'] as const

/**
 * Each comparison with a reference model covers scenarios, benchmarks, differences and margin; no score lies above that
 * of the reference by more than the negligible margin, unless the record says why the gain is minor.
 */
export const comparisonsHold: Check = {
  name: 'comparisons-hold',
  reads: ['safetySsm'],
  run: ({ evidence: { safetySsm } }) =>
    inspectRecord(safetySsm, ({ comparisons = [] }, issue) =>
      comparisons.flatMap((comparison, index) => [
        ...statements
          .filter((part) => comparison[part] === undefined)
          .map((part) => issue('not-stated', `comparisons.${index}.${part}`)),
        ...benchmarks(comparison, `comparisons.${index}.benchmarks`, issue),
      ]),
    ),
}

function benchmarks({ benchmarks: list = [] }: Comparison, item: string, issue: IssueAt): readonly Issue[] {
  if (list.length === 0) return [issue('not-stated', item)]
  return list.flatMap((benchmark, index) => {
    const absent = figures.filter((part) => benchmark[part] === undefined)
    if (absent.length > 0) return absent.map((part) => issue('not-stated', `${item}.${index}.${part}`))
    const { score = 0, reference_score: reference = 0, negligible_margin: margin = 0 } = benchmark
    const higher = score > reference + margin && benchmark.minor_gain_reason === undefined
    return higher ? [issue('score-above-reference', `${item}.${index}.score`)] : []
  })
}
