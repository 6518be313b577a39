import type { ModelReport } from '../../schemas/safety/model-report.ts'
import type { Case } from '../case.ts'
import type { Check } from '../check.ts'
import { endOf } from '../clocks.ts'
import { addMonths } from '../dates.ts'
import { latestOf } from '../latest-date.ts'
import type { Place } from '../place.ts'
import { similarlySafeThroughout } from '../similarly-safe.ts'
import { type Flaw, seeIn } from './see-in.ts'

type Exception = NonNullable<NonNullable<ModelReport['refresh']>['exception']>

/**
 * The AI Office got the report again within the period that is set for the provider's most capable models, or one of the
 * three exceptions is recorded. Looked at only once the period is over.
 */
export const reportRefreshed: Check = {
  name: 'report-refreshed',
  reads: ['safetyModelReport', 'safetySsm'],
  run: (the) => {
    return seeIn(the.evidence.safetyModelReport, ({ ai_office_access_at: first, updates = [], refresh }, flaw) => {
      const last = latestOf([first, ...updates.map((update) => update.ai_office_access_at)])
      if (last === undefined || refresh?.most_capable === false) return []
      const due = endOf('dl.report.refresh', last)
      return due >= the.facts.today ? [] : overdue(the, refresh?.exception, { due, flaw })
    })
  },
}

function overdue(the: Case, exception: Exception | undefined, { due, flaw }: { due: string; flaw: Flaw }): readonly Place[] {
  const item = 'refresh.exception'
  if (exception?.kind === undefined) return [flaw('overdue', 'refresh', { date: due })]
  if (exception.kind === 'similarly_safe') return similarlySafeThroughout(the) ? [] : [flaw('similarity-not-shown', item)]
  if (exception.kind === 'unchanged') return exception.reference === undefined ? [flaw('not-stated', `${item}.reference`)] : []
  const { today } = the.facts
  const soon = exception.replacement_on
  if (soon === undefined) return [flaw('not-stated', `${item}.replacement_on`)]
  return soon >= today && soon < addMonths(today, 1) ? [] : [flaw('overdue', `${item}.replacement_on`, { date: due })]
}
