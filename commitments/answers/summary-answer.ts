import type { Quantity } from './quantity.ts'

/** The value of an answered item, for the kinds of answer that only the training-content summary takes. */
export type SummaryAnswerValue =
  | { readonly kind: 'yesNo'; readonly yes: boolean }
  /** ISO 8601 dates. */
  | { readonly kind: 'days'; readonly dates: readonly string[] }
  /** `YYYY-MM`. */
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'period'; readonly from: string; readonly to: string }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'versions'; readonly version: string; readonly earlier: number }
  | { readonly kind: 'sources'; readonly entries: readonly SummarySource[] }
  | ({ readonly kind: 'domains' } & SummaryDomains)
  | { readonly kind: 'size'; readonly quantity: Quantity }

/** One dataset or model of a list. */
export type SummarySource = { readonly linked: boolean; readonly described: boolean }

/** Crawled hosts as the summary lists them; `path` names a file with more of them. */
export type SummaryDomains = {
  readonly list: readonly string[]
  readonly path: string | null
  /** How many domains were crawled in all; `null` where it is not said. */
  readonly total: number | null
  readonly sme: boolean
  readonly smeDeclaredOn: string | null
}
