import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dateInBrussels } from '../../engine/brussels.ts'

const zone = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' })

it.each([
  ['2026-03-28T22:59:59Z', '2026-03-28'],
  ['2026-03-28T23:00:00Z', '2026-03-29'],
  ['2026-07-01T21:59:59Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
  ['2026-10-25T22:59:59Z', '2026-10-25'],
  ['2026-10-25T23:00:00Z', '2026-10-26'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
])('at %s it is %s in Brussels', (moment, date) => {
  expect(dateInBrussels(new Date(moment))).toBe(date)
})

it('agrees with the time zone data at any moment of this century', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
      (moment) => {
        expect(dateInBrussels(moment)).toBe(zone.format(moment))
      },
    ),
  )
})
