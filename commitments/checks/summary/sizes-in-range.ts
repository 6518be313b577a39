import { rangeEdges, tableModalities } from '../../../schemas/training-summary/modality-table.ts'
import { answeredValue } from '../../answers/answered-value.ts'
import type { Answers } from '../../case.ts'
import type { Place } from '../../place.ts'
import type { Flaw } from '../statements/see-in.ts'
import { ofTrainingSummary } from './of-training-summary.ts'

/** A size beside a range lies inside of it, where both are in the same unit. */
export const sizesInRange = ofTrainingSummary('sizes-in-range', ({ answers, flaw }) =>
  tableModalities.flatMap((modality) => judge(answers, flaw, `modality.${modality}`)),
)

function judge(answers: Answers, flaw: Flaw, row: string): readonly Place[] {
  const range = answeredValue(answers, `${row}.size_range`, 'choice')?.option
  const size = answeredValue(answers, `${row}.size_custom`, 'size')?.quantity
  const edges = range === undefined ? undefined : rangeEdges[range]
  if (edges === undefined || size === undefined || !edges.unit.test(size.unit)) return []
  const inside = size.value >= edges.least && size.value <= edges.most
  return inside ? [] : [flaw('outside-range', `${row}.size_custom`, { items: [`${row}.size_range`] })]
}
