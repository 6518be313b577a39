import type { ModelReport } from '../../../schemas/safety/model-report.ts'
import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import { endOf, furtherHolidays } from '../../dates/clocks.ts'
import type { Issue } from '../../issue.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'

type Update = NonNullable<ModelReport['updates']>[number]

/** From when the period of a delayed update counts: from the end of the usual period, or from the confirmation. */
type Reading = 'added' | 'replacing'

/**
 * The AI Office has access to each confirmed update in time. `added`: a delay in good faith with an interim report adds
 * to the usual period. `replacing`: only delayed updates are looked at, and the delay stands in place of that period.
 */
export function reportUpdatesAccessible(reading: Reading): Check {
  return {
    name: 'report-updates-accessible',
    reads: ['safetyModelReport'],
    run: (context) =>
      inspectRecord(context.evidence.safetyModelReport, ({ updates = [] }, issue) =>
        updates.flatMap((update, index) => {
          const latest = latestAccess(context, update, reading)
          return latest === null
            ? []
            : lateAccess(context, update, { latest, item: `updates.${index}.ai_office_access_at`, issue })
        }),
      ),
  }
}

/** The last day for access; `null` where there is none to keep. */
function latestAccess(context: Case, { confirmed_at: confirmed, delay }: Update, reading: Reading): string | null {
  if (confirmed === undefined) return null
  const holidays = furtherHolidays(context)
  const usual = endOf('dl.report.update_access', confirmed, holidays)
  const delayed = delay?.good_faith_ref !== undefined && delay.interim_ref !== undefined
  if (!delayed) return reading === 'added' ? usual : null
  return endOf('dl.report.delay', reading === 'added' ? usual : confirmed, holidays)
}

type Limit = { readonly latest: string; readonly item: string; readonly issue: IssueAt }

function lateAccess(
  { facts: { today } }: Case,
  { ai_office_access_at: access }: Update,
  { latest, item, issue }: Limit,
): readonly Issue[] {
  if ((access ?? today) <= latest) return []
  return [issue(access === undefined ? 'overdue' : 'too-late', item, { date: latest })]
}
