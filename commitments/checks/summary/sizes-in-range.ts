import { rangeEdges, tableModalities } from '../../../schemas/training-summary/modality-table.ts'
import { answeredValue } from '../../answers/answered-value.ts'
import type { Answers } from '../../case.ts'
import type { Issue } from '../../issue.ts'
import type { IssueAt } from '../statements/inspect-record.ts'
import { ofTrainingSummary, type SummaryItemPath } from './of-training-summary.ts'

/** A size beside a range lies inside of it, where both are in the same unit. */
export const sizesInRange = ofTrainingSummary('sizes-in-range', ({ answers, issue }) =>
  tableModalities.flatMap((modality) => judge(answers, issue, `modality.${modality}` as const)),
)

type Row = `modality.${(typeof tableModalities)[number]}`

function judge(answers: Answers, issue: IssueAt<SummaryItemPath>, row: Row): readonly Issue[] {
  const range = answeredValue(answers, `${row}.size_range`, 'choice')?.option
  const size = answeredValue(answers, `${row}.size_custom`, 'size')?.quantity
  const edges = range === undefined ? undefined : rangeEdges[range]
  if (edges === undefined || size === undefined || !edges.unit.test(size.unit)) return []
  const inside = size.value >= edges.least && size.value <= edges.most
  return inside ? [] : [issue('outside-range', `${row}.size_custom`, { items: [`${row}.size_range`] })]
}
