import * as z from 'zod/mini'
import { roleName } from './roster.ts'
import {
  basis,
  duty,
  dutyState,
  effect,
  force,
  grade,
  localeName,
  outcome,
  reliefState,
  signatureState,
  state,
  verdict,
} from './vocabulary.ts'

/** Raised when a strict reader of the version before would refuse a report or misread it. */
export const reportSchemaVersion = '2.0'

/** A place in a file; line and column start at 1. `message` says what is wrong there, without text of the document. */
const reportLocation = z.strictObject({
  path: z.string(),
  line: z.int().check(z.positive()),
  column: z.int().check(z.positive()),
  item: z.optional(z.string()),
  problem: z.optional(z.string()),
  message: z.optional(z.string()),
})

/** What became of one requirement of one measure for one release. */
const finding = z.strictObject({
  /** Measure and requirement, such as `transparency.1.1.drawn-up`. */
  id: z.string(),
  measure: z.string(),
  requirement: z.string(),
  /** The release's `gpai` folder; empty where the finding is about the policy and not about one release. */
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
  /** The finding that has to be closed before this requirement can be judged. */
  waitsFor: z.nullable(z.string()),
  items: z.array(z.string()),
  locations: z.array(reportLocation),
  /** Where the demand is written, in the language of the report. */
  cites: z.array(z.string()),
  /** What of the law is related to a rule of the gate or of the repository, without asking it. */
  related: z.optional(z.array(z.string())),
  /** The ids of the requirements of the Code through which this one is shown; then it makes no gap of its own. */
  shownThrough: z.optional(z.array(z.string())),
  /** What lets the gap pass: a waiver, or the baseline in which it is known. */
  exemption: z.optional(
    z.strictObject({
      kind: z.enum(['waiver', 'baseline']),
      /** The login of who granted it, or owns the known gap. */
      by: z.string(),
      role: z.nullable(z.string()),
      from: z.iso.date(),
      until: z.iso.date(),
      daysLeft: z.int(),
      at: reportLocation,
    }),
  ),
})

const counts = z.strictObject({
  gaps: z.int(),
  warnings: z.int(),
  needsHuman: z.int(),
  /** What reads a document that cannot be looked at. */
  notJudged: z.int(),
  met: z.int(),
  attested: z.int(),
  waived: z.int(),
  notApplicable: z.int(),
})

/** What is left to do. One item is one answer, however many requirements read it. */
const tally = z.strictObject({
  /** Documents that are missing or hold no answer. */
  toStart: z.int(),
  toGive: z.int(),
  toCorrect: z.int(),
  /** Statements that are there, and that only a person can judge. */
  toJudge: z.int(),
  notJudged: z.int(),
  recommended: z.int(),
  signatures: z.strictObject({ have: z.int(), need: z.int() }),
})

const reason = z.strictObject({ rule: z.string(), basis, cites: z.array(z.string()), message: z.string() })

const scope = z.strictObject({
  /** The row of the decision table that decides. */
  row: z.string(),
  /** Every row that applies: the one that decides, and those that modify it. */
  rows: z.array(z.string()),
  duties: z.record(duty, dutyState),
  dueOn: z.nullable(z.iso.date()),
  reasons: z.array(reason),
  needsHuman: z.array(z.string()),
  /** What follows from dates and powers, as sentences: since when duties are due, what authorities and others can do. */
  notes: z.array(z.string()),
})

/** A file that was read, with the SHA-256 of its bytes. */
const documentRead = z.strictObject({ path: z.string(), sha256: z.string(), kind: z.string() })

/** A file with the SHA-256 of its content, and of the Git LFS pointer that stands for it in the repository. */
const subject = z.strictObject({ path: z.string(), sha256: z.string(), pointer: z.optional(z.string()) })

/** One signature that was given, or one that is still to be given. */
const signOff = z.strictObject({
  /** `null`: the line names no role that there is. */
  role: z.nullable(roleName),
  /** `null`: nobody has signed, or the account no longer exists. */
  login: z.nullable(z.string()),
  state: signatureState,
  /** Codes of why it does not count. */
  reasons: z.array(z.string()),
  message: z.string(),
  /** What was signed, or is to be signed; `null` where there is no whole digest. */
  digest: z.nullable(z.string()),
  on: z.nullable(z.iso.date()),
  /** The line to sign with, where nobody has. */
  line: z.nullable(z.string()),
  /** What the role states with it. */
  statements: z.array(z.strictObject({ id: z.string(), text: z.string() })),
})

/** Where a statement stands that a claim is compared with. */
const statedAt = z.strictObject({
  source: z.string(),
  item: z.nullable(z.string()),
  path: z.string(),
  line: z.int().check(z.positive()),
  column: z.int().check(z.positive()),
})

/** Two places that cannot both be right, or that the person who confirms looks at together. */
const disagreement = z.strictObject({ id: z.string(), message: z.string(), claim: statedAt, against: statedAt })

