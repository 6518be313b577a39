import * as z from 'zod/mini'
import { isoDate, pointer, record, sha256 } from '../record.ts'
import { identifier, prose } from '../wording.ts'
import { riskKey } from './vocabulary.ts'

/** Source: Measure 3.2. */
const methods = [
  'question_set',
  'task_based',
  'benchmark',
  'red_teaming',
  'uplift_study',
  'model_organism',
  'simulation',
  'proxy',
  'other',
] as const

/** Source: Appendix 3.1. */
const rigour = record({ internal: z.string(), external: z.string(), reproducibility: z.string() })

/** Source: Appendix 3.2. */
const elicitation = record({
  under: prose(),
  deception: prose(),
  methods: z.array(z.string()),
  misuse_actor: prose(),
  context: prose(),
})

/** Source: Appendix 3.4. */
const team = record({ composition: prose(), qualification: z.array(z.string()) })
const resources = record({ compute: z.string(), staffing: z.string(), engineering: z.string() })

const evaluation = record({
  id: identifier,
  risk_ids: z.array(riskKey),
  method: z.enum(methods),
  open_ended: z.boolean(),
  modalities: z.array(z.string()),
  targets: z.array(z.enum(['capabilities', 'propensities', 'affordances', 'effects'])),
  digests: z.array(sha256),
  date: isoDate,
  status: z.enum(['current', 'superseded']),
  fit: prose(),
  informed_by: z.string(),
  rigour,
  elicitation,
  mitigation_effectiveness: z.string(),
  team,
  access: prose(),
  information: prose(),
  business_days: z.number(),
  time_reason: prose(),
  resources,
  results: pointer,
})

/** An independent external evaluator, for the risks named. Source: Appendix 3.5; glossary, "independent external". */
const external = record({
  risk_ids: z.array(riskKey),
  evaluator: z.string(),
  expertise: prose(),
  infosec: z.string(),
  confidentiality: z.string(),
  resources: z.string(),
  logging_permission: prose(),
  independence: prose(),
  report: pointer,
})

/** A search that found no qualified evaluator. Source: Appendix 3.5, point (2). */
const search = record({
  risk_ids: z.array(riskKey),
  call_opened: isoDate,
  call_closed: isoDate,
  other_search: z.string(),
  notified: z.string(),
  uncertainty_in_margin: z.string(),
})

/** `gpai/safety/evaluations.yaml`: model evaluations, internal and external. Source: Measure 3.2; Appendix 3. */
export const evaluations = record({
  evaluations: z.array(evaluation),
  /** Why the version with the fewest mitigations was not evaluated. Source: Appendix 3.4(1). */
  least_mitigated_reason: z.string(),
  external: z.array(external),
  external_search: z.array(search),
})
