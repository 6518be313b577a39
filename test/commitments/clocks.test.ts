import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClockId, clockOf, clocks } from '../../commitments/data/clocks.ts'
import { addBusinessDays, businessDaysBetween, isBusinessDay } from '../../commitments/dates/business-days.ts'
import { endOf, furtherHolidays } from '../../commitments/dates/clocks.ts'
import { addDays, addMonths, addWeeks, daysBetween } from '../../commitments/dates/dates.ts'
import { easterSunday, holidaysOf } from '../../commitments/dates/holidays.ts'
import { defaultConfiguration } from '../../schemas/configuration.ts'
import { safetyCase } from '../builders/safety-case.ts'

const date = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2037-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

describe('holidays of the institutions of the Union', () => {
  it.each([
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    [2030, '2030-04-21'],
    [2031, '2031-04-13'],
    [2032, '2032-03-28'],
    [2033, '2033-04-17'],
    [2034, '2034-04-09'],
    [2035, '2035-03-25'],
    [2036, '2036-04-13'],
    [2037, '2037-04-05'],
  ])('have Easter Sunday of %i on %s', (year, sunday) => {
    expect(easterSunday(year)).toBe(sunday)
  })

  it('are those of the list of 2014, the last one that the rule was compared with', () => {
    const weekdays = holidaysOf(2014).filter((day) => ![0, 6].includes(new Date(day).getUTCDay()))
    expect(weekdays).toEqual([
      ...['2014-01-01', '2014-01-02', '2014-04-17', '2014-04-18', '2014-04-21', '2014-05-01', '2014-05-09'],
      ...['2014-05-29', '2014-05-30', '2014-06-09', '2014-07-21', '2014-08-15'],
      ...['2014-12-24', '2014-12-25', '2014-12-26', '2014-12-29', '2014-12-30', '2014-12-31'],
    ])
  })

  it('are 22 days of each year', () => {
    fc.assert(fc.property(fc.integer({ min: 2025, max: 2037 }), (year) => holidaysOf(year).length === 22))
  })
})

describe('business days', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23', 'over a weekend'],
    ['2026-05-20', 5, '2026-05-28', 'over Whit Monday'],
    ['2026-12-23', 5, '2027-01-08', 'over the end of the year'],
    ['2026-05-28', -5, '2026-05-20', 'backwards'],
    ['2026-11-21', 0, '2026-11-21', 'without any'],
    ['2026-04-01', 1, '2026-04-07', 'over Easter'],
    ['2026-11-22', 15, '2026-12-11', 'fifteen'],
  ])('from %s, %i end on %s: %s', (start, days, end) => {
    expect(addBusinessDays(start, days)).toBe(end)
  })

  it('leave out further holidays', () => {
    expect(addBusinessDays('2026-11-20', 1, ['2026-11-23'])).toBe('2026-11-24')
    expect(isBusinessDay('2026-11-23', ['2026-11-23'])).toBe(false)
    expect(businessDaysBetween('2026-11-20', '2026-11-24', ['2026-11-23'])).toBe(1)
  })

  it('are counted as they are added', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 60 }), (start, days) => {
        const end = addBusinessDays(start, days)
        return isBusinessDay(end) && businessDaysBetween(start, end) === days && businessDaysBetween(end, start) === 0
      }),
    )
  })

  it('come back to the same day from a business day', () => {
    fc.assert(
      fc.property(
        date.filter((day) => isBusinessDay(day)),
        fc.integer({ min: 1, max: 60 }),
        (start, days) => {
          return addBusinessDays(addBusinessDays(start, days), -days) === start
        },
      ),
    )
  })
})

