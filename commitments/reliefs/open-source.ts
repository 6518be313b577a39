import { valueAt } from '../answers/value-at.ts'
import { asks, blocks, compare, type Hit } from './compare.ts'
import { excludesUnion } from './market-signs.ts'
import { furtherTerms, namedLicence } from './named-licence.ts'
import type { ReliefRow } from './row.ts'
import { inData, inManifest, isSaid, type Sources } from './sources.ts'

const common = {
  basis: 'act',
  cites: ['AI Act Article 53(2)', 'AI Act Article 54(6)', 'Guidelines C(2025) 7719 final, section 4'],
  confirms: 'second-person',
} as const satisfies Partial<ReliefRow>

function claimed({ manifest: { license } }: Sources): boolean {
  return license?.free_and_open_source === true
}

const ways = [
  'dual_licensing',
  'paid_support_required',
  'paid_hosting_only',
  'advertising',
  'personal_data_required',
] as const

/** A free and open-source licence. */
export const freeLicence: ReliefRow = {
  ...common,
  id: 'R7l',
  keys: [
    ...['license.free_and_open_source', 'license.spdx', 'license.text', 'license.restrictions'],
    ...['access', 'use', 'modify', 'distribute'].map((right) => `license.rights.${right}`),
  ],
  claimedAt: (sources) => (claimed(sources) ? 'license.free_and_open_source' : null),
  without: (manifest) => ({ ...manifest, license: { ...manifest.license, free_and_open_source: false } }),
  comparisons: [
    compare('R7.1', namedLicence),
    compare('R7.2', furtherTerms),
    compare('R7.3', (sources) => {
      const place = excludesUnion(sources)
      return place === null ? null : blocks(place)
    }),
    compare('R7.4', (sources) => {
      const { monetisation } = sources.manifest
      const security = monetisation?.personal_data_for_security_only === true
      const way = ways.find((one) => monetisation?.[one] === true && !(one === 'personal_data_required' && security))
      if (way === undefined || monetisation?.microenterprises_only === true) return null
      return blocks(inManifest(sources, `monetisation.${way}`))
    }),
    compare('R7.6', gatedAccess),
  ],
}

const payment = /\b(pay|payment|purchase|subscri|fee|billing|Bezahl|Gebühr|kostenpflichtig)/i

/** Access behind a gate of the hub; one that asks for payment is no free access. */
function gatedAccess({ card }: Sources): Hit | null {
  if (card === null) return null
  const gate = ['extra_gated_prompt', 'extra_gated_fields', 'extra_gated_heading', 'gated'].find((key) => {
    const value = valueAt(card.data, key)
    return value !== undefined && value !== null && value !== false
  })
  if (gate === undefined) return null
  const text = JSON.stringify([valueAt(card.data, 'extra_gated_prompt'), valueAt(card.data, 'extra_gated_fields')])
  return payment.test(text) ? blocks(inData(card, 'card', gate)) : asks(inData(card, 'card', gate))
}

/** Nothing is earned from access to the model. */
export const noMonetisation: ReliefRow = {
  ...common,
  id: 'R7m',
  keys: ways.map((way) => `monetisation.${way}`),
  claimedAt: (sources) => {
    const { monetisation } = sources.manifest
    return claimed(sources) && ways.every((way) => monetisation?.[way] === false) ? 'monetisation' : null
  },
  without: (manifest) => ({ ...manifest, monetisation: undefined }),
  comparisons: [],
}

/** Money is earned between microenterprises only. */
export const microenterprisesOnly: ReliefRow = {
  ...common,
  id: 'R7e',
  keys: ['monetisation.microenterprises_only', 'provider.size'],
  claimedAt: (sources) =>
    claimed(sources) && sources.manifest.monetisation?.microenterprises_only === true
      ? 'monetisation.microenterprises_only'
      : null,
  without: (manifest) => ({ ...manifest, monetisation: { ...manifest.monetisation, microenterprises_only: false } }),
  comparisons: [
    compare('R7.5', (sources) =>
      sources.manifest.provider?.size === 'microenterprise' ? null : blocks(inManifest(sources, 'provider.size')),
    ),
  ],
}

/** Personal data is asked for to keep the model secure, and for nothing else. */
export const dataForSecurity: ReliefRow = {
  ...common,
  id: 'R7s',
  keys: ['monetisation.personal_data_for_security_only', 'monetisation.personal_data_required'],
  claimedAt: (sources) => {
    const { personal_data_for_security_only: only, personal_data_required: data } = sources.manifest.monetisation ?? {}
    return claimed(sources) && only === true && data === true ? 'monetisation.personal_data_for_security_only' : null
  },
  without: (manifest) => ({
    ...manifest,
    monetisation: { ...manifest.monetisation, personal_data_for_security_only: false },
  }),
  comparisons: [],
}

const usage = ['modalities', 'capabilities', 'limitations', 'integration'] as const

/** Weights, architecture and how to use the model are public. */
export const publicInformation: ReliefRow = {
  ...common,
  id: 'R7p',
  keys: ['public_info.weights', 'public_info.architecture', ...usage.map((topic) => `public_info.usage.${topic}`)],
  claimedAt: (sources) => (claimed(sources) && sources.manifest.public_info !== undefined ? 'public_info' : null),
  without: (manifest) => ({ ...manifest, public_info: undefined }),
  comparisons: [compare('R7.7', incompleteWeights), compare('R7.8', emptyInformation)],
}

/** Some of the weights that the index lists lie here, and others do not. Where none do, they are looked for elsewhere. */
function incompleteWeights(sources: Sources): Hit | null {
  const { index, evidence, manifest } = sources
  const map = valueAt(index?.data, 'weight_map')
  if (index === null || typeof map !== 'object' || map === null) return null
  const listed = [...new Set(Object.values(map).flatMap((name) => (typeof name === 'string' ? [name] : [])))]
  const here = listed.filter((name) => {
    const path = evidence.files.resolve(name)
    return path !== null && (evidence.files.at(path) !== null || sources.weights.includes(path))
  })
  if (listed.length === 0 || here.length === listed.length) return null
  if (here.length > 0) return blocks(inData(index, 'index', 'weight_map'))
  return isSaid(manifest.public_info?.weights) ? asks(inManifest(sources, 'public_info.weights')) : null
}

/** A place in the repository that holds no text. Addresses elsewhere are for the person who confirms. */
function emptyInformation(sources: Sources): Hit | null {
  const info = sources.manifest.public_info
  const places = [
    ['public_info.architecture', info?.architecture] as const,
    ...usage.map((topic) => [`public_info.usage.${topic}`, info?.usage?.[topic]] as const),
  ]
  const empty = places.find(([, place]) => isSaid(place) && !/^https?:\/\//i.test(place) && !holdsText(sources, place))
  return empty === undefined ? null : blocks(inManifest(sources, empty[0]))
}

function holdsText({ evidence: { files } }: Sources, place: string): boolean {
  const [path = '', anchor] = place.split('#')
  const resolved = path === '' ? null : files.resolve(path)
  const file = resolved === null ? null : files.at(resolved)
  if (file === null) return false
  if (anchor === undefined || anchor === '') return file.text === null || file.text.trim() !== ''
  return (file.sections.get(anchor.toLowerCase()) ?? '').trim() !== ''
}
