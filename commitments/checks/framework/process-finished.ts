import type { SafetyAssessment } from '../../../schemas/safety/assessment.ts'
import type { Check } from '../../check.ts'
import { placingDate } from '../../dates/placing-date.ts'
import type { Issue } from '../../issue.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'

const steps = ['identification', 'analysis', 'acceptance', 'mitigation'] as const
const end = 'full_process.finished_on'

/** The four steps of the full process are done, and a first acceptable round was finished before placing on the market. */
export const processFinished: Check = {
  name: 'process-finished',
  reads: ['safetyAssessment', 'release'],
  run: ({ evidence: { safetyAssessment, release }, facts }) =>
    inspectRecord(safetyAssessment, ({ full_process: process = {} }, issue) => {
      const finished = process.finished_on
      if (finished === undefined) return [issue('not-stated', end)]
      if (finished > facts.today) return [issue('date-in-future', end, { date: facts.today })]
      const placed = placingDate(release)
      if (placed === null) return [issue('no-placing-date', end)]
      const late = firstAcceptable(process, finished) > placed ? [issue('too-late', end, { date: placed })] : []
      return [...stepsLeft(process, finished, issue), ...late]
    }),
}

type Process = NonNullable<SafetyAssessment['full_process']>

/** When a round first found the risks acceptable; the end of the process where no round is dated. */
function firstAcceptable({ rounds = [] }: Process, finished: string): string {
  const dates = rounds.flatMap((round) => (round.acceptable === true ? (round.finished_on ?? []) : []))
  return dates.sort()[0] ?? finished
}

function stepsLeft(process: Process, finished: string, issue: IssueAt): readonly Issue[] {
  return steps.flatMap((step) => {
    const date = process.steps?.[step]?.finished_on
    const item = `full_process.steps.${step}.finished_on`
    if (date === undefined) return [issue('not-stated', item)]
    return date > finished ? [issue('too-late', item, { date: finished })] : []
  })
}
