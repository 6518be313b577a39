import type { Decimal } from 'decimal.js'
import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import { thresholds } from '../data/thresholds.ts'
import { type Measured, measured, positionOf, upper } from './meters.ts'
import { part, type ScopePart } from './part.ts'
import { exact, quantityOf } from './quantity.ts'
import { ask, type Question } from './questions.ts'
import type { ScopeRuleId } from './rules.ts'

/** What a modification is: whether it makes its author a provider, and what the base was. */
export type Modification = {
  readonly above: boolean
  readonly baseSystemicRisk: boolean
  /** Cumulative compute of the result, base included. */
  readonly cumulative: Measured | null
}

type Base = {
  readonly compute: Decimal | null
  readonly systemicRisk: boolean | null
  readonly asks: readonly Question[]
}
type Test = { readonly above: boolean; readonly rules: readonly ScopeRuleId[]; readonly asks: readonly Question[] }

/**
 * The one-third test for who modifies the model of another: strictly more than a third of the original compute, by the
 * cumulative meter where the base carries systemic risk. Source: Guidelines, section 3.2 (paras 57-63, 67-68).
 */
export function readModification(manifest: ReleaseManifest): ScopePart<Modification> {
  const base = readBase(manifest)
  const own = ownCompute(manifest, base.systemicRisk === true)
  const test = withDecision(manifest, compare(manifest, base, own.value))
  const asks = [...base.asks, ...own.asks, ...test.asks, ...openQuestions(manifest)]
  const value = {
    above: test.above,
    baseSystemicRisk: base.systemicRisk ?? true,
    cumulative: cumulativeOfResult(manifest, base.compute, own.value),
  }
  return part(value, { rules: test.rules, asks })
}

function readBase({ base }: ReleaseManifest): Base {
  const update = quantityOf(base?.compute)
  const cumulative = quantityOf(base?.cumulative_compute)
  const presumed = [update, cumulative].some((compute) => compute?.gt(thresholds.systemicRisk.flop) === true)
  const systemicRisk = presumed ? true : (base?.systemic_risk ?? null)
  const contradicted = presumed && base?.systemic_risk === false
  const asks = [
    ...(contradicted ? [ask('base-class-contradicts-compute', 'base.systemic_risk')] : []),
    ...(systemicRisk === null ? [ask('base-systemic-risk-missing', 'base.systemic_risk')] : []),
    ...(base?.is_general_purpose === undefined ? [ask('base-general-purpose-missing', 'base.is_general_purpose')] : []),
  ]
  return { compute: systemicRisk === true ? (cumulative ?? update) : (update ?? cumulative), systemicRisk, asks }
}

/** The compute of the modification: by the cumulative meter where the base carries systemic risk. */
function ownCompute({ modification }: ReleaseManifest, cumulativeMeter: boolean): ScopePart<Decimal | null> {
  const update = quantityOf(modification?.compute)
  const cumulative = quantityOf(modification?.cumulative_compute)
  if (!cumulativeMeter) {
    return part(update, { asks: update === null ? [ask('modification-compute-missing', 'modification.compute')] : [] })
  }
  const value = cumulative && update?.gt(cumulative) ? update : (cumulative ?? update)
  if (value === null)
    return part(value, { asks: [ask('modification-compute-missing', 'modification.cumulative_compute')] })
  return part(value, {
    asks: cumulative === null ? [ask('modification-meter', 'modification.cumulative_compute')] : [],
  })
}

/** What is not stated counts as above. */
function compare(manifest: ReleaseManifest, base: Base, own: Decimal | null): Test {
  const { original, rules, asks } = originalOf(manifest, base)
  if (original === null || own === null) return { above: true, rules, asks }
  const position = positionOf(measured(own.times(thresholds.modification.oneIn), 'other'), original)
  if (position === 'above') return { above: true, rules: [...rules, 'modifier.above'], asks }
  if (position === 'below') return { above: false, rules: [...rules, 'modifier.not-above'], asks }
  const near = ask('near-one-third', 'modification.compute')
  return { above: true, rules: [...rules, 'modifier.near'], asks: [...asks, near] }
}

/** The compute of the original, or the threshold that stands in for it when a reason is given why it is unknown. */
function originalOf({ base }: ReleaseManifest, { compute, systemicRisk }: Base) {
  if (compute !== null) return { original: compute, rules: [], asks: [] }
  if (base?.unknown_reason === undefined || base.unknown_reason.trim() === '') {
    return { original: null, rules: [], asks: [ask('base-compute-missing', 'base.compute')] }
  }
  const fallback = systemicRisk === true ? thresholds.systemicRisk.flop : thresholds.generalPurpose.flop
  const rules: readonly ScopeRuleId[] = ['modifier.fallback']
  return { original: exact(fallback), rules, asks: [] }
}

/** A person's decision settles a near case, and can raise a low one; it never lowers what is above. */
function withDecision({ modification }: ReleaseManifest, test: Test): Test {
  const { claim, rationale, decided_by } = modification?.significance ?? {}
  if (claim === undefined) return test
  const item = 'modification.significance.claim'
  const reasoned = Boolean(rationale?.trim()) && Boolean(decided_by?.trim())
  const asks = [
    ...test.asks,
    reasoned ? ask('significance-claimed', item) : ask('significance-rationale-missing', item),
  ]
  if (claim === 'significant')
    return { above: true, rules: test.above ? test.rules : ['modifier.claimed-significant'], asks }
  const near = test.rules.includes('modifier.near')
  return { above: near && reasoned ? false : test.above, rules: test.rules, asks }
}

/** What the Guidelines leave open. */
function openQuestions({ modification }: ReleaseManifest): readonly Question[] {
  return [
    ...(modification?.earlier_modifiers === true
      ? [ask('successive-modifications', 'modification.earlier_modifiers')]
      : []),
    ...(modification?.merges_models === true ? [ask('merged-models', 'modification.merges_models')] : []),
  ]
}

/** As stated, but never less than base and modification together: the compute of the base's weights counts. */
function cumulativeOfResult(
  { compute, base }: ReleaseManifest,
  original: Decimal | null,
  own: Decimal | null,
): Measured | null {
  const stated = quantityOf(compute?.cumulative?.value)
  const whole = quantityOf(base?.cumulative_compute) ?? original
  const sum = whole === null && own === null ? null : measured((whole ?? exact(0)).plus(own ?? 0), 'sum')
  if (stated === null) return sum
  const meter = measured(stated, compute?.cumulative?.method ?? 'other', compute?.cumulative)
  return sum === null ? meter : upper(meter, sum)
}
