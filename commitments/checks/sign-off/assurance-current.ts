import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import { addYears } from '../../dates/dates.ts'
import type { Issue } from '../../issue.ts'
import { isSmallEntity } from '../../sign-off/setting.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

const parts = ['reference', 'date', 'scope', 'findings'] as const

/** A statement on the adequacy of the processes is not older than a year; at a small provider the supervisory body's own one. */
export const assuranceCurrent: Check = {
  name: 'assurance-current',
  reads: ['signOff', 'safetyResponsibilities'],
  run: (context) => (isSmallEntity(context) ? ofSupervisors(context) : ofAssurance(context)),
}

function ofAssurance({ evidence: { signOff }, facts: { today } }: Case): ReturnType<Check['run']> {
  return inspectRecord(signOff, ({ assurance = {} }, issue) => [
    ...parts.filter((part) => assurance[part] === undefined).map((part) => issue('not-stated', `assurance.${part}`)),
    ...late(assurance.date, today).map((due) => issue('overdue', 'assurance.date', { date: due })),
  ])
}

function ofSupervisors({ evidence: { safetyResponsibilities }, facts: { today } }: Case): ReturnType<Check['run']> {
  const item = 'supervisory_assessment.approved_on'
  return inspectRecord(safetyResponsibilities, ({ supervisory_assessment: own = {} }, issue): readonly Issue[] => {
    if (own.approved_on === undefined) return [issue('not-stated', item)]
    return late(own.approved_on, today).map((due) => issue('overdue', item, { date: due }))
  })
}

/** The day by which the next statement was due, if it is over. */
function late(date: string | undefined, today: string): readonly string[] {
  return date === undefined ? [] : [addYears(date, 1)].filter((due) => due < today)
}
