import type { Case } from '../commitments/case.ts'
import type { Check } from '../commitments/check.ts'
import type { Issue } from '../commitments/issue.ts'
import type { Measure, Requirement } from '../commitments/measure.ts'
import type { NothingReason } from '../locales/nothing-reason.ts'
import type { ArtefactKind } from '../schemas/artefacts.ts'
import type { Counts } from '../schemas/report.ts'
import type { Effect, Verdict } from '../schemas/vocabulary.ts'
import type { SeenPlace } from './trace.ts'
import type { Exemption } from './waivers/exemption.ts'

/** What became of one requirement. Met has the places of its evidence, not-judged the finding that it waits for. */
type DecidedOutcome =
  | { readonly outcome: 'met'; readonly at: readonly [SeenPlace, ...SeenPlace[]] }
  | { readonly outcome: 'not-judged'; readonly waitsFor: string }
  | { readonly outcome: 'not-applicable'; readonly reason: 'condition' | 'nothing-to-see' }
  | { readonly outcome: 'not-applicable'; readonly reason: 'shown-through'; readonly ids: readonly string[] }
  | { readonly outcome: 'gap' | 'needs-human' | 'attested' }
  | { readonly outcome: 'waived'; readonly exemption: Exemption }

/** One requirement's outcome and what it does to the verdict. */
export type Decided = DecidedOutcome & {
  readonly measure: Pick<Measure, 'id' | 'title' | 'cites'>
  readonly requirement: Omit<Requirement, 'check'>
  readonly effect: Effect
  /** What is wrong, or for a person to judge, and where. */
  readonly issues: readonly Issue[]
  /** Set where it would block if the duty were due. */
  readonly notDue?: true
  /** The document that it asks for. */
  readonly asksFor?: ArtefactKind
  /** Set where a person gives it on the pull request. */
  readonly givenBy?: Check['givenBy']
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
