import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../commitments/answers/answer.ts'
import type { Quantity } from '../../../commitments/answers/quantity.ts'
import { quantitiesIn } from '../../../commitments/checks/form/quantities.ts'

const one: Quantity = { value: 1, figures: 1, ambiguous: false, powerOfTen: true, unit: '' }
const two: Quantity = { ...one, value: 2 }

describe('the numbers of an answer', () => {
  it.each<[string, Answer | undefined, readonly Quantity[]]>([
    ['nothing', undefined, []],
    ['an item that is not answered', { state: 'withheld' }, []],
    ['text', { state: 'answered', value: { kind: 'text', words: 7 } }, []],
    ['a number', { state: 'answered', value: { kind: 'quantity', quantity: one } }, [one]],
    [
      'sizes',
      { state: 'answered', value: { kind: 'sizes', training: one, testing: two, validation: one, unit: '' } },
      [one, two, one],
    ],
    [
      'a time',
      { state: 'answered', value: { kind: 'trainingTime', wallClockDays: one, hardwareDays: [two, two] } },
      [one, two, two],
    ],
  ])('of %s are all of them', (_what, answer, quantities) => {
    expect(quantitiesIn(answer)).toEqual(quantities)
  })
})