/** A claim that takes duties away, and what became of it. */
const relief = z.strictObject({
  id: z.string(),
  item: z.string(),
  place: reportLocation,
  /** What is claimed, and what the person who confirms answers. */
  claim: z.string(),
  question: z.string(),
  /** Duties, `layer:` and a chapter, `signers:` and roles, `blocking-until:` and a date, or ids of requirements. */
  removes: z.array(z.string()),
  contradictions: z.array(disagreement),
  asks: z.array(disagreement),
  state: reliefState,
  confirmation: z.nullable(
    z.strictObject({ by: z.string(), on: z.iso.date(), pullRequest: z.int(), remembered: z.boolean() }),
  ),
})

/** What a second person confirms with one line for all claims of the release. */
const confirming = z.strictObject({
  /** The line to copy into an approving review; `null` where nothing is left to confirm. */
  line: z.nullable(z.string()),
  digest: z.nullable(z.string()),
  /** How many claims are open. */
  open: z.int(),
  checked: z.enum(['here', 'on-pull-request']),
  given: z.array(
    z.strictObject({
      login: z.nullable(z.string()),
      on: z.iso.date(),
      digest: z.nullable(z.string()),
      reason: z.nullable(z.string()),
      message: z.string(),
    }),
  ),
  teamUnread: z.boolean(),
  /** Duties that the base branch's manifest of the release led to, and this one does not. */
  fewer: z.array(z.string()),
  /** Items at which a claim stands that the base branch does not make. */
  appeared: z.array(z.string()),
})

const release = z.strictObject({
  /** The release's `gpai` folder. */
  folder: z.string(),
  verdict,
  /** Why the verdict is what it is, and the sentence that says so. */
  state,
  headline: z.string(),
  tally,
  counts,
  scope,
  documents: z.array(documentRead),
  signOffs: z.array(signOff),
  reliefs: z.array(relief),
  /** Statements that are missing for a claim, and how many requirements would fall away by it. */
  spare: z.array(
    z.strictObject({ id: z.string(), claim: z.string(), items: z.array(z.string()), requirements: z.int() }),
  ),
  confirming,
  /** Every file that the verdict is about, with the SHA-256 of its content. */
  subjects: z.array(subject),
})

/** Which edition of each text the catalogue follows. */
const editions = z.strictObject({
  catalogue: z.string(),
  code: z.string(),
  guidelines: z.string(),
  template: z.string(),
  actConsolidatedOn: z.iso.date(),
  proceedings: z.string(),
  incidentTemplate: z.iso.date(),
  /** When the catalogue was last compared with these texts. */
  reviewedOn: z.iso.date(),
})

/** A gap that one of two judgements has and the other has not, or with another effect. */
const gapReference = z.strictObject({ id: z.string(), release: z.string(), effect })

/** What a change of the policy's own files would do; it counts after the merge. */
const configurationChange = z.strictObject({
  files: z.array(z.string()),
  /** Under the policy of the base branch, and under the one that the change proposes. */
  verdictUnderTrusted: verdict,
  verdictUnderProposed: verdict,
  /** Whether the proposed files can be used. */
  usable: z.boolean(),
  /** The stricter of the two verdicts is the one that counts. */
  effective: z.literal('stricter'),
  appear: z.array(gapReference),
  go: z.array(gapReference),
})

// Decision: docs/decisions/0001-one-report-lists-all-releases.md
/** Everything a reader gets, before rendering. Holds no text of any document. */
export const report = z.strictObject({
  schemaVersion: z.literal(reportSchemaVersion),
  gate: z.strictObject({ name: z.literal('gpai-release-gate'), version: z.string() }),
  editions,
  /** The language of every sentence in this report. */
  locale: localeName,
  judged: z.strictObject({
    /** The commits, or `null` for a working tree. */
    head: z.nullable(z.string()),
    base: z.nullable(z.string()),
    pullRequest: z.nullable(z.int()),
    on: z.iso.date(),
  }),
  verdict,
  /** The strictest state of the releases, and the sentence that says so. */
  state,
  headline: z.string(),
  /** Why there was nothing to gate; `null` when there was. */
  nothingToGate: z.nullable(z.string()),
  counts,
  releases: z.array(release),
  findings: z.array(finding),
  /** Set where the change touches the configuration, the roster, the waivers or the baseline. */
  configurationChange: z.optional(configurationChange),
})

export type Editions = z.infer<typeof editions>
export type Report = z.infer<typeof report>
export type ReleaseReport = z.infer<typeof release>
export type ReliefReport = z.infer<typeof relief>
export type SignOffReport = z.infer<typeof signOff>
export type Finding = z.infer<typeof finding>
export type GapReference = z.infer<typeof gapReference>
export type ReportLocation = z.infer<typeof reportLocation>
export type Counts = z.infer<typeof counts>
export type Tally = z.infer<typeof tally>
