import type { ItemPath } from '../../schemas/item-path.ts'

/**
 * What a question does: `missing` an input that decides the row is not stated, so the stricter row is used (G1);
 * `unstated` something has to be stated, the row stands; `decide` only a person can settle it.
 */
export type QuestionKind = 'missing' | 'unstated' | 'decide'

const missing = [
  'manifest-missing',
  'manifest-unreadable',
  'role-missing',
  'channel-missing',
  'union-market-missing',
  'date-missing',
  'establishment-missing',
  'modalities-missing',
  'update-compute-missing',
  'cumulative-compute-missing',
  'base-general-purpose-missing',
  'base-systemic-risk-missing',
  'base-compute-missing',
  'modification-compute-missing',
] as const

const unstated = [
  'rationale-missing',
  'significance-rationale-missing',
  'signatory-missing',
  'licence-missing',
  'monetisation-missing',
  'contest-outcome-date-missing',
  'family-missing',
] as const

const decide = [
  'near-general-purpose-threshold',
  'near-systemic-risk-threshold',
  'near-one-third',
  'generality-departure',
  'modality-unknown',
  'method-not-fitting',
  'methods-differ',
  'meters-disagree',
  'bounds-disagree',
  'class-contradicts-compute',
  'base-class-contradicts-compute',
  'exclusion-clear',
  'exclusion-missing',
  'placing-contradicts',
  'internal-use',
  'establishment-contradicts-country',
  'eea-establishment',
  'licence-custom',
  'licence-terms',
  'licence-text-differs',
  'open-source-review',
  'significance-claimed',
  'successive-modifications',
  'merged-models',
  'modification-meter',
  'base-of-another-provider',
  'distributor-of-excluded-model',
  'renotify-on-change',
  'family-date-after-release',
] as const

export const questionCodes = [...missing, ...unstated, ...decide] as const

/** What is left to state or to decide, as a code; the words for it stand in each locale. */
export type QuestionCode = (typeof questionCodes)[number]

/** One thing left to state or to decide, and the item of the manifest that it is about. */
export type Question = { readonly code: QuestionCode; readonly item?: ItemPath<'release'> }

const missingCodes: ReadonlySet<string> = new Set(missing)
const unstatedCodes: ReadonlySet<string> = new Set(unstated)

/** What a question does to the decision. */
export function kindOf(code: QuestionCode): QuestionKind {
  if (missingCodes.has(code)) return 'missing'
  return unstatedCodes.has(code) ? 'unstated' : 'decide'
}

/** A question about an item of the manifest. */
export function ask(code: QuestionCode, item: ItemPath<'release'>): Question {
  return { code, item }
}
