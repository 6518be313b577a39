import type { Basis, Duty, DutyState } from '../../schemas/vocabulary.ts'
import type { Chapter } from '../data/chapters.ts'
import type { Question } from './questions.ts'
import type { ScopeRuleId } from './rules.ts'

/** The rows of the decision table; E and F modify what A to D decide, G stands where something is not stated. */
export const rowIds = [
  ...(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'B1', 'B2', 'B3', 'B4'] as const),
  ...(['C1', 'C2', 'C3', 'C3b', 'C4', 'C5', 'D1', 'D2', 'D3', 'D4'] as const),
  ...(['E1', 'E2', 'E3', 'F1', 'F2', 'G1'] as const),
] as const

export type RowId = (typeof rowIds)[number]

/** A row that decides duties. */
export type DecidedRow = Exclude<RowId, 'E1' | 'E2' | 'E3' | 'F1' | 'F2' | 'G1'>

/** Why the scope is what it is. Holds nothing of the evidence. */
export type Reason = { readonly rule: ScopeRuleId; readonly basis: Basis; readonly cites: readonly string[] }

/** One meter of compute in FLOP. A figure may be confidential: it belongs in no report. */
export type ComputeEstimate = {
  readonly meter: 'update' | 'cumulative'
  readonly low: number
  readonly high: number
  readonly method: 'measured' | 'hardware' | 'architecture' | 'other' | 'sum' | 'floor'
  readonly nearThreshold: boolean
}

/** What one block of the free and open-source test gave. */
export type BlockResult = 'pass' | 'fail' | 'needs-human' | 'not-tested'

/** The free and open-source test: licence, monetisation, public information. */
export type OpenSource = {
  readonly claimed: boolean
  readonly licence: BlockResult
  readonly monetisation: BlockResult
  readonly publicInfo: BlockResult
  readonly outcome: 'not-claimed' | 'exempt' | 'not-exempt' | 'not-available'
}

/** Whether a chapter was signed decides what counts as evidence. */
export type EvidenceMode = 'measures' | 'alternative-means'

/** Which duties a release has, and why. */
export type Scope = {
  /** The row of the decision table, such as `B1`; `G1` where something that decides is not stated. */
  readonly row: RowId
  /** Every row that matched: the one that decides, what modifies it, and G1. */
  readonly rows: readonly RowId[]
  readonly duties: Readonly<Record<Duty, DutyState>>
  /** Whether the duties are limited to a modification. */
  readonly limited: boolean
  readonly evidenceMode: Readonly<Record<Chapter, EvidenceMode>>
  /** Whether the model was on the market before Chapter V applied. */
  readonly legacy: boolean
  /** When the duties fall due; `null` where none does or the date is not stated. Notification has its own clock. */
  readonly dueOn: string | null
  /** The last day for the notification; `null` where none is owed or its trigger is not stated. Legacy does not move it. */
  readonly notifyBy: string | null
  readonly reasons: readonly Reason[]
  readonly needsHuman: readonly Question[]
  readonly estimates: readonly ComputeEstimate[]
  readonly openSource: OpenSource
  readonly systemicRisk: boolean
}
