import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import type { Evidence } from '../case.ts'

/** When the model was, or is planned to be, placed on the Union market; `null` where the release manifest does not say. */
export function placingDate(release: Evidence<ReleaseManifest>): string | null {
  if (release.state !== 'found') return null
  const { placed_on_market_on: placed, planned_on: planned } = release.content.release ?? {}
  return placed ?? planned ?? null
}
