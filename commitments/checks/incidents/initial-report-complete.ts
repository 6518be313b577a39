import { incidentReportFields } from '../../../schemas/safety/incidents.ts'
import type { Check } from '../../check.ts'
import { isReportable } from '../../dates/incident-deadlines.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** Cause and patterns may come with a later report. */
const first = incidentReportFields.filter((field) => field !== 'root_cause' && field !== 'patterns')

/** Every initial report fills each of its seven fields, or marks it as not known. */
export const initialReportComplete: Check = {
  name: 'initial-report-complete',
  reads: ['safetyIncidents'],
  run: ({ evidence: { safetyIncidents } }) =>
    inspectRecord(safetyIncidents, ({ open = [] }, issue) =>
      open.flatMap((incident, index) => {
        const report = incident.initial_report
        if (report === undefined || !isReportable(incident)) return []
        const answered = [...(report.fields ?? []), ...(report.unknown ?? [])]
        const absent = first.filter((field) => !answered.includes(field))
        return absent.length === 0
          ? []
          : [issue('rows-missing', `open.${index}.initial_report.fields`, { items: absent })]
      }),
    ),
}
