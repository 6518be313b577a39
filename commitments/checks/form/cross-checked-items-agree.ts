import type { FormItemId } from '../../../schemas/model-documentation/index.ts'
import { answeredValue } from '../../answers/answered-value.ts'
import type { Quantity } from '../../answers/quantity.ts'
import type { Answers } from '../../case.ts'
import { type Check, gapAt, nothingWrong } from '../../check.ts'
import { parameterRanges, trainingTimeBands } from '../../data/bands.ts'
import type { ProblemCode } from '../../problem.ts'

/** A coarse cell, the exact cell that it must agree with, and how to tell. Unanswered cells agree with everything. */
type CrossCheckedItems = {
  readonly coarse: FormItemId
  readonly exact: FormItemId
  readonly problem: ProblemCode
  readonly agree: (answers: Answers, items: CrossCheckedItems) => boolean
}

const pairs: readonly CrossCheckedItems[] = [
  {
    coarse: 'properties.total_parameters_range',
    exact: 'properties.total_parameters',
    problem: 'range-disagrees',
    agree: rangeHolds,
  },
  { coarse: 'data.size_ncas', exact: 'data.size_aio', problem: 'size-disagrees', agree: sizesAgree },
  {
    coarse: 'compute.training_time_range',
    exact: 'compute.training_time_detail',
    problem: 'duration-disagrees',
    agree: bandHolds,
  },
  {
    coarse: 'compute.training_operations_magnitude',
    exact: 'compute.training_operations',
    problem: 'magnitude-disagrees',
    agree: magnitudesAgree,
  },
]

/** The coarse and the exact answer to the same question agree, wherever both are given. */
export const crossCheckedItemsAgree: Check = {
  name: 'twins-agree',
  reads: ['modelDocumentation'],
  run: ({ evidence: { modelDocumentation: form } }) => {
    if (form.state !== 'found') return nothingWrong
    const disagreeing = pairs.filter((items) => !items.agree(form.content, items))
    return gapAt(
      disagreeing.map(({ coarse, exact, problem }) => ({
        problem,
        item: coarse,
        at: form.locate(coarse),
        args: { items: [exact] },
      })),
    )
  },
}

/** A number at the edge of two ranges may stand in either. */
function rangeHolds(answers: Answers, { coarse, exact }: CrossCheckedItems): boolean {
  const option = answeredValue(answers, coarse, 'choice')?.option
  const parameters = answeredValue(answers, exact, 'quantity')?.quantity.value
  const range = parameterRanges.find((one) => one.option === option)
  return range === undefined || parameters === undefined || (parameters >= range.from && parameters <= range.to)
}

/** Days agree with a band when any number that is rounded to them does. */
function bandHolds(answers: Answers, { coarse, exact }: CrossCheckedItems): boolean {
  const option = answeredValue(answers, coarse, 'choice')?.option
  const days = answeredValue(answers, exact, 'trainingTime')?.wallClockDays
  const band = trainingTimeBands.find((one) => one.option === option)
  if (band === undefined || days === undefined) return true
  return days.value + precisionOf(days) >= band.from && days.value - precisionOf(days) <= band.to
}

function magnitudesAgree(answers: Answers, { coarse, exact }: CrossCheckedItems): boolean {
  const magnitude = answeredValue(answers, coarse, 'quantity')
  const operations = answeredValue(answers, exact, 'quantity')
  return magnitude === null || operations === null || exponentOf(magnitude.quantity) === exponentOf(operations.quantity)
}

/** Compares only what is counted in the same unit. */
function sizesAgree(answers: Answers, { coarse, exact }: CrossCheckedItems): boolean {
  const rough = answeredValue(answers, coarse, 'sizes')
  const fine = answeredValue(answers, exact, 'sizes')
  if (rough === null || fine === null || rough.unit !== fine.unit) return true
  const splits = ['training', 'testing', 'validation'] as const
  return splits.every((split) => isWithin(rough[split], fine[split]))
}

/** Whether two numbers can be the same one, each rounded to the figures that it shows. */
function isWithin(rough: Quantity, fine: Quantity): boolean {
  const tolerance = (precisionOf(rough) + precisionOf(fine)) * (1 + Number.EPSILON * 8)
  return Math.abs(rough.value - fine.value) <= tolerance
}

/** Half a unit of the last figure that is shown. */
function precisionOf(quantity: Quantity): number {
  return 0.5 * 10 ** (exponentOf(quantity) - quantity.figures + 1)
}

/** The exponent in scientific notation: floor(log10), read from the digits and not computed. */
function exponentOf({ value }: Quantity): number {
  return Number(value.toExponential().split('e')[1])
}
