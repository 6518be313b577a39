import * as z from 'zod/mini'
import { country } from '../country.ts'
import { quantity } from '../quantity.ts'
import { isoDate, record, repositoryPath, sha256 } from '../record.ts'
import { identifier, prose } from '../wording.ts'
import { alternativeMeansInputs, downstreamCovers } from './means.ts'
import {
  baseInputs,
  classificationInputs,
  computeInputs,
  generalityInputs,
  legacyInputs,
  modificationInputs,
  monetisationInputs,
  notificationInputs,
  publicInfoInputs,
  representativeInputs,
  signatoryInputs,
} from './scope-inputs.ts'

/** The ways of placing on the market that the Guidelines name. Source: Guidelines, section 3.1 (para 51). */
const releaseChannels = [
  'library',
  'api',
  'public-catalogue',
  'physical-copy',
  'cloud-service',
  'customer-infrastructure',
  'web-chatbot',
  'mobile-app',
  'internal-essential',
  'internal-only',
  'pre-market',
  'scientific-research',
] as const

const provider = record({
  legal_name: z.string(),
  established_in_union: z.boolean(),
  country,
  size: z.enum(['microenterprise', 'sme', 'smc', 'other']),
})

const model = record({
  family_id: identifier,
  /** When the first version of the family was placed on the Union market. */
  family_placed_on_market_on: isoDate,
  name: identifier,
  version: identifier,
  modalities_in: z.array(z.string()),
  modalities_out: z.array(z.string()),
  parameters: quantity,
  active_parameters: quantity,
  tokens: quantity,
  context_length: quantity,
  architecture: z.enum(['dense-transformer', 'mixture-of-experts', 'diffusion', 'other']),
  /** The large pre-training run of the model. Source: Guidelines, sections 2.2 and 2.3. */
  pretraining: record({ started_on: isoDate, ended_on: isoDate }),
})

const release = record({
  channel: z.enum(releaseChannels),
  union_market: z.boolean(),
  placed_on_market_on: isoDate,
  planned_on: isoDate,
  exclusion_statement: prose(),
  excluded_by_upstream: z.boolean(),
  is_placing_act: z.boolean(),
  distributes_weights: z.boolean(),
})

const license = record({
  spdx: identifier,
  text: repositoryPath,
  free_and_open_source: z.boolean(),
  rights: record({ access: z.boolean(), use: z.boolean(), modify: z.boolean(), distribute: z.boolean() }),
  restrictions: z.array(z.string()),
})

/** Where and by whom requests for documentation are answered. Source: Transparency chapter, Measure 1.2. */
const contact = record({
  url: z.string(),
  email: z.string(),
  published_at: z.string(),
})

/** Who answers the authorities. `authorised_by`: by law, statute or mandate. Source: AI Act Articles 53(3), 91(5) and 92(5). */
const informationRequests = record({ owner: z.string(), procedure: prose(), authorised_by: z.string() })

/** The documentation for who integrates the model: where it is, for which version, and where it covers what. */
const downstream = record({
  package: z.string(),
  version: z.string(),
  covers: downstreamCovers,
  owner: z.string(),
  procedure: prose(),
  response_days: z.number(),
})

/** How documentation is kept. Source: Transparency chapter, Measures 1.1 and 1.3. */
const records = record({
  earlier_versions: z.string(),
  retained_until: isoDate,
  custodian: z.string(),
  integrity: prose(),
  quality_control: prose(),
  published: z.boolean(),
  standards: z.array(z.string()),
})

/** Where and when the training-content summary was published. Source: AI Act Article 53(1)(d) and the Commission's notice. */
const trainingSummary = record({ url: z.string(), channel_urls: z.array(z.string()), published_on: isoDate })

/** Documents that are not at their usual place below the model's `gpai` folder. */
const documents = record({
  model_documentation: repositoryPath,
  copyright_policy: repositoryPath,
  training_summary: repositoryPath,
  model_card: repositoryPath,
  sign_off: repositoryPath,
})

/** The release manifest, `gpai/release.yaml`: what is released, by whom, how, and where the other documents are. */
export const releaseManifest = record({
  role: z.enum(['provider', 'downstream-modifier', 'integrator', 'distributor']),
  provider,
  model,
  release,
  compute: computeInputs,
  base: baseInputs,
  modification: modificationInputs,
  generality: generalityInputs,
  license,
  monetisation: monetisationInputs,
  public_info: publicInfoInputs,
  classification: classificationInputs,
  notification: notificationInputs,
  authorised_representative: representativeInputs,
  signatory: signatoryInputs,
  alternative_means: alternativeMeansInputs,
  legacy: legacyInputs,
  contact,
  information_requests: informationRequests,
  downstream,
  records,
  training_summary: trainingSummary,
  documents,
  files: z.array(record({ path: repositoryPath, sha256 })),
})

export type ReleaseManifest = z.infer<typeof releaseManifest>
