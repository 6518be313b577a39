import type { Facts } from '../schemas/facts.ts'
import type { Judgement } from './decision.ts'
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
  const releases = await findReleases(source, policy.configuration, facts)
  const folders = choose(releases.folders)
  const nothing = 'nothing' in releases ? releases.nothing : null
  if (folders.length === 0) return { judged: [], general: [], nothing }
  const { judgeFolders } = await import('./judge-folders.ts')
  return { ...(await judgeFolders(policy, { source, facts, folders })), nothing }
}
