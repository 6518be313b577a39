import type { Decimal } from 'decimal.js'
import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import { thresholds } from '../data/thresholds.ts'
import { exact, quantityOf } from './quantity.ts'

type Period = NonNullable<NonNullable<NonNullable<ReleaseManifest['compute']>['update']>['hardware']>[number]

/** Operations by the hardware route, C = N * L * H * U summed over periods; `null` where an input is not stated. */
export function hardwareCompute(periods: readonly Period[] | undefined): Decimal | null {
  if (periods === undefined || periods.length === 0) return null
  return periods.map(periodCompute).reduce((sum, one) => (sum === null || one === null ? null : sum.plus(one)))
}

function periodCompute({ units, seconds, peak_flops, utilisation }: Period): Decimal | null {
  const factors = [units, seconds, peak_flops].map(quantityOf)
  if (utilisation === undefined || !(utilisation >= 0 && utilisation <= 1)) return null
  return factors.reduce<Decimal | null>(
    (product, factor) => (product === null || factor === null ? null : product.times(factor)),
    exact(utilisation),
  )
}

/** What the architecture route gives: operations, or why it cannot be used. */
export type ArchitectureRoute = { readonly operations: Decimal | null; readonly fits: boolean }

/** Operations by the architecture route, C = 6 * P * D, which holds for large dense transformers only. */
export function architectureCompute({ model }: ReleaseManifest): ArchitectureRoute {
  const parameters = quantityOf(model?.parameters)
  const tokens = quantityOf(model?.tokens)
  const dense = model?.architecture === 'dense-transformer'
  if (parameters === null || tokens === null) return { operations: null, fits: dense }
  const fits = dense && isLarge(parameters, quantityOf(model?.context_length))
  return { operations: fits ? parameters.times(tokens).times(6) : null, fits }
}

function isLarge(parameters: Decimal, contextLength: Decimal | null): boolean {
  const { contextPart, times } = thresholds.largeTransformer
  return contextLength === null || parameters.times(contextPart).gt(contextLength.times(times))
}
