import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import { actorOf } from './actor.ts'
import { isGeneralPurpose } from './general-purpose.ts'
import type { LicenceFiles } from './licence.ts'
import { type Meters, readMeters } from './meters.ts'
import { readModification } from './modification.ts'
import { exemptionUnavailable, notClaimed, testOpenSource } from './open-source.ts'
import { join, part, type ScopePart } from './part.ts'
import { notPlaced, outsideMarket } from './placing.ts'
import { kindOf } from './questions.ts'
import type { DecidedRow, OpenSource, RowId } from './result.ts'
import { type RiskClass, riskClassOf } from './systemic-risk.ts'

/** What scope is decided from. */
export type Input = {
  readonly manifest: ReleaseManifest
  readonly today: string
  readonly files?: LicenceFiles | undefined
}

/** The row that decides, before representative, evidence mode and timing. */
export type ScopeDecision = {
  readonly row: DecidedRow
  /** Further rows of the table that matched. */
  readonly also: readonly RowId[]
  /** The class of the model; `null` where it was not asked. */
  readonly risk: RiskClass | null
  readonly openSource: OpenSource
  readonly meters: Meters
}

const unmeasured: Meters = { update: null, cumulative: null }

/** Finds the row among A to D; the first that matches from the top. */
export function decideRow(input: Input, thirdCountry: boolean): ScopePart<ScopeDecision> {
  const outside = outsideMarket(input.manifest, input.today)
  if (outside.value !== null) return nothingOwed(outside.value, unmeasured, [outside])
  const actor = actorOf(input.manifest)
  if (actor.value === 'none') return nothingOwed('A4', unmeasured, [actor])
  return actor.value === 'modifier' ? modified(input, [actor, outside]) : own(input, [actor, outside], thirdCountry)
}

/** The model of the provider itself: rows A1 to A3, A5, B and C. */
function own(input: Input, before: readonly ScopePart<unknown>[], thirdCountry: boolean): ScopePart<ScopeDecision> {
  const { manifest, today } = input
  const meters = readMeters(manifest)
  const general = isGeneralPurpose(manifest, meters.value)
  if (!general.value) return nothingOwed('A3', meters.value, [...before.slice(0, 1), decidable(meters), general])
  const risk = riskClassOf(manifest, meters.value.cumulative, today)
  const early = notPlaced(manifest, today, risk.value.risk)
  const parts = [...before, meters, general, risk, early]
  if (early.value === 'A1' || early.value === 'A2') return nothingOwed(early.value, meters.value, parts)
  const openSource = risk.value.risk ? exemptionUnavailable(manifest) : testOpenSource(manifest, input.files)
  const row = early.value ?? riskRow(risk.value, thirdCountry) ?? openSourceRow(openSource.value, thirdCountry)
  const also = alsoMatching(row, openSource.value, thirdCountry)
  return join({ row, also, risk: risk.value, openSource: openSource.value, meters: meters.value }, [
    ...parts,
    openSource,
  ])
}

/** A modification of the model of another: rows A4 and D, and A1, A2, A5 where it is not placed. */
function modified(input: Input, before: readonly ScopePart<unknown>[]): ScopePart<ScopeDecision> {
  const { manifest, today } = input
  const change = readModification(manifest)
  const meters = { update: null, cumulative: change.value.cumulative }
  if (!change.value.above) return nothingOwed('A4', meters, [...before.slice(0, 1), change])
  const classed = riskClassOf(manifest, change.value.cumulative, today)
  const risk = withBase(classed.value, change.value.baseSystemicRisk)
  const early = notPlaced(manifest, today, risk.risk)
  const parts = [...before, change, classed, early]
  if (early.value === 'A1' || early.value === 'A2') return nothingOwed(early.value, meters, parts)
  const openSource = risk.risk ? exemptionUnavailable(manifest) : testOpenSource(manifest, input.files)
  const withRisk = change.value.baseSystemicRisk ? 'D3' : 'D4'
  const row = early.value ?? (risk.risk ? withRisk : openSource.value.outcome === 'exempt' ? 'D2' : 'D1')
  const also = classed.value.row === null || classed.value.row === 'C1' ? [] : [classed.value.row]
  return join({ row, also, risk, openSource: openSource.value, meters }, [...parts, openSource])
}

/** A base with systemic risk makes the result one, until a contest is accepted. Source: Guidelines, paras 67-68. */
function withBase(risk: RiskClass, baseSystemicRisk: boolean): RiskClass {
  if (!baseSystemicRisk || risk.row === 'C5') return risk
  return { row: risk.row, risk: true, safety: 'owed', notification: 'owed' }
}

function riskRow({ row }: RiskClass, thirdCountry: boolean): DecidedRow | null {
  return row === 'C1' && thirdCountry ? 'C2' : row
}

function openSourceRow({ outcome }: OpenSource, thirdCountry: boolean): DecidedRow {
  if (outcome === 'exempt') return 'B3'
  if (outcome === 'not-exempt') return 'B4'
  return thirdCountry ? 'B2' : 'B1'
}

/** B4 owes as B1 or B2 does, and C5 as the row of B that fits. */
function alsoMatching(row: DecidedRow, openSource: OpenSource, thirdCountry: boolean): readonly RowId[] {
  if (row === 'B4') return [thirdCountry ? 'B2' : 'B1']
  return row === 'C5' ? [openSourceRow(openSource, thirdCountry)] : []
}

/** Of the meters, what a person has to settle; what is only missing does not matter for a model that is out. */
function decidable(meters: ScopePart<Meters>): ScopePart<Meters> {
  return part(meters.value, { rules: meters.rules, asks: meters.asks.filter(({ code }) => kindOf(code) === 'decide') })
}

function nothingOwed(row: DecidedRow, meters: Meters, parts: readonly ScopePart<unknown>[]): ScopePart<ScopeDecision> {
  return join({ row, also: [], risk: null, openSource: notClaimed, meters }, parts)
}
