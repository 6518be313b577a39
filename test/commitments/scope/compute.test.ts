import { describe, expect, it } from 'vitest'
import { exact, figuresOf, quantityOf } from '../../../commitments/scope/quantity.ts'
import { type Change, codes, rules, scope } from './build.ts'

const bare: Change = { 'compute.update': {} }

function transformer(parameters: string, tokens: string): Change {
  return { ...bare, 'model.architecture': 'dense-transformer', 'model.parameters': parameters, 'model.tokens': tokens }
}

function hardware(hours: string, peak: string): Change {
  const period = { units: hours, seconds: 3600, peak_flops: peak, utilisation: 0.5 }
  return { ...bare, 'model.architecture': 'diffusion', 'compute.update.hardware': [period] }
}

/** The test vectors of the Guidelines, annex A.3, with the tolerance of each. */
const vectors: readonly (readonly [id: string, change: Change, stated: string, tolerance: number])[] = [
  ['A', transformer('3.8e9', '3.3e12'), '7.5e22', 0.05],
  ['B', hardware('200000', '300e12'), '1e23', 0.1],
  ['C', transformer('0.6e9', '36e12'), '1.3e23', 0.05],
  ['D', transformer('1.54e9', '18e12'), '1.66e23', 0.05],
  ['E', transformer('1.7e9', '36e12'), '3.7e23', 0.05],
  ['F', transformer('2.5e9', '12e12'), '1.8e23', 0.05],
  ['G', transformer('2.6e9', String(61e9 * 164)), '1.5e23', 0.05],
  ['H', hardware('370000', '989e12'), '6.5e23', 0.05],
]

/** The middle of the bounds, which stand 30 % to each side. */
function updateOf(change: Change): number {
  const estimate = scope(change).estimates.find(({ meter }) => meter === 'update')
  return estimate === undefined ? Number.NaN : (estimate.low + estimate.high) / 2
}

describe('the estimate of training compute', () => {
  it.each(vectors)('gives test vector %s within its tolerance', (_id, change, stated, tolerance) => {
    const expected = exact(stated).toNumber()
    expect(Math.abs(updateOf(change) - expected) / expected).toBeLessThanOrEqual(tolerance)
  })

  it('says by which route it came', () => {
    expect(rules(scope(transformer('1e10', '1e13')))).toContain('compute.from-architecture')
    expect(rules(scope(hardware('370000', '989e12')))).toContain('compute.from-hardware')
    expect(scope(hardware('370000', '989e12')).estimates[0]?.method).toBe('hardware')
  })

  it('sums hardware over periods and uses no period that is incomplete', () => {
    const period = { units: 1000, seconds: '1e6', peak_flops: '1e15', utilisation: 0.5 }
    expect(updateOf({ ...bare, 'compute.update.hardware': [period, period] })).toBeCloseTo(1e24, -20)
    for (const part of ['units', 'seconds', 'peak_flops', 'utilisation']) {
      const incomplete = { ...period, [part]: undefined }
      expect(codes(scope({ ...bare, 'compute.update.hardware': [period, incomplete] }))).toContain(
        'update-compute-missing',
      )
    }
    for (const utilisation of [-0.1, 1.1]) {
      expect(updateOf({ ...bare, 'compute.update.hardware': [{ ...period, utilisation }] })).toBeNaN()
    }
    expect(updateOf({ ...bare, 'compute.update.hardware': [] })).toBeNaN()
  })

  it('takes the greater of two routes, and warns when they differ by more than 30 %', () => {
    const period = (units: number) => [{ units, seconds: '1e6', peak_flops: '1e15', utilisation: 0.5 }]
    const both = (units: number) => ({ ...transformer('1e10', '1e13'), 'compute.update.hardware': period(units) })
    expect(updateOf(both(1000))).toBeCloseTo(6e23, -20)
    expect(updateOf(both(1300))).toBeCloseTo(6.5e23, -20)
    expect(codes(scope(both(1300)))).toEqual([])
    expect(codes(scope(both(900)))).toEqual(['methods-differ'])
    expect(codes(scope({ ...both(1600), 'compute.cumulative.value': '9e23' }))).toEqual(['methods-differ'])
  })

  it.each(['mixture-of-experts', 'diffusion', 'other'] as const)('asks for another method for %s', (architecture) => {
    const change = {
      ...transformer('1e10', '1e13'),
      'model.architecture': architecture,
      'compute.update.method': 'architecture',
    }
    expect(updateOf(change)).toBeNaN()
    expect(codes(scope(change))).toContain('method-not-fitting')
  })

  it('does not use the architecture route where the context outweighs the parameters', () => {
    expect(updateOf({ ...transformer('1e6', '1e13'), 'model.context_length': 2_000_000 })).toBeNaN()
    expect(updateOf({ ...transformer('1e10', '1e13'), 'model.context_length': 131072 })).toBeCloseTo(6e23, -20)
  })

  it('uses stated bounds and asks about an estimate outside them', () => {
    const stated = { 'compute.update.low': '6e23', 'compute.update.high': '7e23' }
    expect(scope(stated).estimates[0]).toMatchObject({ low: 6e23, high: 7e23, method: 'measured' })
    expect(codes(scope({ ...stated, 'compute.update.value': '8e23', 'compute.cumulative.value': '9e23' }))).toEqual([
      'bounds-disagree',
    ])
    expect(codes(scope({ 'compute.cumulative.low': '9e23' }))).toEqual(['bounds-disagree'])
    expect(
      scope({ 'compute.update.method': undefined, 'compute.cumulative.method': undefined }).estimates[0]?.method,
    ).toBe('other')
  })

  it('sums the cumulative meter from its parts, or takes the updates as its floor', () => {
    const summed = scope({ 'compute.cumulative': { synthetic_non_public: '2e25', inherited_weights: 0 } })
    expect(summed.row).toBe('C1')
    expect(rules(summed)).toContain('compute.summed')
    const floor = scope({ 'compute.cumulative': { synthetic_non_public: '2e25' } })
    expect(floor.rows.slice(0, 2)).toEqual(['G1', 'C1'])
    expect(floor.estimates[1]?.method).toBe('floor')
  })

  it('never takes the cumulative meter as less than the updates', () => {
    const result = scope({ 'compute.update.value': '2e25' })
    expect(result.row).toBe('C1')
    expect(codes(result)).toEqual(['meters-disagree'])
  })
})

