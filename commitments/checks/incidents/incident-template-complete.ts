import { incidentReportFields } from '../../../schemas/safety/incidents.ts'
import type { Check } from '../../check.ts'
import { seeIn } from '../statements/see-in.ts'

/** The template for reports holds each of the nine fields and lets one be marked as not known. */
export const incidentTemplateComplete: Check = {
  name: 'incident-template-complete',
  reads: ['safetyIncidents'],
  run: ({ evidence: { safetyIncidents } }) =>
    seeIn(safetyIncidents, ({ template }, flaw) => {
      const absent = incidentReportFields.filter((field) => template?.fields?.includes(field) !== true)
      return [
        ...(absent.length === 0 ? [] : [flaw('rows-missing', 'template.fields', { items: absent })]),
        ...(template?.marks_unknown === true ? [] : [flaw('not-stated', 'template.marks_unknown')]),
      ]
    }),
}
