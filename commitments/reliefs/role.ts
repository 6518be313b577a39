import { valueAt } from '../answers/value-at.ts'
import { quantityOf } from '../scope/quantity.ts'
import { asks, blocks, compare } from './compare.ts'
import { explained } from './explained.ts'
import { sameEntity, sameGroup } from './names.ts'
import type { ReliefRow } from './row.ts'
import { inBase, inData, inDocument, inFile, inManifest, isSaid, plainOf, type Sources, textAt } from './sources.ts'

const downstream = ['integrator', 'distributor']

/** Who integrates or passes on the model of another is no provider. */
export const passesOn: ReliefRow = {
  id: 'R1',
  keys: ['role', 'base.model_id', 'base.provider', 'provider.legal_name', 'release.excluded_by_upstream'],
  basis: 'act',
  cites: ['AI Act Article 3(3)', 'AI Act Article 3(68)', 'Guidelines C(2025) 7719 final, sections 3.1.3 and 3.2'],
  confirms: 'second-person',
  claimedAt: ({ manifest: { role } }) => (role !== undefined && downstream.includes(role) ? 'role' : null),
  without: (manifest) => ({ ...manifest, role: 'provider' }),
  comparisons: [
    compare('R1.1', (sources) => {
      const meter = ownTraining(sources)
      return meter !== null && !isSaid(sources.manifest.base?.model_id) ? blocks(inManifest(sources, meter)) : null
    }),
    compare('R1.2', baseIsOwn),
    compare('R1.3', (sources) => (isNamed(sources) ? null : blocks(inManifest(sources, 'base')))),
    compare('R1.4', (sources) => {
      const { notification, classification, model } = sources.manifest
      if (notification?.sent_on !== undefined) return blocks(inManifest(sources, 'notification.sent_on'))
      if (isProvider(sources) && isSaid(model?.family_id) && model.family_id === familyBefore(sources))
        return blocks(inBase(sources, 'model.family_id'))
      const classed = classification?.class !== undefined && classification.class !== 'none'
      return classed ? asks(inManifest(sources, 'classification.class')) : null
    }),
    compare('R1.5', (sources) => {
      const role = sources.before?.content.role
      if (role !== 'provider' && role !== 'downstream-modifier') return null
      const place = inBase(sources, 'role')
      return explained(sources) ? asks(place) : blocks(place)
    }),
    compare('R1.6', namedAsProvider),
    compare('R1.7', passedOnWeights),
    compare('R1.8', cardOfAnother),
    compare('R1.9', ({ ...sources }) => {
      const { modification, base } = sources.manifest
      const [own, original] = [quantityOf(modification?.compute), quantityOf(base?.compute)]
      return own !== null && original !== null && own.times(3).gt(original)
        ? blocks(inManifest(sources, 'modification.compute'))
        : null
    }),
  ],
}

function isNamed({ manifest: { base } }: Sources): boolean {
  return isSaid(base?.model_id) || isSaid(base?.provider)
}

function ownTraining({ manifest: { compute } }: Sources): string | null {
  if (compute?.update?.value !== undefined) return 'compute.update.value'
  return compute?.cumulative?.value === undefined ? null : 'compute.cumulative.value'
}

function isProvider({ before }: Sources): boolean {
  return before?.content.role === 'provider'
}

function familyBefore({ before }: Sources): string | undefined {
  return before?.content.model?.family_id
}

/** The base is of the provider itself; a company that bears the same name may be another entity. */
function baseIsOwn(sources: Sources) {
  const { base, provider } = sources.manifest
  if (sameEntity(base?.provider, provider?.legal_name)) return blocks(inManifest(sources, 'base.provider'))
  return sameGroup(base?.provider, provider?.legal_name) ? asks(inManifest(sources, 'base.provider')) : null
}

/** A form or a summary of the provider's own is there. */
function namedAsProvider(sources: Sources) {
  const { evidence, manifest } = sources
  const own = manifest.provider?.legal_name
  const form = valueAt(plainOf(sources, 'modelDocumentation'), 'general.provider_legal_name')
  if (evidence.modelDocumentation.state === 'found' && (own === undefined || isOwn(form, own)))
    return blocks(inDocument(sources, 'modelDocumentation', 'general.provider_legal_name'))
  const summary = valueAt(plainOf(sources, 'trainingSummary'), 'provider.identity_contact')
  if (evidence.trainingSummary.state === 'found' && (own === undefined || isOwn(summary, own)))
    return blocks(inDocument(sources, 'trainingSummary', 'provider.identity_contact'))
  return null
}

function isOwn(text: unknown, own: string): boolean {
  return typeof text === 'string' && (sameEntity(text, own) || text.toLowerCase().includes(own.toLowerCase()))
}

/** A distributor passes on unchanged: the weights have the hashes that the upstream states. */
function passedOnWeights(sources: Sources) {
  const { manifest, weights, evidence } = sources
  const [first] = weights
  if (first === undefined) return null
  const upstream = manifest.base?.files ?? []
  if (upstream.length === 0) return sources.facts.changed === null ? null : asks(inFile(first))
  const own = new Map((manifest.files ?? []).map(({ path, sha256 }) => [path, sha256]))
  const other = upstream.findIndex(({ path, sha256 }) => {
    const resolved = path === undefined ? null : evidence.files.resolve(path)
    const known = own.get(path) ?? (resolved === null ? null : evidence.files.at(resolved)?.sha256)
    return known !== undefined && known !== null && sha256 !== undefined && known !== sha256
  })
  if (other < 0) return null
  const place = inManifest(sources, `base.files.${other}.sha256`)
  return manifest.role === 'distributor' ? blocks(place) : asks(place)
}

/** What the card says about its base. A card that was passed on describes the upstream's own base. */
function cardOfAnother(sources: Sources) {
  const { card, manifest, weights } = sources
  if (card === null) return null
  const base = textAt(card, 'base_model')
  const relation = textAt(card, 'base_model_relation')
  if (base === null) return weights.length > 0 ? asks(inFile(card.path)) : null
  if (relation === null) return null
  const trained = relation === 'finetune' || relation === 'adapter'
  const same = isSaid(manifest.base?.model_id) && endsAlike(base, manifest.base.model_id)
  const bare = manifest.modification?.compute === undefined && (manifest.base?.files ?? []).length === 0
  const place = inData(card, 'card', 'base_model_relation')
  return trained && same && bare ? blocks(place) : asks(place)
}

function endsAlike(one: string, other: string): boolean {
  const last = (name: string) => name.toLowerCase().split('/').at(-1)
  return last(one) === last(other)
}

/** The upstream is said not to have excluded the Union, so that who brings the model in is no provider. */
export const upstreamAllows: ReliefRow = {
  id: 'R3x',
  keys: ['release.excluded_by_upstream'],
  basis: 'guidelines',
  cites: ['Guidelines C(2025) 7719 final, section 3.1.3'],
  confirms: 'second-person',
  claimedAt: ({ manifest: { role, release } }) =>
    release?.excluded_by_upstream === false && role !== undefined && downstream.includes(role)
      ? 'release.excluded_by_upstream'
      : null,
  without: (manifest) => ({ ...manifest, release: { ...manifest.release, excluded_by_upstream: true } }),
  comparisons: [],
}
