import type { NothingReason } from '../locales/locale.ts'
import type { Facts } from '../schemas/facts.ts'
import type { Policy } from './configuration/read-policy.ts'
import type { Decided } from './decide.ts'
import { findReleases } from './releases.ts'
import type { JudgedRelease } from './report/build.ts'
import type { Source } from './source.ts'

/** What was decided under one policy, before anybody puts it into words. */
export type Judgement = {
  readonly judged: readonly JudgedRelease[]
  /** Why there was nothing to gate; `null` when there was. */
  readonly nothing: NothingReason | null
  /** Findings about the policy itself. */
  readonly general: readonly Decided[]
}

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
