import { describe, expect, it } from 'vitest'
import { precise } from '../../../commitments/checks/form/precise.ts'
import { type CaseChanges, caseOf } from '../../builders/case.ts'

const check = precise('modelDocumentation')
const observe = async (changes: CaseChanges) => check.run(await caseOf(changes))
const sizes = (training: string) => ({ training, testing: '2.1*10^9', validation: '2.0*10^9', unit: 'tokens' })
const time = (days: string) => ({
  period: 'all',
  wall_clock_days: '9*10^1',
  hardware_days: [{ accelerator: 'A100', days }],
})

describe('precise', () => {
  it.each([
    ['the complete form', {}],
    ['a plain number that leaves its figures open', { 'properties.total_parameters': '70000000000' }],
    ['one figure where one is enough', { 'compute.training_time_detail': time('4*10^5') }],
    ['a power of ten', { 'compute.training_operations_magnitude': '1e24' }],
    ['a size that does not apply', { 'properties.input_max_size': { not_applicable: 'No limit is defined.' } }],
    ['a size that is not answered', { 'properties.input_max_size': 'TBD' }],
    ['modalities that are not answered', { 'properties.input_modalities': 'TBD' }],
    ['a size without modality for the only one', { 'properties.output_max_size': '16384 tokens' }],
  ])('is met with %s', async (_what, form) => {
    expect(await observe({ form })).toEqual({ result: 'nothing-wrong' })
  })

  it.each([
    ['properties.total_parameters', '7*10^10'],
    ['data.size_aio', sizes('2*10^13')],
    ['compute.training_operations', '7*10^24 FLOP'],
    ['energy.training_mwh', '4*10^3 MWh'],
    ['energy.inference_operations', '1e16'],
  ])('has a gap when %s shows one figure', async (item, value) => {
    const issues = [
      { problem: 'too-few-figures', item, at: { line: expect.any(Number) }, args: { count: 1, limit: 2 } },
    ]
    expect(await observe({ form: { [item]: value } })).toMatchObject({ result: 'gap', issues })
  })

  it.each(['2*10^24', '6.6*10^24'])('has a gap when the magnitude is %s', async (value) => {
    const observed = await observe({ form: { 'compute.training_operations_magnitude': value } })
    expect(observed).toMatchObject({
      result: 'gap',
      issues: [{ problem: 'not-a-power-of-ten', item: 'compute.training_operations_magnitude' }],
    })
  })

  it.each([
    [{ 'properties.input_modalities': ['Text', 'Images', 'Audio'] }, ['Audio']],
    [
      { 'properties.input_modalities': ['Text', 'Images'], 'properties.input_max_size': '131072 tokens' },
      ['Text', 'Images'],
    ],
    [{ 'properties.input_modalities': ['Text', { other: 'point clouds' }] }, ['Other']],
  ])('has a gap when a ticked modality has no size: %j', async (form, allowed) => {
    const issues = [{ problem: 'modality-missing', item: 'properties.input_max_size', args: { allowed } }]
    expect(await observe({ form })).toMatchObject({ result: 'gap', issues })
  })

  it('leaves an absent form to another requirement', async () => {
    expect(await observe({ without: ['model-documentation'] })).toEqual({ result: 'nothing-wrong' })
  })
})
