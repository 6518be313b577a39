import * as z from 'zod/mini'
import { isoDate, record, sha256 } from '../record.ts'
import { identifier, prose } from '../wording.ts'
import { versionRole } from './vocabulary.ts'

const step = record({ finished_on: isoDate, reference: z.string() })

const version = record({ name: z.string(), role: versionRole, digests: z.array(sha256) })

/** One round of the full process: whether the risks were found acceptable, and what followed where not. */
const round = record({ finished_on: isoDate, acceptable: z.boolean(), measures: prose(1) })

/** The full assessment and mitigation process. Source: Measure 1.2. */
const fullProcess = record({
  finished_on: isoDate,
  versions: z.array(version),
  steps: record({ identification: step, analysis: step, acceptance: step, mitigation: step }),
  rounds: z.array(round),
  report_ref: z.string(),
})

/** One trigger point of the Framework: reached with its lighter-touch evaluation, or not reached. */
const trigger = record({
  trigger_id: identifier,
  reached: z.boolean(),
  reached_on: isoDate,
  run_on: isoDate,
  outcome: z.string(),
})

/** What runs all along the model's lifecycle. Source: Measure 1.2, first list. */
const continuous = record({
  post_market: z.string(),
  incidents: z.string(),
  escalation: z.string(),
  mitigation: z.string(),
})

/** A reason to run the full process again. Source: Measures 1.2 and 7.6, first paragraph. */
const ground = record({
  kind: z.enum([
    'condition_met',
    'model_changed',
    'use_changed',
    'incident_or_near_miss',
    'evaluations_undermined',
    'other',
  ]),
  known_on: isoDate,
  reference: z.string(),
})

/** `gpai/safety/assessment.yaml`: the record of assessment and mitigation. Source: Measure 1.2. */
export const assessment = record({
  full_process: fullProcess,
  triggers: z.array(trigger),
  continuous,
  grounds: z.array(ground),
})

export type SafetyAssessment = z.infer<typeof assessment>
