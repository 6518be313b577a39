import type { Case } from '../commitments/case.ts'
import type { Issue } from '../commitments/issue.ts'
import type { Measure, Requirement } from '../commitments/measure.ts'
import type { NothingReason } from '../locales/nothing-reason.ts'
import type { Counts } from '../schemas/report.ts'
import type { Effect, Outcome, Verdict } from '../schemas/vocabulary.ts'
import type { Exemption } from './waivers/exemption.ts'

/** One requirement's outcome and what it does to the verdict. */
export type Decided = {
  readonly measure: Pick<Measure, 'id' | 'title' | 'cites'>
  readonly requirement: Omit<Requirement, 'check'>
  readonly outcome: Outcome
  readonly effect: Effect
  readonly issues: readonly Issue[]
  /** What lets a gap pass, where something does. */
  readonly exemption?: Exemption
}

/** What was decided about one release: the verdict, and each requirement behind it. */
export type Decision = { readonly verdict: Verdict; readonly counts: Counts; readonly decided: readonly Decided[] }

/** One release with what was decided about it. */
export type JudgedRelease = { readonly folder: string; readonly context: Case; readonly decision: Decision }

/** What was decided under one policy, before anybody puts it into words. */
export type Judgement = {
  readonly judged: readonly JudgedRelease[]
  /** Why there was nothing to gate; `null` when there was. */
  readonly nothing: NothingReason | null
  /** Findings about the policy itself. */
  readonly general: readonly Decided[]
}
