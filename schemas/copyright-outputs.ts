import * as z from 'zod/mini'
import { isoDate, record, repositoryPath } from './record.ts'
import { identifier, prose } from './wording.ts'

const file = record({ path: repositoryPath })

/** Technical means against infringing output. Source: Copyright chapter, Measure 1.4(1)(a). */
export const outputSafety = record({
  safeguards: z.array(
    record({
      type: z.enum([
        'deduplication',
        'licensed-or-filtered-data',
        'training-regularisation',
        'refusal-tuning',
        'output-filter',
        'prompt-filter',
        'similarity-check',
        'rate-limit',
      ]),
      layer: z.enum(['model', 'system']),
      scope: z.array(z.enum(['api', 'weights', 'own-system'])),
      evaluation: z.string(),
      rationale: prose(),
    }),
  ),
  /** Why safeguards outside the model suffice although its weights are handed out. */
  system_layer_reason: prose(),
})

/** How memorisation was measured. Source: Copyright chapter, Measure 1.4(1)(a). */
export const memorisationEvaluation = record({
  dataset: z.string(),
  method: prose(),
  prompts: z.number(),
  match_definition: prose(),
  result: z.string(),
  date: isoDate,
  commit: identifier,
  model_version: z.union([identifier, z.number()]),
})

/** How complaints of rightsholders come in and are handled. Source: Copyright chapter, Measure 1.5(2). */
export const complaints = record({
  channel_url: z.string(),
  channel_email: z.string(),
  accepts_representatives: z.boolean(),
  accepts_collective_management: z.boolean(),
  procedure: record({ path: repositoryPath, reference: z.string() }),
  steps: record({ intake: prose(), assessment: prose(), reply: prose() }),
  owner: z.string(),
  target_days: z.number(),
  refusal_grounds: z.array(z.string()),
  published: z.array(file),
})
