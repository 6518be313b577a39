import * as z from 'zod/mini'
import { isoDate, record, sha256 } from '../record.ts'
import { identifier, prose } from '../wording.ts'
import { decision, riskKey, stage } from './vocabulary.ts'

/** A tier of the Framework as it stands for this model. Source: Measure 4.1, point (1)(a). */
const tier = record({ id: identifier, capability: z.string(), measure: z.string(), reached: z.boolean() })

/** Criteria that are no tiers. Source: Measure 4.1, point (1)(b). */
const otherCriteria = record({ description: prose(), reason: prose() })

/** What the safety margin reflects. Source: Measure 4.1. */
const margin = record({ fit: prose(1), sources: prose(1), assessment: prose(1), mitigations: prose(1) })

const determination = record({
  risk_id: riskKey,
  tiers: z.array(tier),
  other_criteria: otherCriteria,
  based_on: z.string(),
  margin,
  acceptable: z.boolean(),
  soon_unacceptable: z.boolean(),
})

/** What was done where a risk was, or would soon be, not acceptable. Source: Measure 4.2. */
const measure = record({
  risk_id: riskKey,
  availability: z.enum(['not_made_available', 'restricted', 'withdrawn', 'recalled', 'not_necessary']),
  mitigations: prose(1),
  reassessed_on: isoDate,
})

/** The decision to proceed or not. Source: Measure 4.2. */
const decided = record({
  decision,
  stages: z.array(stage),
  date: isoDate,
  reason: z.string(),
  restrictions: z.array(z.string()),
})

/** `gpai/safety/acceptance.yaml`: criteria applied, determinations, decision. Source: Measures 4.1 and 4.2. */
export const acceptance = record({
  framework: record({ version: identifier, sha256 }),
  determinations: z.array(determination),
  overall: record({ acceptable: z.boolean(), reason: prose() }),
  measures: z.array(measure),
  decision: decided,
})
