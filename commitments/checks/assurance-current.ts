import type { Case } from '../case.ts'
import { type Check, gapAt } from '../check.ts'
import { addYears } from '../dates.ts'
import type { Place } from '../place.ts'
import { isSmallEntity } from '../sign-off/setting.ts'
import { seeIn } from './see-in.ts'
import { unstated } from './stated.ts'

/** A statement on the adequacy of the processes is not older than a year; at a small provider the supervisory body's own one. */
export const assuranceCurrent: Check = {
  name: 'assurance-current',
  reads: ['signOff', 'safetyResponsibilities'],
  run: (the) => (isSmallEntity(the) ? ofSupervisors(the) : ofAssurance(the)),
}

function ofAssurance({ evidence: { signOff }, facts: { today } }: Case): ReturnType<Check['run']> {
  const absent = unstated(signOff, ['assurance.reference', 'assurance.date', 'assurance.scope', 'assurance.findings'])
  if (absent.length > 0) return gapAt(absent)
  return seeIn(signOff, ({ assurance = {} }, flaw) => {
    const due = dueAfter(assurance.date, today)
    return due === null ? [] : [flaw('overdue', 'assurance.date', { date: due })]
  })
}

function ofSupervisors({ evidence: { safetyResponsibilities }, facts: { today } }: Case): ReturnType<Check['run']> {
  const item = 'supervisory_assessment.approved_on'
  return seeIn(safetyResponsibilities, ({ supervisory_assessment: own = {} }, flaw): readonly Place[] => {
    if (own.approved_on === undefined) return [flaw('not-stated', item)]
    const due = dueAfter(own.approved_on, today)
    return due === null ? [] : [flaw('overdue', item, { date: due })]
  })
}

/** The day by which the next statement was due; `null` where it is still to come. */
function dueAfter(date: string | undefined, today: string): string | null {
  const due = date === undefined ? null : addYears(date, 1)
  return due !== null && due < today ? due : null
}
