import { incidentReportFields } from '../../../schemas/safety/incidents.ts'
import type { Check } from '../../check.ts'
import { isReportable } from '../../dates/incident-deadlines.ts'
import { seeIn } from '../statements/see-in.ts'

/** Cause and patterns may come with a later report. */
const first = incidentReportFields.filter((field) => field !== 'root_cause' && field !== 'patterns')

/** Every initial report fills each of its seven fields, or marks it as not known. */
export const initialReportComplete: Check = {
  name: 'initial-report-complete',
  reads: ['safetyIncidents'],
  run: ({ evidence: { safetyIncidents } }) =>
    seeIn(safetyIncidents, ({ open = [] }, flaw) =>
      open.flatMap((incident, index) => {
        const report = incident.initial_report
        if (report === undefined || !isReportable(incident)) return []
        const answered = [...(report.fields ?? []), ...(report.unknown ?? [])]
        const absent = first.filter((field) => !answered.includes(field))
        return absent.length === 0
          ? []
          : [flaw('rows-missing', `open.${index}.initial_report.fields`, { items: absent })]
      }),
    ),
}
