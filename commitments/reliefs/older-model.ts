import { valueAt } from '../answers/value-at.ts'
import { timeline } from '../data/timeline.ts'
import { mayBeWeights } from '../data/weight-kinds.ts'
import { exact, quantityOf } from '../scope/quantity.ts'
import { asks, blocks, compare, type Hit } from './compare.ts'
import { explained } from './explained.ts'
import { sameEntity } from './names.ts'
import { type ReliefRow, unchanged } from './row.ts'
import { inBase, inData, inFile, inManifest, type Sources } from './sources.ts'

const applies = timeline['chapter-v-applies'].date

/** The item whose date says that the model is an older one; `null` where none does. */
export function olderAt({ manifest: { release, model } }: Pick<Sources, 'manifest'>): string | null {
  const family = model?.family_placed_on_market_on
  if (family !== undefined && family < applies) return 'model.family_placed_on_market_on'
  const placed = release?.placed_on_market_on
  return placed !== undefined && placed < applies ? 'release.placed_on_market_on' : null
}

/** On the market before Chapter V applied. The large pre-training run decides, not the date of a version. */
export const olderModel: ReliefRow = {
  id: 'R4',
  keys: [
    ...['model.family_id', 'model.family_placed_on_market_on', 'release.placed_on_market_on'],
    ...['model.pretraining.started_on', 'model.pretraining.ended_on', 'provider.legal_name'],
  ],
  basis: 'act',
  cites: ['AI Act Article 111(3)', 'Guidelines C(2025) 7719 final, section 2.2 (para 22)'],
  confirms: 'second-person',
  claimedAt: olderAt,
  without: (manifest) => {
    const placed = manifest.release?.placed_on_market_on
    const on = placed !== undefined && placed < applies ? applies : placed
    return {
      ...manifest,
      model: { ...manifest.model, family_placed_on_market_on: undefined },
      release: { ...manifest.release, placed_on_market_on: on },
    }
  },
  lacks: ({ manifest: { model } }) =>
    model?.pretraining?.started_on === undefined || model.pretraining.ended_on === undefined,
  comparisons: [
    compare('R4.2', (sources) => {
      const started = sources.manifest.model?.pretraining?.started_on
      return started !== undefined && started >= applies
        ? blocks(inManifest(sources, 'model.pretraining.started_on'))
        : null
    }),
    compare('R4.3', otherRunBefore),
    compare('R4.4', foreseenLater),
    compare('R4.5', moreCompute),
    compare('R4.6', otherShape),
    compare('R4.7', ({ facts }) => {
      const added = (facts.changed ?? []).find(({ path, status }) => status !== 'removed' && mayBeWeights(path))
      return added === undefined ? null : asks(inFile(added.path, 'change'))
    }),
    compare('R4.10', placedBeforeRun),
    compare('R4.11', (sources) => {
      const before = sources.before?.content.provider?.legal_name
      const now = sources.manifest.provider?.legal_name
      return before !== undefined && now !== undefined && !sameEntity(before, now)
        ? asks(inBase(sources, 'provider.legal_name'))
        : null
    }),
  ],
}

/** The base branch knows this version under another family, or the same family with a later run. */
function otherRunBefore(sources: Sources): Hit | null {
  const [before, now] = [sources.before?.content.model, sources.manifest.model]
  if (before === undefined || now === undefined) return null
  const place = inBase(sources, 'model.family_id')
  if (before.family_id !== undefined && before.family_id !== now.family_id) {
    const same = before.name === now.name && before.version === now.version
    return same && !explained(sources) ? blocks(place) : asks(place)
  }
  const [earlier, stated] = [before.pretraining?.started_on, now.pretraining?.started_on]
  const later = earlier !== undefined && stated !== undefined && earlier > stated
  if (!later) return null
  const dated = inBase(sources, 'model.pretraining.started_on')
  return explained(sources) ? asks(dated) : blocks(dated)
}

/** The threshold of a run that is said to have ended was foreseen later. */
function foreseenLater(sources: Sources): Hit | null {
  const { notification, model } = sources.manifest
  const foreseen = notification?.threshold_foreseen_on
  const ended = model?.pretraining?.ended_on
  if (foreseen === undefined || foreseen < applies || (ended !== undefined && ended >= foreseen)) return null
  const place = inManifest(sources, 'notification.threshold_foreseen_on')
  const before = quantityOf(sources.before?.content.compute?.cumulative?.value)
  return before?.lte(exact('1e25')) === true ? asks(place) : blocks(place)
}

function moreCompute(sources: Sources): Hit | null {
  const meter = (['update', 'cumulative'] as const).find((one) => {
    const before = quantityOf(sources.before?.content.compute?.[one]?.value)
    const now = quantityOf(sources.manifest.compute?.[one]?.value)
    return before !== null && now?.gt(before.times('1.3')) === true
  })
  return meter === undefined ? null : asks(inBase(sources, `compute.${meter}.value`))
}

/** Other sizes than the family had are further versions, as a rule; another kind of model with more parameters is not. */
function otherShape(sources: Sources): Hit | null {
  const before = quantityOf(sources.before?.content.model?.parameters)
  const now = quantityOf(sources.manifest.model?.parameters)
  if (before === null || now === null || before.eq(now)) return null
  const place = inBase(sources, 'model.parameters')
  const kinds = [sources.before?.content.model?.architecture, sources.manifest.model?.architecture]
  const inherited = sources.manifest.compute?.cumulative?.inherited_weights !== undefined
  const another = kinds[0] !== undefined && kinds[1] !== undefined && kinds[0] !== kinds[1]
  return another && now.gt(before) && !inherited ? blocks(place) : asks(place)
}

/** A family on the market before its run began, or before it ended where no earlier version is known. */
function placedBeforeRun(sources: Sources): Hit | null {
  const { model, release } = sources.manifest
  const placed = model?.family_placed_on_market_on ?? release?.placed_on_market_on
  const { started_on, ended_on } = model?.pretraining ?? {}
  if (placed === undefined) return null
  if (started_on !== undefined && placed < started_on)
    return blocks(inManifest(sources, 'model.pretraining.started_on'))
  if (ended_on === undefined || placed >= ended_on) return null
  const earlier = sources.before !== null || valueAt(sources.card?.data, 'base_model') !== undefined
  const place = inManifest(sources, 'model.pretraining.ended_on')
  return earlier ? asks(sources.card === null ? place : inData(sources.card, 'card', 'base_model')) : blocks(place)
}

/** What an older model cannot supply any more, or that it lacks nothing. */
export const olderGaps: ReliefRow = {
  id: 'R4g',
  keys: ['legacy.no_gaps', 'legacy.gaps'],
  basis: 'guidelines',
  cites: ['Guidelines C(2025) 7719 final, section 5.3'],
  confirms: 'second-person',
  claimedAt: ({ manifest: { legacy } }) => {
    if ((legacy?.gaps ?? []).length > 0) return 'legacy.gaps'
    return legacy?.no_gaps === true ? 'legacy.no_gaps' : null
  },
  without: unchanged,
  also: ({ manifest: { legacy } }, scope) =>
    scope.legacy && (legacy?.gaps ?? []).length > 0 ? ['act.111.gaps-justified'] : [],
  comparisons: [],
}
