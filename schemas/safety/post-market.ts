import * as z from 'zod/mini'
import { isoDate, record } from '../record.ts'
import { riskKey } from './vocabulary.ts'

const plan = record({ starts_on: isoDate, reference: z.string(), owner: z.string() })

const purposes = record({ acceptability: z.string(), timelines: z.string() })

/** What information is gathered on. Source: Measure 3.5. */
const gathers = record({
  capabilities: z.string(),
  propensities: z.string(),
  affordances: z.string(),
  effects: z.string(),
})

/** For each of the eleven methods, whether it is used and why, or why not. Source: Measure 3.5. */
const methods = record({
  end_user_feedback: z.string(),
  reporting_channels: z.string(),
  incident_forms: z.string(),
  bug_bounties: z.string(),
  community_evaluations: z.string(),
  stakeholder_dialogue: z.string(),
  public_monitoring: z.string(),
  scientific_study: z.string(),
  logging_and_provenance: z.string(),
  use_restriction_breaches: z.string(),
  invisible_aspects: z.string(),
})

/** Access for independent external evaluators, for the risks named. Source: Measure 3.5. */
const access = record({
  risk_ids: z.array(riskKey),
  evaluators: z.number(),
  free_of_charge: z.boolean(),
  most_capable: z.string(),
  chains_of_thought: z.string(),
  least_mitigated: z.string(),
  means: z.string(),
  criteria_url: z.string(),
})

/** What an evaluator may not do, if it is to be safe from retaliation. Source: Measure 3.5. */
const harbour = record({
  commitment: z.string(),
  availability: z.string(),
  user_data: z.string(),
  public_safety: z.string(),
  threats: z.string(),
  disclosure: z.string(),
})

const disclosure = record({ url: z.string(), hold_business_days: z.number(), exceptional_reason: z.string() })

/** `gpai/safety/post-market.yaml`: the plan for monitoring after placing on the market. Source: Measure 3.5. */
export const postMarket = record({
  plan,
  purposes,
  gathers,
  methods,
  systems: record({ offered: z.boolean(), monitoring: z.string() }),
  access: z.array(access),
  data_use: z.string(),
  harbour,
  disclosure,
})
