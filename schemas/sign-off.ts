import * as z from 'zod/mini'
import { isoDate, record, repositoryPath, sha256 } from './record.ts'
import { roleName } from './roster.ts'
import { decision, distribution, riskKey, stage, versionRole } from './safety/vocabulary.ts'
import { identifier, prose } from './wording.ts'

/** What kind of release is signed for; each has its own row of roles. */
export const releaseTypes = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const
export type ReleaseType = (typeof releaseTypes)[number]

/** A digest as a signature line writes it: `sha256:` and 64 hexadecimal digits in lower case. */
const digest = z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/))

/** What has happened since the assessment, and makes signers look again. */
const signOffEvents = [
  'use_changed',
  'incident_or_near_miss',
  'assessment_undermined',
  'external_report',
  'authority_communication',
  'monitoring_result',
] as const

const version = record({ name: z.string(), digest, role: versionRole })

/** What the signatures are about. `files` are the evidence files, by path from the model's folder. */
const subject = record({
  model_versions: z.array(version),
  system_prompt: digest,
  affordances: z.array(z.string()),
  max_inference_compute: z.union([z.string(), z.number()]),
  distribution,
  safety_mitigations: digest,
  security_file: digest,
  framework: record({ version: identifier, sha256 }),
  /** `reasons_sha256` is the digest of the part that answers Measure 7.2. */
  model_report: record({ version: identifier, sha256, reasons_sha256: sha256 }),
  risk_register: digest,
  files: z.array(record({ path: repositoryPath })),
})

const determination = record({
  risk: riskKey,
  tier_reached: z.int(),
  next_unreached: z.int(),
  margin_ref: z.string(),
  acceptable: z.boolean(),
})

const condition = record({ id: identifier, signal: prose(), watcher: roleName, status: z.enum(['watched', 'met']) })

const concern = record({ id: identifier, by: roleName, answer: prose() })

const event = record({ id: identifier, kind: z.enum(signOffEvents), known_on: isoDate, reference: z.string() })

/** The record of one release's sign-off, `gpai/sign-off.yaml`. The signatures are not in it: they are reviews. */
export const signOff = record({
  id: identifier,
  /** A key of `roster.legal_entities` in the configuration. */
  legal_entity: z.string(),
  release_type: z.enum(releaseTypes),
  stage,
  subject,
  determinations: z.array(determination),
  overall_acceptable: z.boolean(),
  decision,
  conditions: z.array(condition),
  concerns: z.array(concern),
  events: z.array(event),
  /** The current statement on the adequacy of the processes, where assurance gives evidence and no signature. */
  assurance: record({ reference: z.string(), date: isoDate, scope: z.string(), findings: z.string() }),
  /** The minutes in which the body received, or approved, the determination. */
  oversight: record({ reference: z.string(), date: isoDate, body: z.string(), recorded_by: z.string() }),
  expires: record({ on: isoDate, because: prose() }),
})

export type SignOffRecord = z.infer<typeof signOff>
