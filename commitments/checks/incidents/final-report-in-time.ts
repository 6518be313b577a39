import { type Incident, incidentReportFields } from '../../../schemas/safety/incidents.ts'
import type { Check } from '../../check.ts'
import { endOf } from '../../dates/clocks.ts'
import { isReportable } from '../../dates/incident-deadlines.ts'
import type { Place } from '../../place.ts'
import { type Flaw, seeIn } from '../statements/see-in.ts'

/** The final report of every resolved incident was given in time, and holds each of the nine fields. */
export const finalReportInTime: Check = {
  name: 'final-report-in-time',
  reads: ['safetyIncidents'],
  run: ({ evidence: { safetyIncidents }, facts: { today } }) =>
    seeIn(safetyIncidents, ({ open = [] }, flaw) =>
      open.flatMap((incident, index) => {
        const item = `open.${index}.final_report`
        return isReportable(incident)
          ? [...late(incident, item, { today, flaw }), ...incomplete(incident, item, flaw)]
          : []
      }),
    ),
}

type By = { readonly today: string; readonly flaw: Flaw }

function late(
  { resolved_at: resolved, final_report: report }: Incident,
  item: string,
  { today, flaw }: By,
): readonly Place[] {
  if (resolved === undefined) return []
  const due = endOf('dl.incident.final', resolved)
  if ((report?.at ?? today) <= due) return []
  return [flaw(report === undefined ? 'overdue' : 'too-late', item, { date: due })]
}

function incomplete({ final_report: report }: Incident, item: string, flaw: Flaw): readonly Place[] {
  if (report === undefined) return []
  const absent = incidentReportFields.filter((field) => report.fields?.includes(field) !== true)
  return absent.length === 0 ? [] : [flaw('rows-missing', `${item}.fields`, { items: absent })]
}
