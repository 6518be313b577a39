import type { Verdict } from '../schemas/vocabulary.ts'
import type { Decided } from './decision.ts'
import { isAwaited } from './state.ts'

/** The verdict over releases and over what is wrong with the policy itself. */
export function verdictOver(of: {
  readonly verdicts: readonly Verdict[]
  readonly general: readonly Decided[]
}): Verdict {
  const ofPolicy = verdictOfPolicy(of.general)
  return strictestVerdict([...of.verdicts, ...(ofPolicy === null ? [] : [ofPolicy])])
}

/** What is wrong with the policy itself, as a verdict; `null` where nothing is. */
export function verdictOfPolicy(general: readonly Decided[]): Verdict | null {
  if (general.some(({ effect }) => effect === 'block')) return 'blocked'
  return general.some(isAwaited) ? 'pass' : null
}

function strictestVerdict(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('blocked')) return 'blocked'
  return verdicts.includes('pass') ? 'pass' : 'not-applicable'
}
