import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import { part, type ScopePart } from './part.ts'
import { ask } from './questions.ts'

/**
 * Whether the release stays outside the Union market or serves research alone, whatever the model is. `null`: it does not.
 * Source: AI Act Articles 2(6), 2(8), 3(63); Guidelines, section 3.1.3.
 */
export function outsideMarket(manifest: ReleaseManifest, today: string): ScopePart<'A1' | 'A6' | null> {
  const { release, role } = manifest
  const excluded = release?.union_market === false
  if (!excluded && release?.channel !== 'scientific-research') return part(null, { asks: unsaid(manifest) })
  if (isOnMarket(manifest, today))
    return part(null, { asks: [ask('placing-contradicts', 'release.placed_on_market_on')] })
  if (!excluded || release?.channel === 'pre-market' || release?.channel === 'scientific-research') return part('A1')
  const stated = Boolean(release?.exclusion_statement?.trim())
  if (stated && role === 'provider')
    return part('A6', { asks: [ask('exclusion-clear', 'release.exclusion_statement')] })
  return part('A1', { asks: stated ? [] : [ask('exclusion-missing', 'release.exclusion_statement')] })
}

/**
 * Whether the model is not on the market yet or only used inside the organisation, which ends or changes duties by
 * systemic risk. `null`: it is placed. Source: AI Act recitals 97, 112 and 114; Guidelines, sections 2.2 and 3.1.
 */
export function notPlaced(
  manifest: ReleaseManifest,
  today: string,
  risk: boolean,
): ScopePart<'A1' | 'A2' | 'A5' | null> {
  const channel = manifest.release?.channel
  if (channel !== 'pre-market' && channel !== 'internal-only') return part(null)
  if (isOnMarket(manifest, today)) return part(null, { asks: [ask('placing-contradicts', 'release.channel')] })
  if (channel === 'pre-market') return part(risk ? 'A5' : 'A1')
  if (risk) return part(null, { rules: ['placing.internal-with-systemic-risk'] })
  return part('A2', { asks: [ask('internal-use', 'release.channel')] })
}

function isOnMarket({ release }: ReleaseManifest, today: string): boolean {
  return release?.placed_on_market_on !== undefined && release.placed_on_market_on <= today
}

function unsaid({ release }: ReleaseManifest) {
  return [
    ...(release?.channel === undefined ? [ask('channel-missing', 'release.channel')] : []),
    ...(release?.union_market === undefined ? [ask('union-market-missing', 'release.union_market')] : []),
  ]
}
