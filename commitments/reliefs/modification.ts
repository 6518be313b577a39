import { valueAt } from '../answers/value-at.ts'
import { thresholds } from '../data/thresholds.ts'
import { exact, quantityOf } from '../scope/quantity.ts'
import { asks, blocks, compare, type Hit } from './compare.ts'
import { sameEntity, sameGroup } from './names.ts'
import type { ReliefRow } from './row.ts'
import { inData, inManifest, isSaid, type Sources } from './sources.ts'

const guidelines = 'Guidelines C(2025) 7719 final'

/** Comparisons that leave a modification what it is, and only say that its compute is not known. */
const ofCompute = ['R2.3', 'R2.5']

/** Who modifies the model of another owes what belongs to the modification, or nothing below a third. */
export const modifies: ReliefRow = {
  id: 'R2',
  keys: [
    ...['role', 'provider.legal_name', 'base.model_id', 'base.provider', 'base.is_general_purpose'],
    ...['base.systemic_risk', 'base.compute', 'base.cumulative_compute', 'base.parameters'],
    ...['modification.compute', 'modification.cumulative_compute'],
    ...['modification.earlier_modifiers', 'modification.merges_models'],
  ],
  basis: 'guidelines',
  cites: [`${guidelines}, section 3.2 (paras 57-63)`, 'AI Act recital 109'],
  confirms: 'second-person',
  claimedAt: ({ manifest: { role, base, modification } }) => {
    const changes = modification?.compute !== undefined || modification?.cumulative_compute !== undefined
    const modifier = role === 'downstream-modifier' || (role !== undefined && role !== 'provider' && changes)
    return modifier && base?.is_general_purpose !== false ? 'role' : null
  },
  without: (manifest, found) =>
    found.length > 0 && found.every(({ comparison }) => ofCompute.includes(comparison))
      ? manifest
      : { ...manifest, role: 'provider' },
  comparisons: [
    compare('R2.1', (sources) => {
      const { base, provider, modification } = sources.manifest
      const place = inManifest(sources, 'base.provider')
      if (sameGroup(base?.provider, provider?.legal_name)) return asks(place)
      if (!sameEntity(base?.provider, provider?.legal_name)) return null
      return modification?.merges_models === true ? asks(place) : blocks(place)
    }),
    compare('R2.2', (sources) => {
      const { model_id, provider } = sources.manifest.base ?? {}
      if (isSaid(model_id) && isSaid(provider)) return null
      return blocks(inManifest(sources, isSaid(model_id) ? 'base.provider' : 'base.model_id'))
    }),
    compare('R2.3', (sources) => {
      const { compute, cumulative_compute } = sources.manifest.modification ?? {}
      const known = quantityOf(compute) ?? quantityOf(cumulative_compute)
      return known === null ? blocks(inManifest(sources, 'modification.compute')) : null
    }),
    compare('R2.4', (sources) => {
      const { compute, unknown_reason } = sources.manifest.base ?? {}
      return quantityOf(compute) !== null && isSaid(unknown_reason)
        ? blocks(inManifest(sources, 'base.unknown_reason'))
        : null
    }),
    compare('R2.5', (sources) => {
      const { base, modification } = sources.manifest
      const cumulative = quantityOf(modification?.cumulative_compute)
      return base?.systemic_risk === true && cumulative === null
        ? blocks(inManifest(sources, 'modification.cumulative_compute'))
        : null
    }),
    compare('R2.6', largerThanBase),
    compare('R2.7', crossesInSum),
    compare('R2.8', (sources) => {
      const { earlier_modifiers, merges_models } = sources.manifest.modification ?? {}
      if (earlier_modifiers === true) return asks(inManifest(sources, 'modification.earlier_modifiers'))
      return merges_models === true ? asks(inManifest(sources, 'modification.merges_models')) : null
    }),
    compare('R2.9', nearThird),
    compare('R2.11', (sources) => {
      const { systemic_risk, cumulative_compute } = sources.manifest.base ?? {}
      const above = quantityOf(cumulative_compute)?.gt(thresholds.systemicRisk.flop) === true
      return systemic_risk === false && above ? asks(inManifest(sources, 'base.cumulative_compute')) : null
    }),
  ],
}

/** More parameters than the base can have, by what the weights or the manifest say. */
function largerThanBase(sources: Sources): Hit | null {
  const { base, model, modification } = sources.manifest
  const original = quantityOf(base?.parameters)
  const counted = valueAt(sources.index?.data, 'metadata.total_parameters')
  const own = typeof counted === 'number' ? exact(counted) : quantityOf(model?.parameters)
  if (original === null || own === null || own.lte(original.times('1.05'))) return null
  const fromIndex = typeof counted === 'number' && sources.index !== null
  const place = fromIndex
    ? inData(sources.index, 'index', 'metadata.total_parameters')
    : inManifest(sources, 'model.parameters')
  const grown = own.gt(original.times(2)) && modification?.merges_models !== true
  return grown ? blocks(place) : asks(place)
}

/** Base and modification together cross the threshold of systemic risk, while the modification is below a third. */
function crossesInSum(sources: Sources): Hit | null {
  const { base, modification } = sources.manifest
  const whole = quantityOf(base?.cumulative_compute) ?? quantityOf(base?.compute)
  const own = quantityOf(modification?.cumulative_compute) ?? quantityOf(modification?.compute)
  if (whole === null || own === null) return null
  const crosses = whole.lte(thresholds.systemicRisk.flop) && whole.plus(own).gt(thresholds.systemicRisk.flop)
  return crosses ? asks(inManifest(sources, 'base.cumulative_compute')) : null
}

function nearThird(sources: Sources): Hit | null {
  const { base, modification } = sources.manifest
  const [whole, own] = [quantityOf(base?.compute), quantityOf(modification?.compute)]
  if (whole === null || own === null) return null
  const tripled = own.times(thresholds.modification.oneIn)
  const near = tripled.lte(whole) && tripled.times('1.3').gt(whole)
  return near ? asks(inManifest(sources, 'base.compute')) : null
}

/** A person's decision that a change near a third is not significant. */
export const notSignificant: ReliefRow = {
  id: 'R2s',
  keys: ['modification.significance.claim', 'modification.significance.decided_by'],
  basis: 'guidelines',
  cites: [`${guidelines}, section 3.2 (para 59)`],
  confirms: 'second-person',
  claimedAt: ({ manifest: { modification } }) =>
    modification?.significance?.claim === 'not-significant' ? 'modification.significance.claim' : null,
  without: (manifest) => ({ ...manifest, modification: { ...manifest.modification, significance: undefined } }),
  comparisons: [],
}

/** The compute of the base is said to be unknown, so that a fixed threshold stands in for a third of it. */
export const baseUnknown: ReliefRow = {
  id: 'R2f',
  keys: ['base.unknown_reason', 'base.systemic_risk'],
  basis: 'guidelines',
  cites: [`${guidelines}, section 3.2 (para 61)`],
  confirms: 'second-person',
  claimedAt: ({ manifest: { base } }) => (isSaid(base?.unknown_reason) ? 'base.unknown_reason' : null),
  without: (manifest) => ({ ...manifest, base: { ...manifest.base, unknown_reason: undefined } }),
  comparisons: [],
}
