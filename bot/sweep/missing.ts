import type { Api } from '../../github/octokit.ts'
import type { Repository } from '../../github/reference.ts'
import { keyOf } from '../job.ts'
import type { Database } from '../store/database.ts'
import { readPublished } from '../store/published-state.ts'
import { type LastVerdict, lastVerdictsIn, tipsOf } from '../store/repositories.ts'
import { rulingChanged } from './moved-branches.ts'
import type { OpenPull, OpenState } from './open-pull-requests.ts'
import type { QueuedGroup } from './queued-groups.ts'

/** Where a sweep looks, and what with. */
export type SweepContext = {
  readonly api: Api
  readonly database: Database
  readonly installation: number
  readonly state: OpenState
}

/** The open pull requests on whose head our verdict does not stand, or rests on a base that rules differently by now. */
export async function pullsWithoutVerdict(looking: SweepContext): Promise<readonly OpenPull[]> {
  const { database, state } = looking
  const moved = await movedBranches(looking)
  const verdicts = await lastVerdictsIn(database, nameOf(state))
  return state.pulls.filter((pull) => {
    const last = verdicts.get(pull.number)
    return last === undefined || !stands(last, pull) || moved(pull, last)
  })
}

/** So many of those that could not be judged are tried again by a sweep, newest first: they may all fail for one reason. */
const mostTriedAgain = 20

/** The open pull requests whose check says that the gate could not run: what kept it from running may be over. */
export async function pullsToTryAgain({ database, state }: SweepContext): Promise<readonly OpenPull[]> {
  const verdicts = await lastVerdictsIn(database, nameOf(state))
  const failed = state.pulls.filter(({ number }) => verdicts.get(number)?.verdict === 'could-not-run')
  return failed.toSorted((one, other) => other.number - one.number).slice(0, mostTriedAgain)
}

/** The groups of the merge queue whose verdict was not written as far as we remember: the queue waits for each of them. */
export async function groupsWithoutVerdict({
  database,
  installation,
  state,
}: SweepContext): Promise<readonly QueuedGroup[]> {
  const { owner, repo, groups } = state
  const found: QueuedGroup[] = []
  for (const group of groups) {
    const published = await readPublished(database, keyOf({ kind: 'merge-group', installation, owner, repo, ...group }))
    if (published === null || published.verdict === null || published.check.digest === null) found.push(group)
  }
  return found
}

/** Whether the default branch rules differently than a sweep saw it last, or is another one. */
export async function defaultBranchMoved({ api, database, state }: SweepContext): Promise<boolean> {
  const { defaultBranch } = state
  const seen = await tipsOf(database, nameOf(state))
  if (defaultBranch === null || seen.size === 0) return false
  const before = seen.get(defaultBranch.name)
  if (before === undefined) return true
  return rulingChanged(api, state, { before, now: defaultBranch.tip })
}

/** The name under which a repository is remembered. */
export function nameOf({ owner, repo }: Repository): string {
  return `${owner}/${repo}`.toLowerCase()
}

/** Whether the verdict that we remember is about this head, and GitHub shows it as completed. */
function stands(last: LastVerdict, { head, checked }: OpenPull): boolean {
  return last.head === head && last.verdict !== null && checked
}

type Moved = (pull: OpenPull, last: LastVerdict) => boolean

/**
 * Asks once for each base branch, not once for each pull request. A branch that no sweep has seen yet has moved for those
 * whose verdict rests on another commit of it.
 */
async function movedBranches({ api, database, state }: SweepContext): Promise<Moved> {
  const seen = await tipsOf(database, nameOf(state))
  const changed = new Set<string>()
  for (const [branch, now] of tipsIn(state)) {
    const before = seen.get(branch)
    if (before !== undefined && (await rulingChanged(api, state, { before, now }))) changed.add(branch)
  }
  return ({ base, baseTip }, last) =>
    changed.has(base) || (!seen.has(base) && baseTip !== null && last.base !== baseTip)
}

/** The base branches of everything open, and the default branch, with their tips. */
export function tipsIn({ pulls, defaultBranch }: OpenState): ReadonlyMap<string, string> {
  const bases = pulls.flatMap(({ base, baseTip }) => (baseTip === null ? [] : [[base, baseTip] as const]))
  return new Map([...(defaultBranch === null ? [] : [[defaultBranch.name, defaultBranch.tip] as const]), ...bases])
}
