import * as z from 'zod/mini'
import { configurationPath } from '../../engine/configuration/layers.ts'
import { type BlobCache, blobCache } from '../../github/blobs.ts'
import { type Api, githubApi, toResult } from '../../github/octokit.ts'
import { type GithubSource, githubSource } from '../../github/source.ts'
import { type JobOf, keyOf } from '../job.ts'
import type { Services } from '../services.ts'
import { passOn } from '../store/requests.ts'
import type { JobClaim, WorkOn } from '../work/attempt.ts'
import { isRetryable } from '../work/retryable.ts'
import { answerTo } from './answer.ts'
import { type CommandRequest, readCommandRequest } from './command-request.ts'
import { mayGive } from './command-table.ts'
import { judgingOf } from './judging.ts'
import { isPosted, markerOf, postMarked } from './marked-comment.ts'
import { permissionOf } from './permission.ts'
import { beginReply, endReply, shareOf } from './replies.ts'

/** Bytes of contents that a process keeps between commands. */
const cacheSize = 4 * 1024 * 1024

type CommandTarget = {
  readonly services: Services
  readonly job: JobOf<'command'>
  readonly claim: JobClaim
  readonly api: Api
  readonly key: string
}

/** Does what a comment asks for, once for each comment, whatever is delivered or tried again. */
export function answerCommand(services: Services): WorkOn<JobOf<'command'>> {
  const blobs = blobCache(cacheSize)
  return async (job, claim) => {
    const api = githubApi(await services.client.asInstallation(job.installation))
    const key = keyOf(job)
    const done = await toResult(answer({ services, job, claim, api, key }, blobs))
    if ('failed' in done) {
      if (isRetryable(done.failed)) throw done.failed
      services.log.warn({ key, code: done.failed.code }, 'command given up')
    } else services.log.info({ key, outcome: done.done }, 'command')
    return undefined
  }
}

/** Gives what became of the command, in a word for the log. */
async function answer(target: CommandTarget, blobs: BlobCache): Promise<string> {
  const { services, job, api, key } = target
  const request = await readCommandRequest(api, job)
  if (request === null) return 'ignored'
  const permission = await permissionOf(api, job, request.by)
  if (permission === 'none') return 'no-access'
  const share = shareOf(permission, job.installation)
  const reply = await beginReply(services.store.database, { key, subject: subjectOf(job), ...share })
  if (!('paths' in reply)) return reply.state
  const asker = { permission, byAuthor: request.byAuthor }
  if (request.command.name === 'recheck' && mayGive('recheck', asker)) return recheck(target, request)
  const source = await sourceOf(target, blobs)
  const marker = markerOf(job.comment)
  if (reply.state === 'again' && (await isPosted(source, marker))) return end(target, request, 'answered-before')
  const context = { ...target, ...(await judgingOf(source)), request, permission, earlierPaths: reply.paths }
  const { outcome, text } = await answerTo(context)
  await postMarked({ ...target, owner: job.owner, repo: job.repo, number: job.number, marker }, text)
  return end(target, request, outcome)
}

function sourceOf({ api, job: { owner, repo, number } }: CommandTarget, blobs: BlobCache): Promise<GithubSource> {
  return githubSource(api, { kind: 'pull-request', owner, repo, number, head: null }, { configurationPath, blobs })
}

/** Asking for the same pull request twice is asking once, so this needs no trace before it is done. */
async function recheck(target: CommandTarget, request: CommandRequest): Promise<string> {
  const { services, job, claim, api } = target
  const { installation, owner, repo, number } = job
  const { database, queue } = services.store
  const origin = { reason: 'command recheck', delivery: claim.request.delivery, urgency: 'event' } as const
  await database.transaction((sql) =>
    passOn({ queue, sql }, origin, [{ kind: 'pull-request', installation, owner, repo, number }]),
  )
  await end(target, request, 'recheck')
  const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions'
  const reacted = await toResult(
    api.write(route, { owner, repo, comment_id: job.comment, content: 'eyes' }, z.unknown()),
  )
  if ('failed' in reacted) services.log.warn({ key: target.key, code: reacted.failed.code }, 'reaction not written')
  return 'recheck'
}

async function end(
  { services, job, key }: CommandTarget,
  { by, branch }: CommandRequest,
  outcome: string,
): Promise<string> {
  const digests = { head: branch.oid }
  const entry = { what: 'command', who: by, subject: subjectOf(job), outcome, digests, counts: {} } as const
  await endReply(services.store.database, key, { ...entry, installation: job.installation })
  return outcome
}

/** The key of the pull request that a command is about. */
function subjectOf({ installation, owner, repo, number }: JobOf<'command'>): string {
  return keyOf({ kind: 'pull-request', installation, owner, repo, number })
}
