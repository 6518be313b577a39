import { configurationPath } from '../../engine/configuration/layers.ts'
import { githubApi, toResult } from '../../github/octokit.ts'
import { githubSource } from '../../github/source.ts'
import { type JobOf, keyOf } from '../job.ts'
import type { Services } from '../services.ts'
import type { JobClaim, WorkOn } from '../work/attempt.ts'
import { isRetryable } from '../work/retryable.ts'
import { whoAnswer } from './answer.ts'
import { judgingOf } from './judging.ts'
import { isPosted, markerOf, postMarked } from './marked-comment.ts'
import { permissionOf } from './permission.ts'
import { beginReply, endReply, shareOf } from './replies.ts'

type SignOffsJob = JobOf<'sign-offs'>

/**
 * Answers the button `Show sign-offs` with what `/gpai who` says, once for each head of a pull request, and within what an
 * hour has room for. Whether the button counts was looked at before. Nothing is said on a pull request that is closed, comes
 * from a fork, or has another head by now. Rejects with a `GateError` where another try can help.
 */
export function showSignOffs(services: Services): WorkOn<SignOffsJob> {
  return async (job, claim) => {
    const key = keyOf(job)
    const done = await toResult(answer(services, job, claim))
    if ('failed' in done) {
      if (isRetryable(done.failed)) throw done.failed
      services.log.warn({ key, code: done.failed.code }, 'button given up')
    } else services.log.info({ key, outcome: done.done }, 'button')
    return undefined
  }
}

/** Gives what became of it, in a word for the log. */
async function answer(services: Services, job: SignOffsJob, claim: JobClaim): Promise<string> {
  const { installation, owner, repo, number, head, by } = job
  const api = githubApi(await services.client.asInstallation(installation), services.retryBudget)
  const source = await githubSource(
    api,
    { kind: 'pull-request', owner, repo, number, head: null },
    { configurationPath },
  )
  if (source.closed || source.head !== head) return 'over'
  if ((await source.pullRequest())?.fromFork !== false) return 'fork'
  const permission = await permissionOf(api, job, by)
  if (permission === 'none') return 'no-access'
  const { database } = services.store
  const key = keyOf(job)
  const subject = keyOf({ kind: 'pull-request', installation, owner, repo, number })
  const reply = await beginReply(database, { key, subject, ...shareOf(permission, installation) })
  if (!('paths' in reply)) return reply.state
  const marker = markerOf(`sign-offs ${head}`)
  const before = reply.state === 'again' && (await isPosted(source, marker))
  const answered = before ? null : await whoAnswer(await judgingOf(source))
  if (answered !== null) await postMarked({ api, claim, owner, repo, number, marker }, answered.text)
  const outcome = answered?.outcome ?? 'answered-before'
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
