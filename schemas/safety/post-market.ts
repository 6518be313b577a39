import * as z from 'zod/mini'
import { isoDate, record } from '../record.ts'
import { alikeProse, prose } from '../wording.ts'
import { riskKey } from './vocabulary.ts'

const plan = record({ starts_on: isoDate, reference: z.string(), owner: z.string() })

const purposes = record({ acceptability: prose(), timelines: prose() })

/** What information is gathered on. Source: Measure 3.5. */
const gathers = record({
  capabilities: alikeProse(),
  propensities: alikeProse(),
  affordances: alikeProse(),
  effects: alikeProse(),
})

/** For each of the eleven methods, whether it is used and why, or why not. Source: Measure 3.5. */
const methods = record({
  end_user_feedback: alikeProse(),
  reporting_channels: alikeProse(),
  incident_forms: alikeProse(),
  bug_bounties: alikeProse(),
  community_evaluations: alikeProse(),
  stakeholder_dialogue: alikeProse(),
  public_monitoring: prose(),
  scientific_study: alikeProse(),
  logging_and_provenance: alikeProse(),
  use_restriction_breaches: alikeProse(),
  invisible_aspects: alikeProse(),
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
  commitment: alikeProse(),
  availability: alikeProse(),
  user_data: alikeProse(),
  public_safety: alikeProse(),
  threats: alikeProse(),
  disclosure: alikeProse(),
})

const disclosure = record({ url: z.string(), hold_business_days: z.number(), exceptional_reason: prose() })

/** `gpai/safety/post-market.yaml`: the plan for monitoring after placing on the market. Source: Measure 3.5. */
export const postMarket = record({
  plan,
  purposes,
  gathers,
  methods,
  systems: record({ offered: z.boolean(), monitoring: prose() }),
  access: z.array(access),
  data_use: prose(),
  harbour,
  disclosure,
})
