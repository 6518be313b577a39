import { describe, expect, it } from 'vitest'
import { datesInOrder } from '../../../commitments/checks/form/dates-in-order.ts'
import { type CaseChanges, caseOf } from '../../builders/case.ts'

const released = 'general.release_date'
const placed = 'general.union_market_release_date'
const updated = 'document.last_updated'
const observe = async (changes: CaseChanges) => datesInOrder.run(await caseOf(changes))

describe('dates', () => {
  it.each([
    ['the complete form', {}],
    ['both releases on one day', { [released]: '2026-10-05', [placed]: '2026-10-05' }],
    ['a release that is not answered', { [released]: 'TBD' }],
    ['a placing that is not answered', { [placed]: 'TBD' }],
    ['an update on the day of judgement', { [updated]: '2026-11-22' }],
    ['an update that is not answered', { [updated]: 'TBD' }],
  ])('are in order with %s', async (_what, form) => {
    expect(await observe({ form })).toEqual({ result: 'nothing-wrong' })
  })

  it('are not when the Union date lies before the first release', async () => {
    const args = { date: '2026-10-04', otherDate: '2026-10-05', items: [released] }
    const issues = [{ problem: 'date-before', item: placed, args }]
    expect(await observe({ form: { [placed]: '2026-10-04' } })).toMatchObject({ result: 'gap', issues })
  })

  it('are not when the document is dated in the future', async () => {
    const issues = [{ problem: 'date-in-future', item: updated, args: { date: '2026-11-22', otherDate: '2026-11-23' } }]
    expect(await observe({ form: { [updated]: '2026-11-23' } })).toMatchObject({ result: 'gap', issues })
  })

  it('leave an absent form to another requirement', async () => {
    expect(await observe({ without: ['model-documentation'] })).toEqual({ result: 'nothing-wrong' })
  })
})
