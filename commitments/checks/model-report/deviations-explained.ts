import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** The Model Report says of every alternative in the security record why it reaches the objective. */
export const deviationsExplained: Check = {
  name: 'deviations-explained',
  reads: ['safetyModelReport', 'safetySecurity'],
  run: ({ evidence: { safetyModelReport, safetySecurity } }) =>
    inspectRecord(safetyModelReport, ({ security }, issue) => {
      const objectives = safetySecurity.state === 'found' ? (safetySecurity.content.objectives ?? []) : []
      const alternatives = objectives.flatMap(({ id, status }) =>
        status === 'alternative' && id !== undefined ? [id] : [],
      )
      const explained = (security?.deviations ?? []).flatMap(({ objective, reason }) =>
        reason === undefined ? [] : objective,
      )
      const absent = alternatives.filter((id) => !explained.includes(id))
      return absent.length === 0 ? [] : [issue('rows-missing', 'security.deviations', { items: absent })]
    }),
}
