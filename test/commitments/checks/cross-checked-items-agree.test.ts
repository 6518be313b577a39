import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../commitments/answers/answer.ts'
import type { Quantity } from '../../../commitments/answers/quantity.ts'
import type { Case } from '../../../commitments/case.ts'
import { crossCheckedItemsAgree } from '../../../commitments/checks/form/cross-checked-items-agree.ts'
import { parameterRanges } from '../../../commitments/data/bands.ts'
import { parameterRangeOptions } from '../../../schemas/model-documentation/properties.ts'
import { type CaseChanges, caseOf, formOf } from '../../builders/case.ts'

const observe = async (changes: CaseChanges) => crossCheckedItemsAgree.run(await caseOf(changes))
const range = 'properties.total_parameters_range'
const exact = 'properties.total_parameters'
const sizes = (training: string, unit = 'tokens') => ({ training, testing: '2*10^9', validation: '2*10^9', unit })
const fine = (training: string) => ({ training, testing: '2.1*10^9', validation: '1.6*10^9', unit: 'tokens' })
const days = (wall: string) => ({
  period: 'all',
  wall_clock_days: wall,
  hardware_days: [{ accelerator: 'A100', days: '4*10^5' }],
})

describe('cross-checked items', () => {
  it.each([
    ['the complete form', {}],
    ['a number inside of its range', { [exact]: '1.3*10^10', [range]: '5B-15B' }],
    ['a number at the lower edge', { [exact]: '5.0*10^9', [range]: '5B-15B' }],
    ['a number at the upper edge', { [exact]: '5.0*10^9', [range]: '500M-5B' }],
    ['a number above every edge', { [exact]: '1.8*10^12', [range]: '>1T' }],
    ['a range that is not answered', { [range]: 'TBD' }],
    ['a number that is not answered', { [exact]: 'TBD' }],
    [
      'a magnitude below the next power',
      { 'compute.training_operations': '9.9*10^24', 'compute.training_operations_magnitude': '10^24' },
    ],
    [
      'a magnitude at the power itself',
      { 'compute.training_operations': '1.0*10^24', 'compute.training_operations_magnitude': '10^24' },
    ],
    ['a magnitude that is not answered', { 'compute.training_operations_magnitude': 'TBD' }],
    ['operations that are not answered', { 'compute.training_operations': 'TBD' }],
    [
      'days inside of their band',
      { 'compute.training_time_detail': days('52'), 'compute.training_time_range': '1-3 months' },
    ],
    [
      'days at an edge',
      { 'compute.training_time_detail': days('9*10^1'), 'compute.training_time_range': '3-6 months' },
    ],
    [
      'days that are rounded',
      { 'compute.training_time_detail': days('2*10^2'), 'compute.training_time_range': '3-6 months' },
    ],
    ['a band that is not answered', { 'compute.training_time_range': 'TBD' }],
    ['days that are not answered', { 'compute.training_time_detail': 'TBD' }],
    ['a rounded size', { 'data.size_ncas': sizes('2*10^13'), 'data.size_aio': fine('1.5*10^13') }],
    ['a size rounded down', { 'data.size_ncas': sizes('1*10^13'), 'data.size_aio': fine('1.5*10^13') }],
    ['a size in another unit', { 'data.size_ncas': sizes('2*10^3', 'documents'), 'data.size_aio': fine('1.5*10^13') }],
    ['a size that is not answered', { 'data.size_ncas': 'TBD' }],
    ['an exact size that is not answered', { 'data.size_aio': 'TBD' }],
  ])('agree with %s', async (_what, form) => {
    expect(await observe({ form })).toEqual({ result: 'nothing-wrong' })
  })

  it.each([
    ['range-disagrees', range, exact, { [exact]: '7.3*10^10', [range]: '15B-50B' }],
    ['range-disagrees', range, exact, { [exact]: '5.1*10^9', [range]: '500M-5B' }],
    [
      'magnitude-disagrees',
      'compute.training_operations_magnitude',
      'compute.training_operations',
      { 'compute.training_operations_magnitude': '10^25' },
    ],
    [
      'duration-disagrees',
      'compute.training_time_range',
      'compute.training_time_detail',
      { 'compute.training_time_range': 'Less than 1 month' },
    ],
    [
      'duration-disagrees',
      'compute.training_time_range',
      'compute.training_time_detail',
      { 'compute.training_time_range': '3-6 months' },
    ],
    ['size-disagrees', 'data.size_ncas', 'data.size_aio', { 'data.size_ncas': sizes('3*10^13') }],
    [
      'size-disagrees',
      'data.size_ncas',
      'data.size_aio',
      { 'data.size_ncas': { ...sizes('2*10^13'), testing: '2*10^10' } },
    ],
  ])('disagree: %s at %s', async (problem, item, other, form) => {
    expect(await observe({ form })).toMatchObject({
      result: 'gap',
      issues: [{ problem, item, args: { items: [other] } }],
    })
  })

  it('leave an absent form to another requirement', async () => {
    expect(await observe({ without: ['model-documentation'] })).toEqual({ result: 'nothing-wrong' })
  })

  it('have a range for every option', () => {
    expect(parameterRanges.map(({ option }) => option)).toEqual([...parameterRangeOptions])
  })
})

describe('any number of parameters', async () => {
  const context = await caseOf()
  const form = formOf(context)
  const answer = (value: Extract<Answer, { state: 'answered' }>['value']): Answer => ({ state: 'answered', value })
  const quantity = (value: number): Quantity => ({ value, figures: 2, ambiguous: false, powerOfTen: false, unit: '' })
  const agrees = (value: number, option: string) => {
    const content = new Map(form.content)
      .set(exact, answer({ kind: 'quantity', quantity: quantity(value) }))
      .set(range, answer({ kind: 'choice', option }))
    const changed: Case = { ...context, evidence: { ...context.evidence, modelDocumentation: { ...form, content } } }
    return crossCheckedItemsAgree.run(changed).result === 'nothing-wrong'
  }

  it('agrees with one range, or with the two that meet at it', () => {
    const edges = parameterRanges.map(({ from }) => from).slice(1)
    const numbers = fc.oneof(fc.integer({ min: 1, max: 2 ** 50 }), fc.constantFrom(...edges))
    fc.assert(
      fc.property(numbers, (value) => {
        const fitting = parameterRangeOptions.filter((option) => agrees(value, option))
        expect(fitting).toHaveLength(edges.includes(value) ? 2 : 1)
      }),
    )
  })

  it('next to an edge agrees with its own side only', () => {
    expect(parameterRangeOptions.filter((option) => agrees(4_999_999_999, option))).toEqual(['500M-5B'])
    expect(parameterRangeOptions.filter((option) => agrees(5_000_000_001, option))).toEqual(['5B-15B'])
  })
})
