import type { Check } from '../../check.ts'
import { endOf } from '../../dates/clocks.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** Where access through interfaces is authorised explicitly, that was checked again within the period that is set. */
export const accessReviewed: Check = {
  name: 'access-reviewed',
  reads: ['safetySecurity'],
  run: ({ evidence: { safetySecurity }, facts: { today } }) =>
    inspectRecord(safetySecurity, ({ objectives = [] }, issue) =>
      objectives.flatMap(({ id, status, reviewed_on: reviewed }, index) => {
        if (id !== 'safety.app4.3.1' || status !== 'implemented') return []
        const item = `objectives.${index}.reviewed_on`
        if (reviewed === undefined) return [issue('not-stated', item)]
        const due = endOf('dl.sec.access_review', reviewed)
        return due < today ? [issue('overdue', item, { date: due })] : []
      }),
    ),
}