describe('the systemic-risk threshold', () => {
  it.each([
    ['1*10^25', 'C1', 'risk.near', true],
    ['1.0000001*10^25', 'C1', 'risk.above-threshold', false],
    ['7.7*10^24', 'C1', 'risk.near', true],
    ['7.6*10^24', 'B1', 'row.B1', false],
  ])('is strictly greater than 10^25: %s gives %s', (value, row, rule, near) => {
    const result = scope({ 'compute.cumulative.value': value })
    expect(result.row).toBe(row)
    expect(rules(result)).toContain(rule)
    expect(codes(result).includes('near-systemic-risk-threshold')).toBe(near)
    expect(result.systemicRisk).toBe(row === 'C1')
  })

  it('follows a stated class near the threshold, and compute above it', () => {
    const none = { 'classification.class': 'none' }
    const near = scope({ ...none, 'compute.cumulative.value': '9*10^24' })
    expect(near.row).toBe('B1')
    expect(codes(near)).toEqual(['near-systemic-risk-threshold'])
    const above = scope({ ...none, 'compute.cumulative.value': '2*10^25' })
    expect(above.row).toBe('C1')
    expect(codes(above)).toEqual(['class-contradicts-compute'])
    expect(scope(none)).toMatchObject({ row: 'B1', needsHuman: [] })
  })

  it('says whether a presumed class rests on compute or on a declaration', () => {
    const presumed = { 'classification.class': 'presumed' }
    expect(rules(scope(presumed))).toContain('risk.declared')
    expect(rules(scope({ ...presumed, 'compute.cumulative.value': '2*10^25' }))).toContain('risk.above-threshold')
  })
})

describe('an amount as written', () => {
  it.each([
    ['7.3*10^10', '7.3e10', 2],
    ['7.3x10^10', '7.3e10', 2],
    ['7.3 × 10^10 FLOP', '7.3e10', 2],
    ['7.30e+10', '7.3e10', 3],
    ['10^25', '1e25', 1],
    ['10^25 FLOPs', '1e25', 1],
    ['2*10^25', '2e25', 1],
    ['0.0023', '0.0023', 2],
    ['25000', '25000', 2],
    ['20000 tokens', '20000', 1],
    ['2.0', '2', 2],
  ])('reads %s', (text, value, figures) => {
    expect(quantityOf(text)?.eq(value)).toBe(true)
    expect(figuresOf(text)).toBe(figures)
  })

  it.each(['', 'much', '-1', '1,000', '1e9999', 'Infinity', '0x10', '1*10^-3'])('does not read %j', (text) => {
    expect(quantityOf(text)).toBeNull()
    expect(figuresOf(text)).toBe(0)
  })

  it('reads numbers that are finite and not negative', () => {
    expect(quantityOf(1e25)?.eq('1e25')).toBe(true)
    expect([Number.NaN, Number.POSITIVE_INFINITY, -1, undefined].map((value) => quantityOf(value))).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})
