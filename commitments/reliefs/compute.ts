import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import { thresholds } from '../data/thresholds.ts'
import { exact, quantityOf } from '../scope/quantity.ts'
import { asks, blocks, compare, type Hit } from './compare.ts'
import {
  architectureFigure,
  cardFigure,
  type Figure,
  formFigure,
  hardwareFigure,
  hasUncounted,
  indexFigure,
  stated,
} from './compute-figures.ts'
import { explained } from './explained.ts'
import type { ReliefRow, RowResult } from './row.ts'
import { inBase, inManifest, type Sources } from './sources.ts'

type Meter = 'update' | 'cumulative'

const limit = { update: thresholds.generalPurpose.flop, cumulative: thresholds.systemicRisk.flop } as const
const error = exact(thresholds.estimateError.part).plus(1)

/** A second way to the same figure: the same within the error is no news, a third of it is another model. */
function route(sources: Sources, meter: Meter, figure: Figure | null): Hit | null {
  const value = stated(sources.manifest, meter)
  if (value === null || figure === null || figure.value.lte(value.times(error))) return null
  const certain = figure.certain || figure.value.gt(value.times(3))
  return { effect: certain ? 'blocks' : 'asks', against: figure.place, figure: figure.value }
}

/** The form states more than the higher of both meters, as far as its own figures go. */
function aboveForm(sources: Sources): Hit | null {
  const figure = formFigure(sources)
  const meters = (['update', 'cumulative'] as const).flatMap((meter) => stated(sources.manifest, meter) ?? [])
  const [highest] = meters.toSorted((a, b) => b.comparedTo(a))
  if (figure === null || highest === undefined) return null
  const rounded = highest.toSignificantDigits(Math.max(figure.figures, 1))
  return figure.value.gt(rounded) ? { ...blocks(figure.place), figure: figure.value } : null
}

/** The base branch stated more for the same version, and nothing says why that was wrong. */
function higherBefore(sources: Sources, meter: Meter): Hit | null {
  const [before, now] = [sources.before?.content, sources.manifest]
  const [earlier, value] = [stated(before ?? {}, meter), stated(now, meter)]
  if (earlier === null || value === null || earlier.lte(value)) return null
  if (before?.model?.version !== now.model?.version) return null
  const place = inBase(sources, `compute.${meter}.value`)
  const [was, is] = [before?.compute?.[meter], now.compute?.[meter]]
  const reasoned = is?.assumptions !== undefined && is.assumptions !== was?.assumptions
  const measured = is?.method === 'measured' && was?.method !== 'measured'
  return reasoned || measured || explained(sources) ? asks(place) : { ...blocks(place), figure: earlier }
}

function near(sources: Sources, meter: Meter): Hit | null {
  const value = stated(sources.manifest, meter)
  const high = quantityOf(sources.manifest.compute?.[meter]?.high)
  const reaches = value?.times(error).gt(limit[meter]) === true || high?.gt(limit[meter]) === true
  return reaches ? asks(inManifest(sources, `compute.${meter}.high`)) : null
}

/** The higher figure that the contradictions state, and at least what the threshold needs to be crossed. */
function raised(manifest: ReleaseManifest, meter: Meter, found: readonly RowResult[]): ReleaseManifest {
  const figures = found.flatMap(({ hit }) => hit.figure ?? [])
  const [highest] = figures.toSorted((a, b) => b.comparedTo(a))
  const value = highest ?? exact(limit[meter]).times(2)
  const estimate = { ...manifest.compute?.[meter], low: undefined, high: undefined, value: value.toString() }
  return { ...manifest, compute: { ...manifest.compute, [meter]: estimate } }
}

function below(meter: Meter): Pick<ReliefRow, 'claimedAt' | 'without' | 'confirms' | 'comparisons'> {
  return {
    confirms: 'second-person',
    claimedAt: ({ manifest }) => {
      const value = stated(manifest, meter)
      const provides = manifest.role === 'provider' || manifest.role === 'downstream-modifier'
      return provides && value?.lte(limit[meter]) === true ? `compute.${meter}.value` : null
    },
    without: (manifest, found) => raised(manifest, meter, found),
    comparisons: [
      compare('R5.1', (sources) => route(sources, meter, architectureFigure(sources, meter))),
      compare('R5.2', (sources) => route(sources, meter, indexFigure(sources, meter))),
      compare('R5.3', aboveForm),
      compare('R5.4', (sources) => route(sources, meter, hardwareFigure(sources))),
      compare('R5.5', (sources) => {
        const figure = cardFigure(sources)
        const value = stated(sources.manifest, meter)
        if (figure === null || value === null || figure.value.lte(value.times(error))) return null
        return figure.value.gt(limit[meter]) ? { ...blocks(figure.place), figure: figure.value } : asks(figure.place)
      }),
      compare('R5.6', (sources) => higherBefore(sources, meter)),
      compare('R5.7', (sources) => near(sources, meter)),
      compare('R5.8', (sources) => {
        const [update, cumulative] = [stated(sources.manifest, 'update'), stated(sources.manifest, 'cumulative')]
        if (update === null || cumulative === null || update.lte(cumulative)) return null
        const other: Meter = meter === 'update' ? 'cumulative' : 'update'
        return blocks(inManifest(sources, `compute.${other}.value`))
      }),
      ...(meter === 'cumulative' ? [compare('R5.9', hasUncounted), compare('R5.10', ofOwnModel)] : []),
    ],
  }
}

/** Distilled or trained on from a model with systemic risk: whether it is the same model is for a person. */
function ofOwnModel(sources: Sources): Hit | null {
  const { base, provider } = sources.manifest
  const own = base?.provider !== undefined && base.provider === provider?.legal_name
  const above = quantityOf(base?.cumulative_compute)?.gt(thresholds.systemicRisk.flop) === true
  return own && (base.systemic_risk === true || above) ? asks(inManifest(sources, 'base.model_id')) : null
}

const keys = (meter: Meter) => [
  ...['value', 'low', 'high', 'method'].map((key) => `compute.${meter}.${key}`),
  ...['model.parameters', 'model.active_parameters', 'model.tokens'],
]

/** Not more compute than the indicative criterion of a general-purpose AI model. */
export const belowGeneralPurpose: ReliefRow = {
  ...below('update'),
  id: 'R5a',
  keys: keys('update'),
  basis: 'guidelines',
  cites: [...thresholds.generalPurpose.cites],
}

/** Not more compute than what is presumed to bring high-impact capabilities. */
export const belowSystemicRisk: ReliefRow = {
  ...below('cumulative'),
  id: 'R5b',
  keys: [...keys('cumulative'), 'compute.cumulative.synthetic_non_public', 'compute.cumulative.inherited_weights'],
  basis: 'act',
  cites: ['AI Act Article 51(2)'],
}
