import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import type { Basis } from '../../schemas/vocabulary.ts'
import type { Scope } from '../scope/result.ts'
import type { Comparison, Hit } from './compare.ts'
import type { ReliefId } from './ids.ts'
import type { Sources } from './sources.ts'

/** A comparison that found something. */
export type RowResult = { readonly comparison: Comparison['id']; readonly hit: Hit }

/** One row of the table of reliefs. */
export type ReliefRow = {
  readonly id: ReliefId
  /** The keys of the manifest that the claim rests on; a confirmation binds their values. */
  readonly keys: readonly string[]
  readonly basis: Basis
  readonly cites: readonly string[]
  /** Who confirms: a second person, whoever signs the document in which the claim stands, or nobody. */
  readonly confirms: 'second-person' | 'document' | 'nobody'
  /** The item at which the claim stands; `null` where the release does not make it. */
  readonly claimedAt: (sources: Sources) => string | null
  /** The manifest as it reads with the claim taken away. */
  readonly without: (manifest: ReleaseManifest, found: readonly RowResult[]) => ReleaseManifest
  /** Whether something is missing without which the claim cannot be taken. */
  readonly lacks?: (sources: Sources) => boolean
  /** What falls away that the scope does not show. */
  readonly also?: (sources: Sources, scope: Scope) => readonly string[]
  readonly comparisons: readonly Comparison[]
}

/** Leaves the manifest as it is: the claim changes nothing about the scope. */
export const unchanged: ReliefRow['without'] = (manifest) => manifest
