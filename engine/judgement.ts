import type { Facts } from '../schemas/facts.ts'
import type { Decided, Judgement } from './decision.ts'
import type { Counted } from './detection/not-weights.ts'
import type { Policy } from './policy/read-policy.ts'
import { findReleases } from './releases.ts'
import type { Source } from './source.ts'

/** What is judged, and which of the releases found. */
export type JudgementSubject = {
  readonly source: Source
  readonly facts: Facts
  readonly choose: (folders: readonly string[]) => readonly string[]
}

/**
 * Judges the releases of a source under a policy. Documents come from the source, whatever the policy was read from. The
 * catalogue and the readers are loaded only where there is something to judge.
 */
export async function judgeUnder(policy: Policy, { source, facts, choose }: JudgementSubject): Promise<Judgement> {
  const { folders: found, nothing: reason, signs } = await findReleases(source, policy.configuration, facts)
  const folders = choose(found)
  const seen = signs.doubts.length + signs.letPass.length + signs.sure.length === 0 ? [] : await toldOf(signs)
  const nothing = seen.some(({ effect }) => effect === 'block') ? null : reason
  if (folders.length === 0) return { judged: [], general: seen, nothing }
  const { judgeFolders } = await import('./judge-folders.ts')
  const { judged, general } = await judgeFolders(policy, { source, facts, folders })
  return { judged, general: [...general, ...seen], nothing }
}

async function toldOf(signs: Counted): Promise<readonly Decided[]> {
  const { detectionFindings } = await import('./detection/findings.ts')
  return detectionFindings(signs)
}
