import { answeredValue } from '../answers/answered-value.ts'
import { regionOf } from '../data/eu-countries.ts'
import { asks, blocks, compare, type Hit } from './compare.ts'
import { type ReliefRow, unchanged } from './row.ts'
import { inBase, inDocument, inManifest, type Sources } from './sources.ts'

/** Simplified ways for small providers. */
export const smallProvider: ReliefRow = {
  id: 'R8',
  keys: ['provider.size'],
  basis: 'code',
  cites: [
    'Code of Practice, Safety and Security chapter, Commitment 7 and Measure 8.1',
    'Template of the summary, section 2.3',
  ],
  confirms: 'second-person',
  claimedAt: ({ manifest: { provider } }) =>
    provider?.size !== undefined && provider.size !== 'other' ? 'provider.size' : null,
  without: unchanged,
  also: (sources, { duties }) => {
    const safety = duties['safety-and-security'] === 'owed' || duties['safety-and-security'] === 'limited'
    return [
      ...(duties['training-summary'] !== 'not-owed' && isSmeShare(sources) ? ['act.53.1.d.domain-share'] : []),
      ...(safety ? ['signers:assurance'] : []),
    ]
  },
  comparisons: [
    compare('R8.1', (sources) => {
      const before = sources.before?.content.provider?.size
      const { size } = sources.manifest.provider ?? {}
      if (isSmeShare(sources) && size === 'smc')
        return blocks(inDocument(sources, 'trainingSummary', 'crawled.top_domains'))
      return before !== undefined && before !== size ? asks(inBase(sources, 'provider.size')) : null
    }),
  ],
}

/** The summary lists the smaller share of domains that an SME may list. */
function isSmeShare({ evidence: { trainingSummary: summary } }: Sources): boolean {
  return summary.state === 'found' && answeredValue(summary.content, 'crawled.top_domains', 'domains')?.sme === true
}

/** Established in the Union, so that no representative is appointed. */
export const establishedInUnion: ReliefRow = {
  id: 'R15',
  keys: ['provider.established_in_union', 'provider.country', 'provider.legal_name'],
  basis: 'act',
  cites: ['AI Act Article 54(1)'],
  confirms: 'second-person',
  claimedAt: ({ manifest: { provider } }) =>
    provider?.established_in_union === true ? 'provider.established_in_union' : null,
  without: (manifest) => ({
    ...manifest,
    provider: { ...manifest.provider, country: undefined, established_in_union: false },
  }),
  comparisons: [compare('R15.1', countryElsewhere)],
}

function countryElsewhere(sources: Sources): Hit | null {
  const country = sources.manifest.provider?.country
  if (country === undefined || country.trim() === '') return null
  const region = regionOf(country)
  if (region === 'union') return null
  const place = inManifest(sources, 'provider.country')
  return region === 'eea' ? asks(place) : blocks(place)
}
