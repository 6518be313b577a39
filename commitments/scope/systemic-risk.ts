import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import type { DutyState } from '../../schemas/vocabulary.ts'
import { thresholds } from '../data/thresholds.ts'
import { type Measured, positionOf } from './meters.ts'
import { part, type ScopePart } from './part.ts'
import { exact } from './quantity.ts'
import { ask, type Question } from './questions.ts'
import type { ScopeRuleId } from './rules.ts'

/** The class of a model: the row it leads to for a provider (`null` for none), and the states of its two own duties. */
export type RiskClass = {
  readonly row: 'C1' | 'C3' | 'C3b' | 'C4' | 'C5' | null
  /** Whether the systemic-risk duties stand. */
  readonly risk: boolean
  readonly safety: DutyState
  readonly notification: DutyState
}

const owed = { risk: true, safety: 'owed', notification: 'owed' } as const
const none = { row: null, risk: false, safety: 'not-owed', notification: 'not-owed' } as const

type ComputePosition = { readonly above: boolean; readonly near: boolean }

/**
 * Whether a general-purpose AI model is classified as one with systemic risk: by compute, by declaration, by designation,
 * contested or not. Source: AI Act Articles 51 and 52.
 */
export function riskClassOf(
  manifest: ReleaseManifest,
  cumulative: Measured | null,
  today: string,
): ScopePart<RiskClass> {
  const position = cumulative === null ? 'below' : positionOf(cumulative, exact(thresholds.systemicRisk.flop))
  const compute = { above: position === 'above', near: position === 'near' }
  switch (manifest.classification?.class) {
    case 'contest-accepted':
      return contestAccepted(manifest, today)
    case 'contested-pending':
      return part({ ...owed, row: 'C4' })
    case 'designated':
      return designated(manifest, compute, today)
    case 'presumed':
      return part({ ...owed, row: 'C1' }, { rules: [compute.above ? 'risk.above-threshold' : 'risk.declared'] })
    case 'none':
      return statedNone(compute)
    default:
      return byCompute(compute)
  }
}

/** Duties end when the provider is informed that its arguments were accepted. */
function contestAccepted({ classification }: ReleaseManifest, today: string): ScopePart<RiskClass> {
  const informed = classification?.informed_on
  if (informed !== undefined && informed <= today) {
    return part({ ...none, row: 'C5' }, { asks: [ask('renotify-on-change', 'classification.class')] })
  }
  const asks = [ask('contest-outcome-date-missing', 'classification.informed_on')]
  return part({ ...owed, row: 'C4' }, { rules: ['risk.contest-undated'], asks })
}

/** Duties begin when the provider is informed; where it failed to notify, when the condition was met. */
function designated(
  { classification }: ReleaseManifest,
  { above }: ComputePosition,
  today: string,
): ScopePart<RiskClass> {
  const failed = classification?.designated_for_failure_to_notify === true
  const informed = classification?.informed_on ?? classification?.designated_on ?? today
  const begun = failed || above || informed <= today
  return part({
    row: failed ? 'C3b' : 'C3',
    risk: true,
    safety: begun ? 'owed' : 'prepare',
    notification: failed || above ? 'owed' : 'not-owed',
  })
}

function statedNone({ above, near }: ComputePosition): ScopePart<RiskClass> {
  if (above) return byComputeAbove([ask('class-contradicts-compute', 'classification.class')])
  if (near) return part(none, { rules: ['risk.near'], asks: [nearQuestion] })
  return part(none)
}

function byCompute({ above, near }: ComputePosition): ScopePart<RiskClass> {
  if (above) return byComputeAbove([])
  if (near) return part({ ...owed, row: 'C1' }, { rules: ['risk.near'], asks: [nearQuestion] })
  return part(none)
}

const nearQuestion: Question = ask('near-systemic-risk-threshold', 'compute.cumulative.value')

function byComputeAbove(asks: readonly Question[]): ScopePart<RiskClass> {
  const rules: readonly ScopeRuleId[] = ['risk.above-threshold']
  return part({ ...owed, row: 'C1' }, { rules, asks })
}
