import type { Decimal } from 'decimal.js'
import type { ComparisonId } from './ids.ts'
import type { SourcePlace } from './relief.ts'
import type { Sources } from './sources.ts'

/** What a comparison found: it blocks whoever confirms, or the person who confirms is asked. */
export type Hit = {
  readonly effect: 'blocks' | 'asks'
  readonly against: SourcePlace
  /** The part of the claim that is compared, where it is not the claim's own item. */
  readonly item?: string
  /** The higher figure that the other place states. */
  readonly figure?: Decimal
}

/** One comparison of a relief with another statement of the release. */
export type Comparison = { readonly id: ComparisonId; readonly find: (sources: Sources) => Hit | null }

/** A comparison under its id. */
export function compare(id: ComparisonId, find: Comparison['find']): Comparison {
  return { id, find }
}

/** The claim and the place cannot both be right. */
export function blocks(against: SourcePlace): Hit {
  return { effect: 'blocks', against }
}

/** The person who confirms looks at the claim and the place together. */
export function asks(against: SourcePlace): Hit {
  return { effect: 'asks', against }
}
