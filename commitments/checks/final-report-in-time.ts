import { incidentReportFields } from '../../schemas/safety/incidents.ts'
import type { Check } from '../check.ts'
import { endOf } from '../clocks.ts'
import { isReportable } from '../incident-deadlines.ts'
import { seeIn } from './see-in.ts'

/** The final report of every resolved incident was given in time, and holds each of the nine fields. */
export const finalReportInTime: Check = {
  name: 'final-report-in-time',
  reads: ['safetyIncidents'],
  run: ({ evidence: { safetyIncidents }, facts: { today } }) =>
    seeIn(safetyIncidents, ({ open = [] }, flaw) =>
      open.flatMap((incident, index) => {
        const { resolved_at: resolved, final_report: report } = incident
        if (resolved === undefined || !isReportable(incident)) return []
        const item = `open.${index}.final_report`
        const due = endOf('dl.incident.final', resolved)
        const absent = incidentReportFields.filter((field) => report?.fields?.includes(field) !== true)
        return [
          ...((report?.at ?? today) > due ? [flaw(report === undefined ? 'overdue' : 'too-late', item, { date: due })] : []),
          ...(report !== undefined && absent.length > 0 ? [flaw('rows-missing', `${item}.fields`, { items: absent })] : []),
        ]
      }),
    ),
}
