import type { ModelReport } from '../../../schemas/safety/model-report.ts'
import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import { endOf, furtherHolidays } from '../../dates/clocks.ts'
import type { Place } from '../../place.ts'
import { type Flaw, seeIn } from '../statements/see-in.ts'

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
    run: (the) =>
      seeIn(the.evidence.safetyModelReport, ({ updates = [] }, flaw) =>
        updates.flatMap((update, index) => {
          const latest = latestAccess(the, update, reading)
          return latest === null
            ? []
            : lateAccess(the, update, { latest, item: `updates.${index}.ai_office_access_at`, flaw })
        }),
      ),
  }
}

/** The last day for access; `null` where there is none to keep. */
function latestAccess(the: Case, { confirmed_at: confirmed, delay }: Update, reading: Reading): string | null {
  if (confirmed === undefined) return null
  const holidays = furtherHolidays(the)
  const usual = endOf('dl.report.update_access', confirmed, holidays)
  const delayed = delay?.good_faith_ref !== undefined && delay.interim_ref !== undefined
  if (!delayed) return reading === 'added' ? usual : null
  return endOf('dl.report.delay', reading === 'added' ? usual : confirmed, holidays)
}

type Limit = { readonly latest: string; readonly item: string; readonly flaw: Flaw }

function lateAccess(
  { facts: { today } }: Case,
  { ai_office_access_at: access }: Update,
  { latest, item, flaw }: Limit,
): readonly Place[] {
  if ((access ?? today) <= latest) return []
  return [flaw(access === undefined ? 'overdue' : 'too-late', item, { date: latest })]
}
