import * as z from 'zod/mini'
import { isoDate, pointer, record } from '../record.ts'

/** One kept document: where it is, its digest, who keeps it and until when. */
const kept = z.extend(pointer, { retain_until: z.optional(isoDate) })

/** Index of what is kept, `gpai/safety/records.yaml`. Source: Safety and Security chapter, Measures 9.4 and 10.1. */
export const safetyRecords = record({
  documents: record({ architecture: kept, integration: kept, evaluations: kept, safety_mitigations: kept }),
  reviewed_on: isoDate,
  decision_log: record({ reference: z.string(), custodian: z.string() }),
  justifications_index: record({ reference: z.string(), custodian: z.string() }),
  incident_retention: record({
    years: z.number(),
    counts_from: z.enum(['documentation', 'incident', 'later_of_both']),
    custodian: z.string(),
  }),
})
