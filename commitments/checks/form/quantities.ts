import type { Answer } from '../../answers/answer.ts'
import type { Quantity } from '../../answers/quantity.ts'

/** Every number that an answer states. */
export function quantitiesIn(answer: Answer | undefined): readonly Quantity[] {
  if (answer?.state !== 'answered') return []
  const { value } = answer
  if (value.kind === 'quantity') return [value.quantity]
  if (value.kind === 'sizes') return [value.training, value.testing, value.validation]
  return value.kind === 'trainingTime' ? [value.wallClockDays, ...value.hardwareDays] : []
}
