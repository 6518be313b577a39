import { describe, expect, it } from 'vitest'
import { type Change, codes, modifier, rules, scope } from './build.ts'

const narrow = { claim: 'not-general-purpose', rationale: 'One task only.', decided_by: 'Head of research' } as const

function model(compute: string, out: readonly string[], generality?: object): Change {
  return {
    'compute.update.value': compute,
    'compute.cumulative.value': compute,
    'model.modalities_out': out,
    ...(generality ? { generality } : {}),
  }
}

/** The examples of the Guidelines, section 2.1: one that is in, nine that are out. */
const examples: readonly (readonly [id: string, change: Change, row: string, criterion: string])[] = [
  ['in.1, broad natural language', model('1e24', ['text']), 'B1', 'criterion-met'],
  ['out.1, language below the compute', model('1e22', ['text']), 'A3', 'criterion-not-met'],
  ['out.2, transcription only', model('1e24', ['text'], narrow), 'A3', 'departs-out'],
  ['out.3, text-to-speech only', model('1e24', ['speech'], narrow), 'A3', 'departs-out'],
  ['out.4, image upscaling only', model('1e24', ['image'], narrow), 'A3', 'departs-out'],
  ['out.5, image inpainting only', model('1e24', ['image'], narrow), 'A3', 'departs-out'],
  ['out.6, games', model('1e24', ['actions']), 'A3', 'criterion-not-met'],
  ['out.7, weather', model('1e24', ['physical-fields']), 'A3', 'criterion-not-met'],
  ['out.8, music with lyrics', model('1e24', ['audio'], narrow), 'A3', 'departs-out'],
  ['out.9, sound effects', model('1e24', ['audio'], narrow), 'A3', 'departs-out'],
]

describe('the indicative criterion', () => {
  it.each(examples)('decides %s', (_id, change, row, criterion) => {
    const result = scope(change)
    expect(result.row).toBe(row)
    expect(rules(result)).toContain(`general-purpose.${criterion}`)
  })

  it('counts a narrow model in until a rationale is recorded with who decided it', () => {
    for (const part of ['rationale', 'decided_by']) {
      const result = scope(model('1e24', ['speech'], { ...narrow, [part]: ' ' }))
      expect(result.row).toBe('B1')
      expect(codes(result)).toEqual(['rationale-missing'])
    }
    expect(codes(scope(model('1e24', ['speech'], { claim: 'not-general-purpose' })))).toEqual(['rationale-missing'])
    expect(codes(scope(model('1e24', ['speech'], narrow)))).toEqual(['generality-departure'])
  })

  it('can be met by decision although it is not met by numbers', () => {
    const claimed = model('1e22', ['text'], { claim: 'general-purpose', rationale: 'Broad.', decided_by: 'Lead' })
    expect(scope(claimed)).toMatchObject({ row: 'B1', needsHuman: [] })
    expect(rules(scope(claimed))).toContain('general-purpose.departs-in')
    expect(codes(scope(model('1e22', ['text'], { claim: 'general-purpose' })))).toEqual(['rationale-missing'])
  })

  it.each([
    ['1.0*10^23', 'near'],
    ['1.0000001*10^23', 'criterion-met'],
    ['7.7*10^22', 'near'],
    ['7.6*10^22', 'criterion-not-met'],
  ])('is strictly greater than 10^23 and sees how near %s is', (compute, rule) => {
    const result = scope(model(compute, ['text']))
    expect(rules(result)).toContain(`general-purpose.${rule}`)
    expect(codes(result).includes('near-general-purpose-threshold')).toBe(rule === 'near')
    expect(result.estimates[0]?.nearThreshold).toBe(rule === 'near')
  })

  it('lets a person decide a near case and takes the model as in until then', () => {
    expect(scope(model('9e22', ['text'])).row).toBe('B1')
    expect(scope(model('9e22', ['text'], narrow)).row).toBe('A3')
    expect(scope({ ...model('6e22', ['text']), 'compute.update.high': '1.1e23' }).row).toBe('B1')
  })

  it('counts an unknown modality and asks a person', () => {
    expect(scope(model('1e24', ['holograms']))).toMatchObject({ row: 'B1' })
    expect(codes(scope(model('1e24', ['holograms'])))).toEqual(['modality-unknown'])
    expect(scope(model('1e24', ['Text', 'Other'])).row).toBe('B1')
  })

  it('does not let a departure stand in for compute that is not stated', () => {
    expect(scope({ generality: narrow, compute: undefined }).rows.slice(0, 2)).toEqual(['G1', 'B1'])
  })

  it('is met by cumulative compute above 10^25 alone', () => {
    const merged = { 'compute.update.value': '1e20', 'compute.cumulative.value': '2e25' }
    expect(rules(scope(merged))).toContain('general-purpose.by-cumulative')
    expect(scope(merged).row).toBe('C1')
    expect(rules(scope({ 'compute.cumulative.value': '2e25' }))).toContain('general-purpose.criterion-met')
    expect(scope({ 'compute.update': undefined, 'compute.cumulative.value': '2e25' }).rows.slice(0, 2)).toEqual([
      'G1',
      'C1',
    ])
  })
})

