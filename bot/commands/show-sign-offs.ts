import { configurationPath } from '../../engine/configuration/layers.ts'
import { githubApi, toResult } from '../../github/octokit.ts'
import { githubSource } from '../../github/source.ts'
import { type JobOf, keyOf } from '../job.ts'
import type { Claim, WorkOn } from '../work/attempt.ts'
import { isPassing } from '../work/passing.ts'
import type { Workshop } from '../workshop.ts'
import { whoAnswer } from './answer.ts'
import { judgingOf } from './judging.ts'
import { isSaid, markerOf, sayMarked } from './marked-comment.ts'
import { beginReply, endReply, shareOf } from './replies.ts'
import { rightOf } from './right.ts'

type SignOffsJob = JobOf<'sign-offs'>

/**
 * Answers the button `Show sign-offs` with what `/gpai who` says, once for each head of a pull request, and within what an
 * hour has room for. Whether the button counts was looked at before. Nothing is said on a pull request that is closed, comes
 * from a fork, or has another head by now. Rejects with a `GateError` where another try can help.
 */
export function showSignOffs(workshop: Workshop): WorkOn<SignOffsJob> {
  return async (job, claim) => {
    const key = keyOf(job)
    const done = await toResult(answer(workshop, job, claim))
    if ('failed' in done) {
      if (isPassing(done.failed)) throw done.failed
      workshop.log.warn({ key, code: done.failed.code }, 'button given up')
    } else workshop.log.info({ key, outcome: done.done }, 'button')
    return undefined
  }
}

/** Gives what became of it, in a word for the log. */
async function answer(workshop: Workshop, job: SignOffsJob, claim: Claim): Promise<string> {
  const { installation, owner, repo, number, head, by } = job
  const api = githubApi(await workshop.client.asInstallation(installation), workshop.patience)
  const source = await githubSource(
    api,
    { kind: 'pull-request', owner, repo, number, head: null },
    { configurationPath },
  )
  if (source.closed || source.head !== head) return 'over'
  if ((await source.pullRequest())?.fromFork !== false) return 'fork'
  const right = await rightOf(api, job, by)
  if (right === 'none') return 'no-access'
  const { database } = workshop.store
  const key = keyOf(job)
  const subject = keyOf({ kind: 'pull-request', installation, owner, repo, number })
  const reply = await beginReply(database, { key, subject, ...shareOf(right, installation) })
  if (!('paths' in reply)) return reply.state
  const marker = markerOf(`sign-offs ${head}`)
  const before = reply.state === 'again' && (await isSaid(source, marker))
  const said = before ? null : await whoAnswer(await judgingOf(source))
  if (said !== null) await sayMarked({ api, claim, owner, repo, number, marker }, said.text)
  const outcome = said?.outcome ?? 'answered-before'
  await endReply(database, key, {
    what: 'command',
    who: by,
    subject,
    installation,
    outcome,
    digests: { head },
    counts: {},
  })
  return outcome
}
