import * as z from 'zod/mini'
import { isoDate, record } from '../record.ts'
import { identifier, prose } from '../wording.ts'
import { riskKey } from './vocabulary.ts'

/** The model compared with. Source: Appendix 2.1. */
const reference = record({
  model: z.string(),
  placed_on: isoDate,
  full_process: z.string(),
  report_with_ai_office: z.boolean(),
  visibility: z.string(),
  no_other_ground: z.string(),
  status: z.enum(['held', 'lost']),
  lost_on: isoDate,
})

/** One light-weight benchmark; scores are higher where the model can do more. Source: Appendix 2.2, point (2). */
const benchmark = record({
  name: z.string(),
  score: z.number(),
  reference_score: z.number(),
  negligible_margin: z.number(),
  minor_gain_reason: prose(),
})

const comparison = record({
  risk_id: riskKey,
  version: identifier,
  reference,
  scenarios: prose(),
  benchmarks: z.array(benchmark),
  differences: prose(),
  margin: prose(),
})

/** `gpai/safety/ssm.yaml`: for which risks the model is similarly safe or safer than a reference. Source: Appendix 2. */
export const ssm = record({ comparisons: z.array(comparison) })
