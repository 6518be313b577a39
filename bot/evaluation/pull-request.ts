import * as z from 'zod/mini'
import { toResult } from '../../github/octokit.ts'
import { type GithubSource, githubSource } from '../../github/source.ts'
import type { JobOf } from '../job.ts'
import type { Services } from '../services.ts'
import type { WorkOn } from '../work/attempt.ts'
import { createMemory, type Evaluation, evaluate, type Memory, notJudgedYet } from './evaluate.ts'
import { readLive } from './live-state.ts'
import { type Live, lookAfter } from './next.ts'
import { commentRefused, reconcile, type Situation, situationOf } from './reconcile.ts'
import { judgedCommitsOf, type Target, targetOf } from './target.ts'
import { isRetargeted } from './verdict-after.ts'

// A check stands on the commit that was judged, which is right whatever the head is by then. Before the comment the
// pull request is read once more: if head or base moved or it was closed, the comment is not touched and the job is
// done again.
/**
 * Judges the live state of a pull request, and publishes the verdict: the check first, then the comment. Rejects with a
 * `GateError` where another try can help; every other failure of the gate ends as a red check that says so. A verdict about
 * another base branch stops counting before anything else is done.
 */
export function evaluator(services: Services): WorkOn<JobOf<'pull-request'>> {
  const memory = createMemory()
  return async (job, claim) => {
    const target = await targetOf({ services, claim }, job, job.number)
    const source = await openSource(target, memory)
    if (source === null || source.closed) return forget(target, source)
    const commits = judgedCommitsOf(source)
    const start = await situationOf(target, commits)
    if (start.published !== null && isRetargeted(start.published, commits)) {
      await reconcile(target, await notJudgedYet(), start)
    }
    const evaluation = await evaluate(source)
    const checked = await reconcile(target, evaluation, start)
    const live = await lookAgain(target, source, { ...checked, evaluation })
    const { again } = live === null ? checked : await reconcile(target, evaluation, { ...checked, live })
    return again === null ? undefined : { again }
  }
}

/**
 * Reads a pull request. `null` where it is gone for us for good: it or its repository was deleted, or the App may not see it
 * any more. That is believed only if GitHub says so a second time, asked for nothing but the pull request: the first
 * question is about much more.
 */
export async function openSource(
  { api, owner, repo, number }: Target<number>,
  memory: Memory,
): Promise<GithubSource | null> {
  const reference = { kind: 'pull-request', owner, repo, number, head: null } as const
  const opened = await toResult(githubSource(api, reference, memory))
  if ('done' in opened) return opened.done
  if (opened.failed.code !== 'not-found') throw opened.failed
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
  const requested = await toResult(api.read(route, { owner, repo, pull_number: number }, z.unknown()))
  if ('failed' in requested && requested.failed.code === 'not-found') return null
  throw opened.failed
}

/** Ends what is closed or gone, so that neither a date nor a shared head brings it up again. Writes no check. */
export async function forget(target: Target, source: GithubSource | null): Promise<undefined> {
  if (source === null) target.services.log.warn({ key: target.key, code: 'not-found' }, 'pull request gone')
  await reconcile(target, await notJudgedYet(), await situationOf(target, null))
  return undefined
}

type Checked = Situation & { readonly evaluation: Evaluation }

/**
 * Looks at the pull request again after its check was written, where there is anything more to write; `null` where not. What
 * GitHub does not show is treated like a comment that it does not take.
 */
async function lookAgain(
  target: Target<number>,
  source: GithubSource,
  { published, live, wrote, evaluation }: Checked,
): Promise<Live | null> {
  if (published === null) return null
  const before = await toResult(source.comments())
  const look = lookAfter(published, evaluation, { live, comments: 'done' in before ? before.done : null })
  if (look === null && !wrote && !asksForMore(target)) return null
  const read = await toResult(readLive(target.api, { ...target, head: source.head }))
  const unseen = { moved: false, foreign: published.notices.foreign, comments: null }
  if ('failed' in read) return { ...commentRefused(target, live, read.failed), seen: unseen }
  const { head, baseBranch, closed, foreign } = read.done
  const moved = closed || head !== source.head || baseBranch !== source.baseBranch
  const seen = { moved, foreign, comments: null }
  if (moved || look !== 'comment') return { ...live, seen }
  const conversation = await toResult(read.done.comments())
  if ('failed' in conversation) return { ...commentRefused(target, live, conversation.failed), seen }
  return { ...live, seen: { ...seen, comments: conversation.done } }
}

/** Whether somebody asked for more than the verdict: a check was asked for again, or another App put one there. */
function asksForMore({ claim }: Target): boolean {
  return claim.request.reason.startsWith('check_')
}
