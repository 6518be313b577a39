import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import { asks, blocks, type Comparison, compare, type Hit } from './compare.ts'
import {
  cardHubPlace,
  excludesUnion,
  isResearchOnly,
  openLicence,
  unionChannel,
  unionDate,
  weightsInPublic,
  worldwideLicence,
} from './market-signs.ts'
import { type ReliefRow, unchanged } from './row.ts'
import { inManifest, isSaid, type Sources } from './sources.ts'

type Channel = NonNullable<NonNullable<ReleaseManifest['release']>['channel']>

const keys = [
  ...['release.channel', 'release.union_market', 'release.is_placing_act', 'release.distributes_weights'],
  ...['release.placed_on_market_on', 'release.planned_on', 'public_info.weights'],
]

const placingAct = compare('R3.1', (sources) =>
  sources.manifest.release?.is_placing_act === true ? blocks(inManifest(sources, 'release.is_placing_act')) : null,
)

const placedBefore = compare('R3.2', (sources) => {
  const placed = sources.manifest.release?.placed_on_market_on
  return placed !== undefined && placed <= sources.facts.today
    ? blocks(inManifest(sources, 'release.placed_on_market_on'))
    : null
})

/** Weights handed out. Sharing among researchers under a licence for research can still be research. */
const handedOut = compare('R3.3', (sources) => {
  const { release, public_info } = sources.manifest
  const item = release?.distributes_weights === true ? 'release.distributes_weights' : 'public_info.weights'
  const out = release?.distributes_weights === true || /^https?:\/\//i.test(public_info?.weights ?? '')
  if (!out) return null
  return isResearch(sources) && isResearchOnly(sources)
    ? asks(inManifest(sources, item))
    : blocks(inManifest(sources, item))
})

const inPublicRepository = compare('R3.4', weightsInPublic)
const hubFields = compare('R3.5', cardHubPlace)
const channelOfUnion = compare('R3.6', (sources) => {
  const early = sources.manifest.release?.channel === 'pre-market'
  const dated = unionDate(sources)
  if (dated !== null && dated.date <= sources.facts.today) return blocks(dated.place)
  const channel = unionChannel(sources)
  if (channel === null) return null
  const planned = sources.manifest.release?.planned_on
  const ahead = dated !== null || (planned !== undefined && planned > sources.facts.today)
  return early && ahead ? null : blocks(channel)
})

const withRisk = (effect: (place: Hit['against']) => Hit): Comparison =>
  compare('R3.10', (sources) => (sources.systemicRisk ? effect(inManifest(sources, 'compute.cumulative.value')) : null))

function isResearch({ manifest: { release } }: Sources): boolean {
  return release?.channel === 'scientific-research'
}

function onChannel(channel: Channel): Pick<ReliefRow, 'claimedAt' | 'without' | 'keys' | 'confirms'> {
  return {
    keys,
    confirms: 'second-person',
    claimedAt: ({ manifest: { release } }) => (release?.channel === channel ? 'release.channel' : null),
    without: (manifest) => ({ ...manifest, release: { ...manifest.release, channel: 'api' } }),
  }
}

/** Developed and made available for scientific research alone. */
export const research: ReliefRow = {
  ...onChannel('scientific-research'),
  id: 'R3r',
  basis: 'act',
  cites: ['AI Act Article 2(6)', 'AI Act recital 109'],
  comparisons: [
    placingAct,
    placedBefore,
    handedOut,
    inPublicRepository,
    hubFields,
    channelOfUnion,
    compare('R3.7', earned),
    compare('R3.8', (sources) =>
      sources.manifest.release?.union_market === true ? asks(inManifest(sources, 'release.union_market')) : null,
    ),
  ],
}

const earning = ['dual_licensing', 'paid_support_required', 'paid_hosting_only', 'advertising'] as const

/** Any way of earning from a model that is said to serve research alone; a register of researchers is none. */
function earned(sources: Sources): Hit | null {
  const { monetisation } = sources.manifest
  const name = earning.find((one) => monetisation?.[one] === true)
  if (name !== undefined) return blocks(inManifest(sources, `monetisation.${name}`))
  return monetisation?.personal_data_required === true
    ? asks(inManifest(sources, 'monetisation.personal_data_required'))
    : null
}

/** Not placed on the market yet. */
export const beforePlacing: ReliefRow = {
  ...onChannel('pre-market'),
  id: 'R3p',
  basis: 'act',
  cites: ['AI Act Article 2(8)', 'AI Act Article 3(63)', 'Guidelines C(2025) 7719 final, section 2.2'],
  comparisons: [
    placingAct,
    placedBefore,
    handedOut,
    inPublicRepository,
    hubFields,
    channelOfUnion,
    compare('R3.9', (sources) => {
      const planned = sources.manifest.release?.planned_on
      const place = inManifest(sources, 'release.planned_on')
      if (planned === undefined) return asks(place)
      return planned < sources.facts.today ? blocks(place) : null
    }),
  ],
}

/** Used inside the organisation alone. */
export const internalUse: ReliefRow = {
  ...onChannel('internal-only'),
  id: 'R3i',
  basis: 'act',
  cites: ['AI Act recital 97', 'Guidelines C(2025) 7719 final, section 3.1.2 (para 51)'],
  // A model with systemic risk owes its duties inside as well; nobody has to say when it was placed.
  without: (manifest, found) =>
    found.some(({ comparison }) => comparison === 'R3.10')
      ? manifest
      : { ...manifest, release: { ...manifest.release, channel: 'api' } },
  lacks: ({ systemicRisk }) => systemicRisk,
  comparisons: [placingAct, placedBefore, handedOut, inPublicRepository, hubFields, withRisk(asks)],
}

/** Kept from the Union market. */
export const outsideUnion: ReliefRow = {
  id: 'R3u',
  keys: [...keys, 'release.exclusion_statement', 'license.spdx'],
  basis: 'act',
  cites: ['AI Act Article 2(1)(a)', 'AI Act Article 3(9)', 'Guidelines C(2025) 7719 final, section 3.1.3'],
  confirms: 'second-person',
  claimedAt: ({ manifest: { release } }) => (release?.union_market === false ? 'release.union_market' : null),
  without: (manifest) => ({
    ...manifest,
    release: { ...manifest.release, exclusion_statement: undefined, union_market: true },
  }),
  comparisons: [
    placedBefore,
    channelOfUnion,
    withRisk(asks),
    compare('R3.12', (sources) => {
      const { exclusion_statement, channel } = sources.manifest.release ?? {}
      const elsewhere = channel === 'pre-market' || channel === 'scientific-research' || channel === 'internal-only'
      return isSaid(exclusion_statement) || elsewhere
        ? null
        : blocks(inManifest(sources, 'release.exclusion_statement'))
    }),
    compare('R3.13', (sources) => openLicence(sources) ?? worldwideLicence(sources)),
  ],
}

/** Said to be for the Union market, while licence or card keep the Union out: one of the two is wrong. */
export const cardKeepsUnionOut: ReliefRow = {
  id: 'R3c',
  keys: [],
  basis: 'guidelines',
  cites: ['Guidelines C(2025) 7719 final, section 3.1.3'],
  confirms: 'nobody',
  claimedAt: (sources) =>
    sources.manifest.release?.union_market === true && excludesUnion(sources) !== null ? 'release.union_market' : null,
  without: unchanged,
  comparisons: [
    compare('R7.3', (sources) => {
      const place = excludesUnion(sources)
      return place === null ? null : blocks(place)
    }),
  ],
}
