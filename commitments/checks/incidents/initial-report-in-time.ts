import type { Incident } from '../../../schemas/safety/incidents.ts'
import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import { firstOfBundle, initialReportDue, isReportable } from '../../dates/incident-deadlines.ts'
import type { Issue } from '../../issue.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'

/**
 * The initial report of every serious incident was given by the day that its gravest harm sets, counted from awareness of
 * the model's involvement. Late for exceptional circumstances: a person judges.
 */
export const initialReportInTime: Check = {
  name: 'initial-report-in-time',
  reads: ['safetyIncidents'],
  run: (context) => {
    const observed = inspectRecord(context.evidence.safetyIncidents, ({ open = [] }, issue) =>
      open.flatMap((incident, index) =>
        isReportable(incident) ? issuesOf(context, firstOfBundle(incident, open), { own: incident, index, issue }) : [],
      ),
    )
    if (observed.result !== 'gap') return observed
    const excused = observed.issues.every(({ problem }) => problem === 'exceptional-circumstances')
    return excused ? { result: 'needs-human', issues: observed.issues } : observed
  },
}

type Entry = { readonly own: Incident; readonly index: number; readonly issue: IssueAt }

function issuesOf({ facts: { today } }: Case, first: Incident, { own, index, issue }: Entry): readonly Issue[] {
  const item = `open.${index}`
  const aware = first.aware_at
  if (aware === undefined) return [issue('not-stated', `${item}.aware_at`)]
  const due = initialReportDue(first, aware)
  const given = own.initial_report?.at ?? first.initial_report?.at
  if ((given ?? today) <= due) return []
  if (own.exceptional_circumstances !== undefined && given !== undefined) {
    return [issue('exceptional-circumstances', `${item}.initial_report`)]
  }
  return [issue(given === undefined ? 'overdue' : 'too-late', `${item}.initial_report`, { date: due })]
}
