import * as z from 'zod/mini'
import { isoDate, pointer, record } from '../record.ts'
import { identifier, prose } from '../wording.ts'
import { riskKey } from './vocabulary.ts'

/** Where in the Framework document each part stands: an anchor such as `#tiers`, or a page such as `p. 12`. */
const sections = record({
  description: z.string(),
  trigger_points: z.string(),
  criteria: z.string(),
  tier_mitigations: z.string(),
  timelines: z.string(),
  external_input: z.string(),
  responsibilities: z.string(),
  updates: z.string(),
})

const triggerPoint = record({
  id: identifier,
  dimension: z.enum([
    'time',
    'training_compute',
    'development_stage',
    'user_access',
    'inference_compute',
    'affordances',
    'other',
  ]),
  value: z.string(),
  justification: prose(),
  use: prose(),
})

const tier = record({ id: identifier, description: prose(), mitigations: z.array(z.string()) })

const criterion = record({
  risk_id: riskKey,
  tiers: z.array(tier),
  justification: prose(),
  use: prose(),
})

const timeline = record({
  risk_id: riskKey,
  estimate: z.string(),
  form: z.enum(['point', 'range', 'distribution', 'other']),
  inputs: prose(),
  justification: prose(),
  assumptions: prose(),
  uncertainties: prose(),
})

/** How an update is found to be confirmed, and the bodies whose approval that takes. Source: Measure 1.1, point (4). */
const updateProcess = record({
  description: prose(),
  confirmation_rule: record({ description: prose(), bodies: z.array(z.string()) }),
})

const approval = record({ body: z.string(), date: isoDate, reference: z.string() })

const change = record({ version: identifier, date: isoDate, how: z.string(), why: z.string() })

/** One Framework assessment. Source: Measure 1.3. */
const assessment = record({
  date: isoDate,
  adequacy: z.string(),
  adherence: z.string(),
  non_adherence: z.array(record({ what: prose(), why: prose(), measures: prose() })),
  remediation_plan: z.string(),
  update_needed: z.boolean(),
})

/** A reasonable ground for an assessment before its time. Source: Measure 1.3. */
const ground = record({
  kind: z.enum(['development_practice', 'incident_or_near_miss', 'risk_changed', 'other']),
  known_on: isoDate,
  reference: z.string(),
})

/** `gpai/safety/framework.yaml`: the Safety and Security Framework, by pointer. Source: Measures 1.1, 1.3, 1.4. */
export const framework = record({
  document: pointer,
  version: identifier,
  date: isoDate,
  confirmed_at: isoDate,
  approvals: z.array(approval),
  models_considered: z.array(z.string()),
  sections,
  trigger_points: z.array(triggerPoint),
  criteria: z.array(criterion),
  criteria_logic: z.string(),
  criteria_justification: z.string(),
  timelines: z.array(timeline),
  external_input: record({ applies: z.boolean(), process: prose() }),
  responsibilities_ref: z.string(),
  update_process: updateProcess,
  changelog: z.array(change),
  first_placing_on: isoDate,
  assessments: z.array(assessment),
  grounds: z.array(ground),
  ai_office_access_at: isoDate,
  receipt: z.string(),
  unredacted: z.boolean(),
})

export type Framework = z.infer<typeof framework>
