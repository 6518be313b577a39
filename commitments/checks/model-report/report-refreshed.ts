import type { ModelReport } from '../../../schemas/safety/model-report.ts'
import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import { endOf } from '../../dates/clocks.ts'
import { addMonths } from '../../dates/dates.ts'
import { latestOf } from '../../dates/latest-date.ts'
import type { Issue } from '../../issue.ts'
import { similarlySafeThroughout } from '../../safety-terms/similarly-safe.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'

/**
 * The AI Office got the report again within the period that is set for the provider's most capable models, or one of the
 * three exceptions is recorded. Looked at only once the period is over.
 */
export const reportRefreshed: Check = {
  name: 'report-refreshed',
  reads: ['safetyModelReport'],
  consults: ['safetySsm'],
  run: (context) =>
    inspectRecord(
      context.evidence.safetyModelReport,
      ({ ai_office_access_at: first, updates = [], most_capable: capable, refresh }, issue) => {
        const { today } = context.facts
        const given = [first, ...updates.map((update) => update.ai_office_access_at)]
        const last = latestOf(given.filter((date) => date !== undefined && date <= today))
        if (last === undefined || capable === false) return []
        const due = endOf('dl.report.refresh', last)
        return due >= today ? [] : overdue(context, refresh, { due, issue })
      },
    ),
}

type Refresh = NonNullable<ModelReport['refresh']>

function overdue(
  context: Case,
  refresh: Refresh = {},
  { due, issue }: { due: string; issue: IssueAt },
): readonly Issue[] {
  const { exception, reason, placing_date: placing } = refresh
  if (exception === undefined) return [issue('overdue', 'refresh', { date: due })]
  const unstated = [
    ...(reason === undefined ? ['reason'] : []),
    ...(exception === 'more_capable_model' && placing === undefined ? ['placing_date'] : []),
  ].map((key) => issue('not-stated', `refresh.${key}`))
  const { today } = context.facts
  const late = placing !== undefined && (placing < today || placing >= addMonths(today, 1))
  return [
    ...unstated,
    ...(exception === 'more_capable_model' && late ? [issue('overdue', 'refresh.placing_date', { date: due })] : []),
    ...(exception === 'similarly_safe' && !similarlySafeThroughout(context)
      ? [issue('similarity-not-shown', 'refresh')]
      : []),
  ]
}
