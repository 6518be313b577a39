import * as z from 'zod/mini'
import { isoDate, pointer, record } from '../record.ts'
import { identifier, prose } from '../wording.ts'
import {
  evaluations,
  evaluators,
  external,
  landscape,
  model,
  outlook,
  reasons,
  risks,
  safetyMitigations,
  security,
  spec,
  versions,
} from './model-report-content.ts'
import { reportKind } from './vocabulary.ts'

/** One version of the report: what changed, how and why. Source: Safety and Security chapter, Measure 7.6. */
const change = record({ version: identifier, date: isoDate, how: z.string(), why: z.string() })

/** Why the half-yearly refresh is not needed. Source: Safety and Security chapter, Measure 7.6, third paragraph. */
const refresh = record({
  exception: z.enum(['unchanged', 'more_capable_model', 'similarly_safe']),
  reason: z.string(),
  placing_date: isoDate,
})

/** Later access for the AI Office. Source: Safety and Security chapter, Measure 7.7. */
const delay = record({ good_faith_ref: z.string(), interim_ref: z.string(), due: isoDate })

/** What led to an update, and when each step was done. Source: Safety and Security chapter, Measures 7.6 and 7.7. */
const update = record({
  version: identifier,
  ground: z.enum(['condition_met', 'capabilities', 'use', 'incident', 'assessment', 'refresh']),
  deliberate: z.boolean(),
  aware_at: isoDate,
  assessment_finished_at: isoDate,
  finished_at: isoDate,
  available_at: isoDate,
  confirmed_at: isoDate,
  ai_office_access_at: isoDate,
  delay,
})

/**
 * Record of the Model Report, `gpai/safety/model-report.yaml`: where the report is, and where in it each point is
 * answered. Source: Safety and Security chapter, Commitment 7.
 */
export const modelReport = record({
  document: pointer,
  kind: reportKind,
  version: identifier,
  date: isoDate,
  confirmed_at: isoDate,
  most_capable: z.boolean(),
  reduced_detail: record({ applies: z.boolean(), reason: prose(1) }),
  model,
  versions,
  spec,
  reasons,
  risks,
  evaluations,
  samples_on_request: z.string(),
  evaluators,
  ssm: z.string(),
  safety_mitigations: safetyMitigations,
  security,
  outlook,
  external,
  landscape,
  changelog: z.array(change),
  updates: z.array(update),
  refresh,
  ai_office_access_at: isoDate,
  unredacted: z.boolean(),
  redaction_basis: z.string(),
  delay,
})

/** The typed content of the record. Source: Safety and Security chapter, Commitment 7. */
export type ModelReport = z.infer<typeof modelReport>
