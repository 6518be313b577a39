import type { Decimal } from 'decimal.js'
import type { ItemPath } from '../../schemas/item-path.ts'
import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import { thresholds } from '../data/thresholds.ts'
import { type ArchitectureRoute, architectureCompute, hardwareCompute } from './compute-routes.ts'
import { part, type ScopePart } from './part.ts'
import { exact, quantityOf } from './quantity.ts'
import { ask } from './questions.ts'
import type { ComputeEstimate } from './result.ts'
import type { ScopeRuleId } from './rules.ts'

/** One meter of compute as far as it is known. */
export type Measured = {
  readonly value: Decimal
  readonly low: Decimal
  readonly high: Decimal
  readonly method: ComputeEstimate['method']
}

/** What contributed to parameter updates, and all that contributed to capabilities. */
export type Meters = { readonly update: Measured | null; readonly cumulative: Measured | null }

// Decision: docs/decisions/0103-near-a-threshold-a-person-decides.md
/** Where an estimate stands against a threshold: above, below but near enough that its error can cross it, below. */
export type MeterPosition = 'above' | 'near' | 'below'

type Bounds = { readonly low?: number | string | undefined; readonly high?: number | string | undefined }

const error = exact(thresholds.estimateError.part)

/** Both meters. The cumulative one includes the compute of the updates, so it is never taken as less. */
export function readMeters(manifest: ReleaseManifest): ScopePart<Meters> {
  const update = updateMeter(manifest)
  const cumulative = cumulativeMeter(manifest, update.value)
  return part(
    { update: update.value, cumulative: cumulative.value },
    { rules: [...update.rules, ...cumulative.rules], asks: [...update.asks, ...cumulative.asks] },
  )
}

/** Compares with a threshold, strictly greater. */
export function positionOf({ value, high }: Measured, threshold: Decimal): MeterPosition {
  if (value.gt(threshold)) return 'above'
  const reaches = value.times(error.plus(1)).gt(threshold) || high.gt(threshold)
  return reaches ? 'near' : 'below'
}

/** An amount with the bounds stated for it, or those of the error that the Guidelines allow. */
export function measured(value: Decimal, method: ComputeEstimate['method'], bounds: Bounds = {}): Measured {
  return {
    value,
    method,
    low: quantityOf(bounds.low) ?? value.minus(value.times(error)),
    high: quantityOf(bounds.high) ?? value.plus(value.times(error)),
  }
}

/** The greater of two figures for the same thing, with the wider reach upwards. */
export function upper(one: Measured, other: Measured): Measured {
  const [greater, lesser] = one.value.gte(other.value) ? [one, other] : [other, one]
  return { ...greater, high: greater.high.gte(lesser.high) ? greater.high : lesser.high }
}

function updateMeter(manifest: ReleaseManifest): ScopePart<Measured | null> {
  const update = manifest.compute?.update
  const stated = quantityOf(update?.value)
  const hardware = hardwareCompute(update?.hardware)
  const architecture = architectureCompute(manifest)
  const asks = [...unfitting(manifest, architecture), ...differing(hardware, architecture.operations)]
  if (stated !== null) {
    const meter = measured(stated, update?.method ?? 'other', update)
    return part(meter, { asks: [...asks, ...outside(meter, 'compute.update')] })
  }
  const estimated = greater(hardware, architecture.operations)
  if (estimated === null) return part(null, { asks: [...asks, ask('update-compute-missing', 'compute.update.value')] })
  const method = estimated === hardware ? 'hardware' : 'architecture'
  const rule: ScopeRuleId = estimated === hardware ? 'compute.from-hardware' : 'compute.from-architecture'
  return part(measured(estimated, method, update), { rules: [rule], asks })
}

function cumulativeMeter(manifest: ReleaseManifest, update: Measured | null): ScopePart<Measured | null> {
  const cumulative = manifest.compute?.cumulative
  const stated = quantityOf(cumulative?.value)
  if (stated !== null) {
    const meter = measured(stated, cumulative?.method ?? 'other', cumulative)
    const asks = outside(meter, 'compute.cumulative')
    if (update === null) return part(meter, { asks })
    const less = stated.lt(update.value) ? [ask('meters-disagree', 'compute.cumulative.value')] : []
    return part(upper(meter, update), { asks: [...asks, ...less] })
  }
  if (update === null) return part(null, { asks: [ask('cumulative-compute-missing', 'compute.cumulative.value')] })
  const synthetic = quantityOf(cumulative?.synthetic_non_public)
  const inherited = quantityOf(cumulative?.inherited_weights)
  const sum = update.value.plus(synthetic ?? 0).plus(inherited ?? 0)
  if (synthetic !== null && inherited !== null)
    return part(upper(measured(sum, 'sum'), update), { rules: ['compute.summed'] })
  return part(upper(measured(sum, 'floor'), update), {
    rules: ['compute.floor'],
    asks: [ask('cumulative-compute-missing', 'compute.cumulative.value')],
  })
}

function greater(one: Decimal | null, other: Decimal | null): Decimal | null {
  if (one === null || other === null) return one ?? other
  return one.gte(other) ? one : other
}

/** The architecture route is claimed, or is the only one that the manifest has inputs for, and does not fit. */
function unfitting(manifest: ReleaseManifest, { fits }: ArchitectureRoute) {
  const claimed = manifest.compute?.update?.method === 'architecture'
  return claimed && !fits ? [ask('method-not-fitting', 'compute.update.method')] : []
}

/** The two methods are further apart than the error that the Guidelines allow, measured on the lower figure. */
function differing(hardware: Decimal | null, architecture: Decimal | null) {
  if (hardware === null || architecture === null) return []
  const [low, high] = hardware.lt(architecture) ? [hardware, architecture] : [architecture, hardware]
  return high.minus(low).gt(low.times(error)) ? [ask('methods-differ', 'compute.update.hardware')] : []
}

function outside({ value, low, high }: Measured, item: ItemPath<'release'>) {
  return low.lte(value) && value.lte(high) ? [] : [ask('bounds-disagree', item)]
}
