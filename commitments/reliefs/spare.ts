import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import { valueAt } from '../answers/value-at.ts'
import type { EvidenceSet } from '../case.ts'
import { regionOf } from '../data/eu-countries.ts'
import { licenceClassOf } from '../scope/licence.ts'
import type { Scope } from '../scope/result.ts'
import { decideScope } from '../scope.ts'
import { removedBetween } from './difference.ts'
import type { ReliefId } from './ids.ts'
import { olderAt } from './older-model.ts'

/** Statements that are missing for a claim, and the scope that would follow from them. */
export type Spare = { readonly id: ReliefId; readonly items: readonly string[]; readonly scope: Scope }

type Candidate = {
  readonly id: ReliefId
  /** Whether the manifest points that way already; nothing is suggested out of the blue. */
  readonly near: (manifest: ReleaseManifest) => boolean
  readonly items: readonly string[]
  readonly stated: (manifest: ReleaseManifest) => ReleaseManifest
}

const ways = ['dual_licensing', 'paid_support_required', 'paid_hosting_only', 'advertising', 'personal_data_required']
const usage = ['modalities', 'capabilities', 'limitations', 'integration']
const somewhere = 'README.md'

const candidates: readonly Candidate[] = [
  {
    id: 'R7l',
    near: ({ license }) => licenceClassOf(license?.spdx ?? '') === 'open' && license?.free_and_open_source !== false,
    items: [
      'license.free_and_open_source',
      ...ways.map((way) => `monetisation.${way}`),
      ...['weights', 'architecture'].map((part) => `public_info.${part}`),
      ...usage.map((topic) => `public_info.usage.${topic}`),
    ],
    stated: (manifest) => ({
      ...manifest,
      license: { ...manifest.license, free_and_open_source: true },
      monetisation: { ...Object.fromEntries(ways.map((way) => [way, false])), ...manifest.monetisation },
      public_info: {
        weights: somewhere,
        architecture: somewhere,
        ...manifest.public_info,
        usage: { ...Object.fromEntries(usage.map((topic) => [topic, somewhere])), ...manifest.public_info?.usage },
      },
    }),
  },
  {
    id: 'R4',
    near: (manifest) => olderAt({ manifest }) !== null,
    items: ['model.pretraining.started_on', 'model.pretraining.ended_on'],
    stated: (manifest) => manifest,
  },
  {
    id: 'R15',
    near: ({ provider }) => provider?.country !== undefined && regionOf(provider.country) === 'union',
    items: ['provider.established_in_union'],
    stated: (manifest) => ({ ...manifest, provider: { ...manifest.provider, established_in_union: true } }),
  },
]

/** What is missing for claims that the manifest already points to, where something would fall away by them. */
export function spareOf({ release, files }: EvidenceSet, scope: Scope, today: string): readonly Spare[] {
  if (release.state !== 'found') return []
  const { content } = release
  return candidates.flatMap(({ id, near, items, stated }): readonly Spare[] => {
    const missing = items.filter((item) => valueAt(content, item) === undefined)
    if (missing.length === 0 || !near(content)) return []
    const then = decideScope({ ...release, content: stated(content) }, today, files)
    return removedBetween(scope, then, 0).length === 0 ? [] : [{ id, items: missing, scope: then }]
  })
}
