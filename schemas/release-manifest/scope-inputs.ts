import * as z from 'zod/mini'
import { country } from '../country.ts'
import { quantity } from '../quantity.ts'
import { isoDate, record, repositoryPath, sha256 } from '../record.ts'
import { identifier, prose } from '../wording.ts'

/** One estimate of compute in FLOP with its bounds and method. Source: Guidelines C(2025) 7719, annex. */
const estimate = {
  value: quantity,
  low: quantity,
  high: quantity,
  method: z.enum(['measured', 'hardware', 'architecture', 'other']),
  /** Few words can refer to the other estimate. */
  assumptions: prose(1),
  date: isoDate,
}

/** One period of the hardware route C = N * L * H * U; the periods add up. `peak_flops` is per unit and second. */
const hardwarePeriod = record({
  units: quantity,
  seconds: quantity,
  peak_flops: quantity,
  utilisation: z.number(),
})

/** The two meters of compute: what contributed to parameter updates, and all that contributed to capabilities. */
export const computeInputs = record({
  update: record({ ...estimate, hardware: z.array(hardwarePeriod) }),
  cumulative: record({ ...estimate, synthetic_non_public: quantity, inherited_weights: quantity }),
})

/** The model that this one modifies, and how much the modification took. Source: Guidelines, section 3.2. */
export const baseInputs = record({
  model_id: identifier,
  provider: z.string(),
  is_general_purpose: z.boolean(),
  systemic_risk: z.boolean(),
  compute: quantity,
  cumulative_compute: quantity,
  unknown_reason: prose(),
  documentation: z.string(),
  parameters: quantity,
  /** The weights as their provider published them, so that it shows whether they were passed on unchanged. */
  files: z.array(record({ path: repositoryPath, sha256 })),
})

export const modificationInputs = record({
  compute: quantity,
  cumulative_compute: quantity,
  data_sources: z.array(z.string()),
  /** Whether others modified the model in between. */
  earlier_modifiers: z.boolean(),
  /** Whether weights of several providers were merged. */
  merges_models: z.boolean(),
  /** A person's decision where the compute test does not settle it. */
  significance: record({
    claim: z.enum(['significant', 'not-significant']),
    rationale: prose(),
    decided_by: z.string(),
  }),
})

/** A departure from the indicative criterion of general purpose, with who decided it and why. */
export const generalityInputs = record({
  claim: z.enum(['general-purpose', 'not-general-purpose']),
  rationale: prose(),
  decided_by: z.string(),
})

/** Free and open-source test, block B: a `true` is monetisation. Source: Guidelines, section 4. */
export const monetisationInputs = record({
  dual_licensing: z.boolean(),
  paid_support_required: z.boolean(),
  paid_hosting_only: z.boolean(),
  advertising: z.boolean(),
  personal_data_required: z.boolean(),
  personal_data_for_security_only: z.boolean(),
  microenterprises_only: z.boolean(),
})

/** Free and open-source test, block C: where weights, architecture and usage information are public. */
export const publicInfoInputs = record({
  weights: z.string(),
  architecture: z.string(),
  usage: record({
    modalities: z.string(),
    capabilities: z.string(),
    limitations: z.string(),
    integration: z.string(),
  }),
})

/** Systemic risk: class, notification and contest. Source: AI Act Articles 51 and 52. */
export const classificationInputs = record({
  class: z.enum(['none', 'presumed', 'designated', 'contested-pending', 'contest-accepted']),
  designated_on: isoDate,
  designated_for_failure_to_notify: z.boolean(),
  informed_on: isoDate,
})

export const notificationInputs = record({
  threshold_foreseen_on: isoDate,
  sent_on: isoDate,
  reference: z.string(),
  contested: z.boolean(),
  estimate: quantity,
  method: prose(),
  /** Where the arguments are that the model exceptionally carries no systemic risk. */
  arguments: z.string(),
})

/** The four tasks of a mandate. Source: AI Act Article 54(3). */
export const mandateTasks = ['verify', 'keep', 'provide', 'cooperate'] as const

export const representativeInputs = record({
  name: z.string(),
  country,
  mandate_date: isoDate,
  mandate_reference: z.string(),
  mandate_sha256: sha256,
  /** What the mandate empowers for. Source: AI Act Article 54(3)(a) to (d). */
  mandate_tasks: z.array(z.enum(mandateTasks)),
  /** Whether authorities may address the representative beside or instead of the provider. Source: AI Act Article 54(4). */
  may_be_addressed: z.boolean(),
  holds_documentation_since: isoDate,
  keeps_until: isoDate,
  mandate_language: z.string(),
  /** The end of the mandate in force; a successor's mandate replaces it. Source: AI Act Article 54(5). */
  mandate_ended_on: isoDate,
})

const signed = { status: z.enum(['signed', 'not-signed']), since: isoDate }

/** Which chapters the provider signed. Source: AI Act Articles 53(4), 55(2) and, for the models covered, 56(7). */
export const signatoryInputs = record({
  transparency: record(signed),
  copyright: record(signed),
  safety_and_security: record({ ...signed, covers_this_model: z.boolean() }),
})

/** What a model placed on the market before Chapter V applied cannot supply any more. Source: Guidelines, section 5.3. */
export const legacyInputs = record({
  no_gaps: z.boolean(),
  gaps: z.array(
    record({
      subject: z.string(),
      reason: z.enum(['impossible', 'unavailable', 'disproportionate']),
      justification: prose(),
      disclosed_in: z.array(z.enum(['copyright-policy', 'training-summary'])),
    }),
  ),
})
