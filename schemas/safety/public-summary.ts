import * as z from 'zod/mini'
import { isoDate, record } from '../record.ts'
import { identifier } from '../wording.ts'

/** Why nothing is published, and who decided that. Source: Safety and Security chapter, Measure 10.2. */
const omission = record({
  reason: z.enum(['similarly_safe', 'not_necessary']),
  rationale: z.string(),
  decided_by: z.string(),
  decided_on: isoDate,
})

const published = { url: z.string(), version: identifier, published_on: isoDate, removals: z.string(), omission }

/** Published summaries, `gpai/safety/public-summary.yaml`. Source: Safety and Security chapter, Measure 10.2. */
export const publicSummary = record({
  framework: record(published),
  model_report: record({ ...published, assessment_results: z.string(), mitigations: z.string() }),
})
