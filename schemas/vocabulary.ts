import * as z from 'zod/mini'

/**
 * How far a statement of the law reference can be trusted: V read in the final text, V2 known but not re-read,
 * D draft form that kept its shape, R published text not re-read, R+ the same known twice (treated like V), I inferred.
 */
export const grade = z.enum(['V', 'V2', 'D', 'R+', 'R', 'I'])
export type Grade = z.infer<typeof grade>

/** How strongly the text asks. Only `must`, `consider` and `presume` can block; `clarifies` asks for nothing. */
export const force = z.enum(['must', 'consider', 'presume', 'best-efforts', 'should', 'may', 'clarifies'])
export type Force = z.infer<typeof force>

/**
 * Whose demand it is; chooses the sentence that a report may use. `act` the Regulation and its annexes, `template` the template
 * that Article 53(1)(d) prescribes, `notice` the explanatory notice before it, `guidelines` those on the scope of the
 * obligations, `code` a chapter of the Code of Practice, `implementing` Implementing Regulation (EU) 2026/1755,
 * `incident-template` the template for reports on serious incidents, `qa` questions and answers of the Commission, `inference`
 * our own interpretation of the text that is cited, `policy` a rule of this gate or of the repository, `other-law` other
 * Regulations and Directives.
 */
export const basis = z.enum([
  'act',
  'template',
  'notice',
  'guidelines',
  'code',
  'implementing',
  'incident-template',
  'qa',
  'inference',
  'policy',
  'other-law',
])
export type Basis = z.infer<typeof basis>

/** Who a form cell is for: the AI Office, national competent authorities, downstream providers. */
const audience = z.enum(['ai-office', 'national-authority', 'downstream-provider'])
export type Audience = z.infer<typeof audience>

/** What may stand in the place of a value: a pointer to it, a reason why the item does not apply, or that none exists. */
const acceptance = z.enum(['withheld', 'not-applicable', 'none-exists'])
export type Acceptance = z.infer<typeof acceptance>

/** What became of one requirement. */
export const outcome = z.enum(['met', 'attested', 'needs-human', 'gap', 'not-judged', 'waived', 'not-applicable'])
export type Outcome = z.infer<typeof outcome>

/**
 * Why the verdict is what it is, and what the headline says; the first that holds. `awaiting-signatures`: only people still
 * have to sign or confirm. `not-due`: evidence is missing that does not block yet. `known-gaps`: gaps are waived or in the
 * baseline.
 */
export const state = z.enum([
  ...(['blocked', 'awaiting-signatures', 'not-due', 'known-gaps', 'passed', 'no-duty', 'nothing-to-gate'] as const),
])
export type State = z.infer<typeof state>

/** What a finding does to the verdict. */
export const effect = z.enum(['block', 'warn', 'info'])
export type Effect = z.infer<typeof effect>

/** The answer of the gate. */
export const verdict = z.enum(['pass', 'blocked', 'not-applicable'])
export type Verdict = z.infer<typeof verdict>

/** What became of a signature that a release needs, or that somebody gave. */
export const signatureState = z.enum(['valid', 'rejected', 'voided', 'missing', 'checked-on-pull-request'])
export type SignatureState = z.infer<typeof signatureState>

/** What became of a claim that takes duties away. */
export const reliefState = z.enum([
  'without-effect',
  'not-taken',
  'contradicted',
  'open',
  'with-document',
  'confirmed',
  'remembered',
])
export type ReliefState = z.infer<typeof reliefState>

/** The duties that a release can have. */
export const duty = z.enum([
  'documentation',
  'copyright-policy',
  'training-summary',
  'safety-and-security',
  'notification',
  'authorised-representative',
])
export type Duty = z.infer<typeof duty>

/** Whether a duty is owed now, owed for the modification only, to be prepared, or not owed. */
export const dutyState = z.enum(['owed', 'limited', 'prepare', 'not-owed'])
export type DutyState = z.infer<typeof dutyState>

/** Reports are written in these languages. */
export const localeName = z.enum(['en', 'de'])
export type LocaleName = z.infer<typeof localeName>
