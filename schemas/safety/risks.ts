import * as z from 'zod/mini'
import { isoDate, record } from '../record.ts'
import { identifier, prose } from '../wording.ts'
import {
  affordances,
  capabilities,
  contributingCharacteristics,
  propensities,
  riskKey,
  riskType,
  sourceOf,
} from './vocabulary.ts'

/** For each type of risk, what was looked for. Source: Measure 2.1; Appendix 1.1. */
const typesConsidered = record({
  public_health: z.string(),
  safety: z.string(),
  public_security: z.string(),
  fundamental_rights: z.string(),
  society: z.string(),
})

/** What the list took into account. Source: Measure 2.1, point (1)(a)(i) to (iii). */
const considered = record({
  model_independent_information: z.string(),
  own_and_similar_models: z.string(),
  communications: z.string(),
})

/** Source: Appendix 1.2. */
const nature = record({
  essential: record({ high_impact_capabilities: z.boolean(), union_market: z.boolean(), propagation: z.boolean() }),
  contributing: z.array(z.enum(contributingCharacteristics)),
})

/** Source: Appendix 1.3. */
const sources = record({
  capabilities: z.array(sourceOf(capabilities)),
  propensities: z.array(sourceOf(propensities)),
  affordances: z.array(sourceOf(affordances)),
})

/** Source: Measure 2.2. */
const scenario = record({ id: identifier, description: prose() })

/** Ways of gathering model-independent information. Source: Measure 3.1. */
const informationMethod = z.enum([
  'web_search',
  'literature',
  'market_analysis',
  'training_data_review',
  'incident_databases',
  'trend_forecasts',
  'expert_interviews',
  'lay_participation',
  'other',
])

const information = record({ method: informationMethod, reference: z.string(), date: isoDate })

/** Source: Measure 3.3. */
const modelling = record({
  method: prose(),
  scenarios: z.array(identifier),
  information_used: z.string(),
  result: z.string(),
})

/** Source: Measure 3.4. */
const estimate = record({
  probability: z.string(),
  severity: z.string(),
  format: z.enum(['score', 'matrix', 'distribution', 'other']),
  method: prose(),
  information_used: z.string(),
})

/** One candidate risk, identified as systemic or not. Source: Commitments 2 and 3. */
const risk = record({
  risk_id: riskKey,
  types: z.array(riskType),
  identified: z.boolean(),
  reason: prose(),
  nature,
  sources,
  scenarios: z.array(scenario),
  information: z.array(information),
  modelling,
  estimate,
})

/** For each phase from which risks can stem, what was looked for. Source: AI Act Article 55(1)(b). */
const phasesConsidered = record({ development: z.string(), placing_on_market: z.string(), use: z.string() })

/** `gpai/safety/risks.yaml`: the risk register. Source: Measures 2.1, 2.2, 3.1, 3.3, 3.4. */
export const risks = record({
  types_considered: typesConsidered,
  phases_considered: phasesConsidered,
  considered,
  risks: z.array(risk),
})