describe('the one-third test', () => {
  it.each([
    ['1.0*10^24', 'near', 'D1'],
    ['1.00000000000000000000001*10^24', 'above', 'D1'],
    ['0.77*10^24', 'near', 'D1'],
    ['0.76*10^24', 'not-above', 'A4'],
  ])('is strictly greater: %s of 3*10^24 is %s', (compute, rule, row) => {
    const result = scope({ ...modifier, 'modification.compute': compute })
    expect(rules(result)).toContain(`modifier.${rule}`)
    expect(result.row).toBe(row)
    expect(codes(result).includes('near-one-third')).toBe(rule === 'near')
  })

  it.each([
    [false, '3.4*10^22', 'D1'],
    [false, '2.5*10^22', 'A4'],
    [true, '3.4*10^24', 'D3'],
    [true, '2.5*10^24', 'A4'],
  ])('falls back with a reason (systemic risk %s, %s)', (systemic_risk, compute, row) => {
    const base = { model_id: 'other/base', is_general_purpose: true, systemic_risk, unknown_reason: 'Never published.' }
    const result = scope({ ...modifier, base, modification: { compute, cumulative_compute: compute } })
    expect(result.row).toBe(row)
    expect(rules(result)).toContain('modifier.fallback')
    expect(rules(scope(modifier))).not.toContain('modifier.fallback')
  })

  it('takes a decision of a person in near cases only', () => {
    const decided = { claim: 'not-significant', rationale: 'Style only.', decided_by: 'Lead' }
    const near = { ...modifier, 'modification.compute': '9*10^23', 'modification.significance': decided }
    expect(scope(near).row).toBe('A4')
    expect(scope({ ...near, 'modification.significance.rationale': undefined }).row).toBe('D1')
    expect(codes(scope({ ...near, 'modification.significance.decided_by': undefined }))).toContain(
      'significance-rationale-missing',
    )
    const high = scope({ ...near, 'modification.compute': '2*10^24' })
    expect(high.row).toBe('D1')
    expect(codes(high)).toEqual(['significance-claimed'])
  })

  it('lets a claim of significance raise a low modification', () => {
    const claim = { claim: 'significant', rationale: 'New domain.', decided_by: 'Lead' }
    const low = { ...modifier, 'modification.compute': '1*10^22', 'modification.significance': claim }
    expect(scope(low).row).toBe('D1')
    expect(rules(scope(low))).toContain('modifier.claimed-significant')
    expect(rules(scope({ ...low, 'modification.compute': '2*10^24' }))).toContain('modifier.above')
  })

  it('measures by the cumulative meter where the base carries systemic risk', () => {
    const risky = { ...modifier, 'base.systemic_risk': true, 'base.cumulative_compute': '6*10^24' }
    expect(scope({ ...risky, 'modification.cumulative_compute': '1.1*10^24' }).row).toBe('A4')
    expect(codes(scope({ ...risky, 'modification.compute': '2.1*10^24' }))).toContain('modification-meter')
    expect(
      scope({ ...risky, 'modification.compute': '2.1*10^24', 'modification.cumulative_compute': '1*10^22' }).row,
    ).toBe('D3')
    expect(scope({ ...modifier, 'base.compute': undefined, 'base.cumulative_compute': '3*10^24' }).row).toBe('D1')
  })

  it('takes the base as one with systemic risk where its compute presumes it', () => {
    const result = scope({ ...modifier, 'base.compute': '2*10^25', 'modification.compute': '9*10^24' })
    expect(result.row).toBe('D3')
    expect(codes(result)).toContain('base-class-contradicts-compute')
  })

  it('takes what is stated about the whole only where it is not less than its parts', () => {
    const stated = (value: string) => scope({ ...modifier, compute: { cumulative: { value } } }).row
    expect(stated('2*10^25')).toBe('D4')
    expect(stated('1*10^20')).toBe('D1')
    const unknown = { ...modifier, base: { systemic_risk: false, is_general_purpose: true }, modification: {} }
    expect(scope({ ...unknown, compute: { cumulative: { value: '2e25', method: 'measured' } } }).rows).toContain('D4')
  })

  it('leaves earlier modifications and mergers to a person', () => {
    const open = { ...modifier, 'modification.earlier_modifiers': true, 'modification.merges_models': true }
    expect(codes(scope(open))).toEqual(['successive-modifications', 'merged-models'])
  })
})
