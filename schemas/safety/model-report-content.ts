import * as z from 'zod/mini'
import { record, sha256 } from '../record.ts'
import { identifier, prose } from '../wording.ts'
import { securityObjectiveIds } from './security.ts'
import { riskKey, versionRole } from './vocabulary.ts'

/**
 * Where the report answers a point: a heading, an anchor or a page of the document, or a link. Never the text itself.
 */
const place = z.string()

/** The model and its behaviour. Source: Safety and Security chapter, Measure 7.1(1) and (2). */
export const model = record({ description: place, differences: place, use: place, use_in_ai_development: place })

/** The versions that are marketed or used. Source: Safety and Security chapter, Measure 7.1(3). */
export const versions = z.array(
  record({
    name: z.string(),
    version: identifier,
    digest: sha256,
    role: versionRole,
    mitigations: place,
    risks: place,
  }),
)

/** The model specification. Source: Safety and Security chapter, Measure 7.1(4). */
export const spec = record({ principles: place, priorities: place, refusals: place, system_prompt_ref: place })

/** Why it was decided to proceed. Source: Safety and Security chapter, Measure 7.2. */
export const reasons = record({
  justification: place,
  margins: z.array(record({ risk_id: riskKey, reference: place })),
  conditions: z.array(
    record({
      id: z.string(),
      condition: place,
      signal: prose(),
      owner: z.string(),
      status: z.enum(['watched', 'met']),
      answered_by_version: identifier,
    }),
  ),
  decision: record({ process: place, external_actors: place, independent_evaluators: place }),
})

/** Risks with their modelling and estimates. Source: Safety and Security chapter, Measure 7.3(1)(a) to (d). */
export const risks = record({
  process: place,
  assumptions: place,
  items: z.array(
    record({ risk_id: riskKey, reason: place, modelling: place, estimate: place, mitigated_vs_elicited: place }),
  ),
})

/** Samples of one evaluation. Source: Safety and Security chapter, Measure 7.3(1)(f). */
const samples = record({
  count: z.number(),
  selection: z.enum(['random', 'selected']),
  reference: place,
  material: z.array(place),
})

/** Every evaluation that matters for a risk. Source: Safety and Security chapter, Measure 7.3(1)(e) and (f). */
export const evaluations = z.array(
  record({
    id: z.string(),
    risk_ids: z.array(riskKey),
    conduct: place,
    tasks: place,
    scoring: place,
    elicitation: place,
    comparisons: place,
    /** Why no samples of this evaluation are needed to understand the risk. Source: Measure 7.3(1)(f). */
    samples_not_relevant: z.string(),
    samples,
  }),
)

/** What evaluation teams could use. Source: Safety and Security chapter, Measure 7.3(1)(g). */
export const evaluators = record({
  internal: place,
  external: z.array(
    record({ name: z.string(), risk_ids: z.array(riskKey), access: place, direct_to_ai_office: z.boolean() }),
  ),
})

/** Safety mitigations. Source: Safety and Security chapter, Measure 7.3(2). */
export const safetyMitigations = z.array(
  record({ id: z.string(), description: place, requirements_met: place, limitations: place }),
)

/** Security goal and mitigations. Source: Safety and Security chapter, Measure 7.3(3). */
export const security = record({
  goal: place,
  mitigations: z.array(place),
  alignment: place,
  deviations: z.array(record({ objective: z.enum(securityObjectiveIds), reason: place })),
})

/** The next six months. Source: Safety and Security chapter, Measure 7.3(4). */
export const outlook = record({ techniques: place, differences: place, mitigations: place })

const externalReport = record({ title: z.string(), reference: place, risk_ids: z.array(riskKey) })

/** Reports from outside, or why there are none. Source: Safety and Security chapter, Measure 7.4. */
export const external = record({
  evaluator_reports: z.array(externalReport),
  security_reviews: z.array(externalReport),
  none_because: z.array(
    record({ risk_id: riskKey, condition: z.enum(['similarly_safe', 'search_failed']), reason: place }),
  ),
  choice: place,
})

/** What the model changes in the risk landscape. Source: Safety and Security chapter, Measure 7.5. */
export const landscape = record({ statement: place, items: z.array(place) })
