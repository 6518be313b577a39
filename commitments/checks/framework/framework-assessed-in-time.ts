import type { Framework } from '../../../schemas/safety/framework.ts'
import type { Check } from '../../check.ts'
import { endOf } from '../../dates/clocks.ts'
import { placingDate } from '../../dates/placing-date.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/**
 * The Framework was assessed within twelve months of the first placing on the market or of the last assessment, and
 * after each ground to think that it is undermined.
 */
export const frameworkAssessedInTime: Check = {
  name: 'framework-assessed-in-time',
  reads: ['safetyFramework', 'release'],
  run: ({ evidence: { safetyFramework, release }, facts: { today } }) =>
    inspectRecord(safetyFramework, (framework, issue) => {
      const last = lastAssessment(framework, today)
      const placed = framework.first_placing_on ?? placingDate(release)
      if (placed === null) return [issue('no-placing-date', 'assessments')]
      const isRecent = last > placed
      const due = endOf('dl.framework.assessment', isRecent ? last : placed)
      const grounds = (framework.grounds ?? []).flatMap(({ known_on: known }, index) => {
        const item = `grounds.${index}.known_on`
        if (known === undefined) return [issue('not-stated', item)]
        return last >= known ? [] : [issue('before-ground', item, { date: known })]
      })
      return [...(today > due ? [issue('overdue', 'assessments', { date: due })] : []), ...grounds]
    }),
}

/** The date of the last assessment that is done; empty where there is none. */
function lastAssessment({ assessments = [] }: Framework, today: string): string {
  const dates = assessments.flatMap(({ date }) => (date !== undefined && date <= today ? [date] : []))
  return dates.sort().at(-1) ?? ''
}
