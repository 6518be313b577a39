import * as z from 'zod/mini'
import { basis, duty, dutyState, effect, force, grade, outcome, verdict } from './vocabulary.ts'

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
export const reportSchemaVersion = '1.0'

/** A place in a file; line and column start at 1. `message` says what is wrong there, without text of the document. */
export const reportLocation = z.strictObject({
  path: z.string(),
  line: z.int().check(z.positive()),
  column: z.int().check(z.positive()),
  item: z.optional(z.string()),
  problem: z.optional(z.string()),
  message: z.optional(z.string()),
})

/** What became of one requirement of one measure for one release. */
export const finding = z.strictObject({
  /** Measure and requirement, such as `transparency.1.1.drawn-up`. */
  id: z.string(),
  measure: z.string(),
  requirement: z.string(),
  /** The release's `gpai` folder. */
  release: z.string(),
  outcome,
  effect,
  force,
  basis,
  grade,
  /** What is asked. */
  asks: z.string(),
  /** What was seen. */
  message: z.string(),
  /** What to do next; empty where nothing is to be done. */
  remedy: z.string(),
  items: z.array(z.string()),
  locations: z.array(reportLocation),
  cites: z.array(z.string()),
})

const counts = z.strictObject({
  gaps: z.int(),
  warnings: z.int(),
  needsHuman: z.int(),
  met: z.int(),
  attested: z.int(),
  waived: z.int(),
  notApplicable: z.int(),
})

const reason = z.strictObject({ rule: z.string(), basis, cites: z.array(z.string()), message: z.string() })

const scope = z.strictObject({
  row: z.string(),
  duties: z.record(duty, dutyState),
  dueOn: z.nullable(z.iso.date()),
  reasons: z.array(reason),
  needsHuman: z.array(z.string()),
})

/** A file that was read, with the SHA-256 of its bytes. */
const documentRead = z.strictObject({ path: z.string(), sha256: z.string(), kind: z.string() })

const release = z.strictObject({
  /** The release's `gpai` folder. */
  folder: z.string(),
  verdict,
  counts,
  scope,
  documents: z.array(documentRead),
})

/** Which edition of each text the catalogue follows. */
const editions = z.strictObject({
  catalogue: z.string(),
  code: z.string(),
  guidelines: z.string(),
  template: z.string(),
  actConsolidatedOn: z.iso.date(),
})

/** Everything a reader gets, before rendering. Holds no text of any document. */
export const report = z.strictObject({
  schemaVersion: z.literal(reportSchemaVersion),
  gate: z.strictObject({ name: z.literal('gpai-release-gate'), version: z.string() }),
  editions,
  judged: z.strictObject({
    /** The commits, or `null` for a working tree. */
    head: z.nullable(z.string()),
    base: z.nullable(z.string()),
    pullRequest: z.nullable(z.int()),
    on: z.iso.date(),
  }),
  verdict,
  /** Why there was nothing to gate; `null` when there was. */
  nothingToGate: z.nullable(z.string()),
  counts,
  releases: z.array(release),
  findings: z.array(finding),
})

export type Report = z.infer<typeof report>
export type ReleaseReport = z.infer<typeof release>
export type Finding = z.infer<typeof finding>
export type ReportLocation = z.infer<typeof reportLocation>
export type Counts = z.infer<typeof counts>
