import { type Incident, incidentReportFields } from '../../../schemas/safety/incidents.ts'
import type { Check } from '../../check.ts'
import { endOf } from '../../dates/clocks.ts'
import { isReportable } from '../../dates/incident-deadlines.ts'
import type { Issue } from '../../issue.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'

/** The final report of every resolved incident was given in time, and holds each of the nine fields. */
export const finalReportInTime: Check = {
  name: 'final-report-in-time',
  reads: ['safetyIncidents'],
  run: ({ evidence: { safetyIncidents }, facts: { today } }) =>
    inspectRecord(safetyIncidents, ({ open = [] }, issue) =>
      open.flatMap((incident, index) => {
        const item = `open.${index}.final_report`
        return isReportable(incident)
          ? [...late(incident, item, { today, issue }), ...incomplete(incident, item, issue)]
          : []
      }),
    ),
}

type By = { readonly today: string; readonly issue: IssueAt }

function late(
  { resolved_at: resolved, final_report: report }: Incident,
  item: string,
  { today, issue }: By,
): readonly Issue[] {
  if (resolved === undefined) return []
  const due = endOf('dl.incident.final', resolved)
  if ((report?.at ?? today) <= due) return []
  return [issue(report === undefined ? 'overdue' : 'too-late', item, { date: due })]
}

function incomplete({ final_report: report }: Incident, item: string, issue: IssueAt): readonly Issue[] {
  if (report === undefined) return []
  const absent = incidentReportFields.filter((field) => report.fields?.includes(field) !== true)
  return absent.length === 0 ? [] : [issue('rows-missing', `${item}.fields`, { items: absent })]
}
