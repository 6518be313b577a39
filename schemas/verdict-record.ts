import * as z from 'zod/mini'
import { sha256 } from './record.ts'
import { report } from './report.ts'
import { roleName } from './roster.ts'
import { effect, outcome, signatureState, verdict } from './vocabulary.ts'

/** What kind of statement the record makes; the number is raised when a field changes its meaning or goes. */
export const predicateType = 'https://github.com/gpai-release-gate/gpai-release-gate/verdict/v1'

/** A file that the verdict is about. Where it is kept with Git LFS, the pointer in the repository has its own hash. */
const subject = z.strictObject({
  name: z.string().check(z.minLength(1)),
  digest: z.strictObject({ sha256 }),
  annotations: z.optional(z.strictObject({ gitLfsPointerSha256: sha256 })),
})

const finding = z.strictObject({
  id: z.string(),
  release: z.string(),
  outcome,
  effect,
  exemption: z.optional(z.unknown()),
})

const signOff = z.strictObject({
  release: z.string(),
  role: z.nullable(roleName),
  login: z.nullable(z.string()),
  state: signatureState,
  reasons: z.array(z.string()),
  digest: z.nullable(z.string()),
  on: z.nullable(z.iso.date()),
  /** Ids of the statements that were signed. */
  statements: z.array(z.string()),
})

const predicate = z.strictObject({
  verdict,
  gate: report.shape.gate,
  /** The commits, the pull request and the day. `base` is the commit from which the policy was read. */
  judged: report.shape.judged,
  editions: report.shape.editions,
  releases: z.array(z.strictObject({ folder: z.string(), verdict, row: z.string() })),
  findings: z.array(finding),
  signOffs: z.array(signOff),
})

/** The record of one verdict: a Statement of the in-toto Attestation Framework, version 1. It holds no text of any document. */
export const verdictRecord = z.strictObject({
  _type: z.literal('https://in-toto.io/Statement/v1'),
  subject: z.array(subject),
  predicateType: z.literal(predicateType),
  predicate,
})
export type VerdictRecord = z.infer<typeof verdictRecord>