describe('months and weeks', () => {
  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-22', 12, '2027-11-22'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -2, '2025-11-15'],
  ])('%s and %i months end on %s', (start, months, end) => {
    expect(addMonths(start, months)).toBe(end)
  })

  it('move by seven days a week', () => {
    fc.assert(
      fc.property(
        date,
        fc.integer({ min: -60, max: 60 }),
        (start, weeks) => daysBetween(start, addWeeks(start, weeks)) === weeks * 7,
      ),
    )
  })

  it('keep the order of dates, and never leave the month aimed at', () => {
    fc.assert(
      fc.property(date, date, fc.integer({ min: 0, max: 24 }), (first, second, months) => {
        const [early = first, late = second] = [first, second].sort()
        const target = addMonths(`${first.slice(0, 7)}-01`, months).slice(0, 7)
        return addMonths(early, months) <= addMonths(late, months) && addMonths(first, months).startsWith(target)
      }),
    )
  })
})

describe('each clock', () => {
  const ends: Readonly<Record<ClockId, string>> = {
    'dl.notify52': '2026-12-06',
    'dl.framework.after_notice': '2026-12-20',
    'dl.framework.before_placing': '2026-11-08',
    'dl.framework.access': '2026-11-27',
    'dl.framework.assessment': '2027-11-22',
    'dl.report.created': '2026-11-22',
    'dl.report.access': '2026-11-22',
    'dl.report.update_access': '2026-11-27',
    'dl.report.delay': '2026-12-11',
    'dl.report.deliberate_change': '2026-11-22',
    'dl.report.refresh': '2027-05-22',
    'dl.report.outlook': '2027-05-22',
    'dl.framework.outlook': '2027-11-22',
    'dl.ssm.replace': '2027-05-22',
    'dl.vuln.publication': '2027-01-12',
    'dl.eval.time': '2026-12-18',
    'dl.eval.call': '2026-12-18',
    'dl.sec.access_review': '2027-05-22',
    'dl.whistle.inform': '2027-11-22',
    'dl.incident.critical_infrastructure': '2026-11-24',
    'dl.incident.cybersecurity_breach': '2026-11-27',
    'dl.incident.death': '2026-12-02',
    'dl.incident.serious_harm': '2026-12-07',
    'dl.incident.intermediate': '2026-12-20',
    'dl.incident.final': '2027-01-21',
    'dl.keep.incident': '2031-11-22',
    'dl.keep.docs': '2036-11-22',
  }

  it('ends where it should when it starts on 22 November 2026', () => {
    const counted = clocks.map(({ id }) => id)
    expect(Object.keys(ends)).toEqual(counted)
    expect({
      ...Object.fromEntries(Object.keys(ends).map((id) => [id, isClock(id) ? endOf(id, '2026-11-22') : null])),
    }).toEqual(ends)
  })

  function isClock(id: string): id is ClockId {
    return id in ends
  }

  it('says from what it runs and where it is written', () => {
    for (const clock of clocks) {
      expect(clock.start).not.toBe('')
      expect(clock.cites).toMatch(
        /^(AI Act Article 52\(1\)|Code of Practice, Safety and Security chapter, (Measure|Appendix|Commitment) [\d.]+)$/,
      )
      expect(clock.basis).toBe(clock.cites.startsWith('AI Act') ? 'act' : 'code')
    }
  })

  it('does not count the day of the event', () => {
    fc.assert(
      fc.property(date, (start) => {
        const { length } = clockOf('dl.incident.death')
        return endOf('dl.incident.death', start) === addDays(start, length)
      }),
    )
  })

  it('takes further holidays from the configuration', async () => {
    expect(furtherHolidays(await safetyCase())).toEqual([])
    const { calendar: _, ...without } = defaultConfiguration
    expect(furtherHolidays(await safetyCase({}, { configuration: without }))).toEqual([])
    const configuration = { ...defaultConfiguration, calendar: { extra_holidays: ['2026-11-23'] } }
    const context = await safetyCase({}, { configuration })
    expect(endOf('dl.framework.access', '2026-11-22', furtherHolidays(context))).toBe('2026-11-30')
  })
})
