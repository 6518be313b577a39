import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import type { Duty, DutyState } from '../../schemas/vocabulary.ts'
import { thresholds } from '../data/thresholds.ts'
import { decideRow, type Input, type ScopeDecision } from './decision.ts'
import { dutiesOf } from './duties.ts'
import { isThirdCountry } from './establishment.ts'
import { evidenceModes, type Modes } from './evidence-mode.ts'
import { type Measured, type Meters, positionOf } from './meters.ts'
import { join, part, type ScopePart } from './part.ts'
import { exact } from './quantity.ts'
import { kindOf, type Question } from './questions.ts'
import { reasonsFor, rowRule } from './reasons-for.ts'
import type { ComputeEstimate, DecidedRow, RowId, Scope } from './result.ts'
import type { ScopeRuleId } from './rules.ts'
import { notifyBy, type Timing, timingOf } from './timing.ts'

type Duties = Readonly<Record<Duty, DutyState>>
type Conclusion = {
  readonly decision: ScopeDecision
  readonly duties: Duties
  readonly timing: Timing
  readonly modes: Modes
}

const modified: readonly DecidedRow[] = ['D1', 'D2', 'D3', 'D4']

/** Decides row, duties, evidence mode and timing from a manifest, and puts together what a reader gets. */
export function assembleScope(input: Input): Scope {
  const { manifest, today } = input
  const country = isThirdCountry(manifest)
  const decision = decideRow(input, country.value)
  const { duties, voluntary } = dutiesOf(decision.value, { ...input, thirdCountry: country.value })
  const owes = Object.values(duties).some((state) => state !== 'not-owed')
  const modes = evidenceModes(manifest, duties, today)
  const timing = timingFor(manifest, decision.value.row, owes)
  const { asks, rules } = join(null, owes ? [decision, country, modes, timing] : [decision])
  const conclusion = { decision: decision.value, duties, timing: timing.value, modes: modes.value }
  const rows = rowsOf(conclusion, asks, voluntary)
  return {
    row: rows[0],
    rows,
    duties,
    limited: modified.includes(decision.value.row),
    evidenceMode: modes.value.modes,
    ...timing.value,
    notifyBy: deadline(manifest, duties),
    reasons: reasonsFor([...rows.map(rowRule), ...rules, ...consequences(manifest, duties)]),
    needsHuman: asks,
    estimates: estimatesOf(decision.value.meters),
    openSource: decision.value.openSource,
    systemicRisk: decision.value.risk?.risk ?? false,
  }
}

/** What is not on the market yet has a plan at most; what owes nothing has no date. */
function timingFor(manifest: ReleaseManifest, row: DecidedRow, owes: boolean): ScopePart<Timing> {
  if (row === 'A5') return part({ legacy: false, dueOn: manifest.release?.planned_on ?? null })
  if (owes && isInternal(manifest)) return part({ legacy: false, dueOn: null })
  return owes ? timingOf(manifest, modified.includes(row) ? 'release' : 'family') : part({ legacy: false, dueOn: null })
}

/** A model with systemic risk that is used inside alone owes its duties, and has no day of placing. */
function isInternal({ release }: ReleaseManifest): boolean {
  return release?.channel === 'internal-only' && release.placed_on_market_on === undefined
}

/** G1 first where something that decides is missing, then the row that decides, then what modifies it. */
function rowsOf({ decision, duties, timing, modes }: Conclusion, asks: readonly Question[], voluntary: boolean) {
  const owes = Object.values(duties).some((state) => state !== 'not-owed')
  const unknown = asks.some(({ code }) => kindOf(code) === 'missing')
  const after: readonly RowId[] = [
    ...decision.also,
    ...modes.rows,
    ...(voluntary ? (['E3'] as const) : []),
    ...(owes && decision.row !== 'A5' ? ([timing.legacy ? 'F1' : 'F2'] as const) : []),
  ]
  const rows: readonly [RowId, ...RowId[]] = unknown ? ['G1', decision.row, ...after] : [decision.row, ...after]
  return rows
}

function deadline({ notification }: ReleaseManifest, duties: Duties): string | null {
  const foreseen = notification?.threshold_foreseen_on
  return duties.notification === 'not-owed' || foreseen === undefined ? null : notifyBy(foreseen)
}

function consequences({ provider }: ReleaseManifest, duties: Duties): readonly ScopeRuleId[] {
  const owes = Object.values(duties).some((state) => state !== 'not-owed')
  const small = provider?.size !== undefined && provider.size !== 'other'
  return [
    ...(duties['authorised-representative'] === 'not-owed' ? [] : (['representative.third-country'] as const)),
    ...(duties.notification === 'not-owed' ? [] : (['notification.clock'] as const)),
    ...(owes && small ? (['size.no-exemption'] as const) : []),
  ]
}

function estimatesOf({ update, cumulative }: Meters): readonly ComputeEstimate[] {
  return [
    ...(update === null ? [] : [estimateOf('update', update, thresholds.generalPurpose.flop)]),
    ...(cumulative === null ? [] : [estimateOf('cumulative', cumulative, thresholds.systemicRisk.flop)]),
  ]
}

function estimateOf(meter: ComputeEstimate['meter'], measured: Measured, threshold: string): ComputeEstimate {
  const { low, high, method } = measured
  return {
    meter,
    low: low.toNumber(),
    high: high.toNumber(),
    method,
    nearThreshold: positionOf(measured, exact(threshold)) === 'near',
  }
}
