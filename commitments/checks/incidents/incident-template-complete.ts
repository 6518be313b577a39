import { incidentReportFields } from '../../../schemas/safety/incidents.ts'
import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** The template for reports holds each of the nine fields and lets one be marked as not known. */
export const incidentTemplateComplete: Check = {
  name: 'incident-template-complete',
  reads: ['safetyIncidents'],
  run: ({ evidence: { safetyIncidents } }) =>
    inspectRecord(safetyIncidents, ({ template }, issue) => {
      const absent = incidentReportFields.filter((field) => template?.fields?.includes(field) !== true)
      return [
        ...(absent.length === 0 ? [] : [issue('rows-missing', 'template.fields', { items: absent })]),
        ...(template?.marks_unknown === true ? [] : [issue('not-stated', 'template.marks_unknown')]),
      ]
    }),
}
