import { describe, expect, it } from 'vitest'
import { estimatesAgree } from '../../../commitments/checks/form/estimates-agree.ts'
import { type CaseChanges, caseOf } from '../../builders/case.ts'

const observe = async (changes: CaseChanges) => estimatesAgree.run(await caseOf(changes))
const stated = 'compute.training_operations'
const withheld = { withheld: { location: 'vault://atlas', sha256: 'a'.repeat(64), custodian: 'Records' } }
const hardware = (changes = {}) => [
  { units: 2048, seconds: '9*10^6', peak_flops: '9*10^14', utilisation: 0.4, ...changes },
]
const bare = [{ peak_flops: '9*10^14', utilisation: 0.4 }]
const time = (days: string) => ({
  period: 'all',
  wall_clock_days: '5*10^1',
  hardware_days: [{ accelerator: 'H100', days }],
})

describe('estimates', () => {
  it.each<[string, CaseChanges]>([
    ['the complete release', {}],
    ['operations at the edge of 30 %', { form: { [stated]: '5.06*10^24' } }],
    ['operations that nobody states', { form: { [stated]: withheld }, release: { compute: null } }],
    [
      'an architecture that the route does not fit',
      { form: { [stated]: '9.9*10^24' }, release: { 'model.architecture': 'mixture-of-experts' } },
    ],
    [
      'tokens that nobody states',
      { form: { [stated]: '9.9*10^24', 'data.size_aio': withheld }, release: { 'model.tokens': null } },
    ],
    ['hardware that agrees', { release: { 'compute.update.hardware': hardware() } }],
    [
      'hardware days that agree',
      { form: { 'compute.training_time_detail': time('2.1*10^5') }, release: { 'compute.update.hardware': bare } },
    ],
    [
      'hardware without days',
      { form: { 'compute.training_time_detail': withheld }, release: { 'compute.update.hardware': bare } },
    ],
    ['no form and no manifest', { without: ['model-documentation', 'release'] }],
    ['no form', { without: ['model-documentation'] }],
    ['no manifest', { without: ['release'] }],
  ])('agree with %s', async (_what, changes) => {
    expect(await observe(changes)).toEqual({ result: 'nothing-wrong' })
  })

  it.each<[string, CaseChanges, object]>([
    [
      'too much',
      { form: { [stated]: '9.9*10^24' } },
      { item: stated, args: { items: ['model.parameters', 'model.tokens'] } },
    ],
    [
      'too little',
      { form: { [stated]: '5.0*10^24' } },
      { item: stated, args: { items: ['model.parameters', 'model.tokens'] } },
    ],
    [
      'an estimate from the form',
      { form: { [stated]: '9.9*10^24' }, release: { 'model.parameters': null, 'model.tokens': null } },
      { item: stated, args: { items: ['properties.total_parameters', 'data.size_aio'] } },
    ],
    [
      'the manifest where the form withholds',
      { form: { [stated]: withheld }, release: { 'compute.update.value': '9.9*10^24' } },
      { item: 'compute.update.value', at: { path: 'gpai/release.yaml' } },
    ],
    [
      'hardware',
      { release: { 'compute.update.hardware': hardware({ units: 4096 }) } },
      { item: stated, args: { items: ['compute.update.hardware'] } },
    ],
    [
      'hardware days',
      { form: { 'compute.training_time_detail': time('4*10^5') }, release: { 'compute.update.hardware': bare } },
      { item: stated, args: { items: ['compute.update.hardware', 'compute.training_time_detail'] } },
    ],
  ])('disagree with %s', async (_what, changes, place) => {
    expect(await observe(changes)).toMatchObject({
      result: 'gap',
      issues: [{ problem: 'estimate-disagrees', ...place }],
    })
  })

  it('compare tokens only', async () => {
    const pages = { training: '1.5*10^10', testing: '2.0*10^9', validation: '2.0*10^9', unit: 'pages' }
    const changes = { form: { [stated]: '9.9*10^24', 'data.size_aio': pages }, release: { 'model.tokens': null } }
    expect(await observe(changes)).toEqual({ result: 'nothing-wrong' })
    const token = { ...pages, training: '1.5*10^13', unit: 'token' }
    expect((await observe({ ...changes, form: { ...changes.form, 'data.size_aio': token } })).result).toBe('gap')
  })
})
