import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuantity } from '../../../../engine/evidence/text/quantity.ts'

const shown = (text: string) => {
  const quantity = readQuantity(text)
  return quantity && [quantity.value, quantity.figures, quantity.unit]
}

describe('a quantity', () => {
  it.each([
    ['7.3*10^10', 7.3e10, 2, ''],
    ['7.3x10^10', 7.3e10, 2, ''],
    ['7.3X10^10', 7.3e10, 2, ''],
    ['7.3 × 10^10', 7.3e10, 2, ''],
    ['7.3·10^10', 7.3e10, 2, ''],
    ['7.3e10', 7.3e10, 2, ''],
    ['7.3E+10', 7.3e10, 2, ''],
    ['7.3*10**10', 7.3e10, 2, ''],
    ['$7.3 \\times 10^{10}$', 7.3e10, 2, ''],
    ['7.3*10¹⁰', 7.3e10, 2, ''],
    ['10^24', 1e24, 1, ''],
    ['10²⁴', 1e24, 1, ''],
    ['10⁺³', 1e3, 1, ''],
    ['10⁻³', 1e-3, 1, ''],
    ['73', 73, 2, ''],
    ['0.0030', 0.003, 2, ''],
    ['1.0*10^2', 100, 2, ''],
    ['1*10^2', 100, 1, ''],
    ['0', 0, 1, ''],
    ['70 000 000 000', 7e10, 1, ''],
    ['70\u2009000\u202f000', null, 0, ''],
    ['70\u2009123\u2009000', 70123000, 5, ''],
    ['70,123,456', 70123456, 8, ''],
    ['70_123_456', 70123456, 8, ''],
    ["70'123'456", 70123456, 8, ''],
    ['12,345.5', 12345.5, 6, ''],
    ['2.4*10^25 FLOP', 2.4e25, 2, 'flop'],
    ['2.4*10^25FLOPs.', 2.4e25, 2, 'flops'],
    ['2.4*10^25 FLOP (estimated)', 2.4e25, 2, 'flop'],
    ['~ 1.0*10^2 MWh', 100, 2, 'mwh'],
    ['about 90 days', 90, 1, 'days'],
    ['4*10^5 A100 days', 4e5, 1, 'a100 days'],
    ['90 wall-clock days', 90, 1, 'wall-clock days'],
    ['12.5%', 12.5, 3, '%'],
    ['128k tokens', 128000, 3, 'tokens'],
    ['7B', 7e9, 1, ''],
    ['7.3 B parameters', 7.3e9, 2, 'parameters'],
    ['500 M', 5e8, 1, ''],
    ['15T tokens', 1.5e13, 2, 'tokens'],
    ['1.5 billion', 1.5e9, 2, ''],
    ['5 Mio. Dokumente', 5e6, 1, 'dokumente'],
    ['2 Milliarden (rund)', 2e9, 1, ''],
  ])('reads %j', (text, value, figures, unit) => {
    if (value === null) expect(shown(text)?.[0]).toBe(7e7)
    else expect(shown(text)).toEqual([value, figures, unit])
  })

  it.each([
    '',
    'tokens',
    '-5',
    '−5',
    '+5',
    'NaN',
    'Infinity',
    '.inf',
    '1e400',
    '1e-400',
    '0x10',
    '0xFF',
    '0b1',
    '1.2.3',
    '1.000.000',
    '1,5',
    '1,50',
    '70,000 000',
    '1234 567',
    '12 345 67',
    '3-5',
    '3 to 5',
    '10^24 to 10^25',
    '5 x',
    '1e',
    '1e+',
    '4 x A100',
    '1024x1024 pixels',
    '1.510^13',
    '2^10',
    '>5',
    '5 tokens, 7 images',
    '٣',
    '.5',
    '1e99999',
    '7\ntokens',
    '1'.repeat(200),
  ])('is not %j', (text) => {
    expect(readQuantity(text)).toBeNull()
  })

  it.each([
    ['70000000000', true],
    ['70 000 000 000', true],
    ['70B', true],
    ['7*10^10', false],
    ['70*10^9', false],
    ['70.0', false],
    ['131072', false],
    ['7', false],
    ['0', false],
  ])('says of %j whether its zeros are ambiguous: %s', (text, ambiguous) => {
    expect(readQuantity(text)?.ambiguous).toBe(ambiguous)
  })

  it.each([
    ['10^24', true],
    ['1e24', true],
    ['1*10^24', true],
    ['10*10^23', true],
    ['1000', true],
    ['0.001', true],
    ['2*10^24', false],
    ['1.5e24', false],
    ['0', false],
  ])('says of %j whether it is a power of ten: %s', (text, powerOfTen) => {
    expect(readQuantity(text)?.powerOfTen).toBe(powerOfTen)
  })

  const digits = fc.stringMatching(/^[1-9]\d{0,9}$/)

  it('shows as many figures as its significand has digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\.\d{1,9}$/), fc.integer({ min: -30, max: 30 }), (significand, exponent) => {
        const quantity = readQuantity(`${significand}*10^${exponent}`)
        expect(quantity?.figures).toBe(significand.length - 1)
        expect(quantity?.value).toBe(Number(`${significand}e${exponent}`))
      }),
    )
  })

  it('does not depend on how times, powers and spaces are written', () => {
    fc.assert(
      fc.property(
        digits,
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom('*10^', 'x10^', '×10^', ' · 10^', 'e', 'E+', '*10**'),
        (n, exponent, times) => {
          expect(readQuantity(`${n}${times}${exponent}`)).toEqual(readQuantity(`${n}*10^${exponent}`))
        },
      ),
    )
  })

  it('does not depend on the separator of thousands', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 2 ** 50 }),
        fc.constantFrom(' ', '\u2009', '\u202f', ',', '_', "'", '’'),
        (n, separator) => {
          const grouped = String(n).replace(/\B(?=(\d{3})+$)/g, separator)
          expect(readQuantity(grouped)).toEqual(readQuantity(String(n)))
        },
      ),
    )
  })

  it('is exact at every whole number that a double holds', () => {
    fc.assert(fc.property(fc.maxSafeNat(), (n) => readQuantity(String(n))?.value === n))
  })

  it('answers for any text, and with a finite number', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,*^xe+- _BkM '), maxLength: 20 }), (text) => {
        const quantity = readQuantity(text)
        expect(
          quantity === null || (Number.isFinite(quantity.value) && quantity.value >= 0 && quantity.figures >= 1),
        ).toBe(true)
      }),
    )
  })
})
