import * as z from 'zod/mini'
import { configurationPath } from '../../engine/configuration/layers.ts'
import { type BlobCache, blobCache } from '../../github/blobs.ts'
import { type Api, githubApi, toResult } from '../../github/octokit.ts'
import { type GithubSource, githubSource } from '../../github/source.ts'
import { type JobOf, keyOf } from '../job.ts'
import { passOn } from '../store/requests.ts'
import type { Claim, WorkOn } from '../work/attempt.ts'
import { isPassing } from '../work/passing.ts'
import type { Workshop } from '../workshop.ts'
import { answerTo } from './answer.ts'
import { type Asked, readAsked } from './asked.ts'
import { judgingOf } from './judging.ts'
import { isSaid, markerOf, sayMarked } from './marked-comment.ts'
import { beginReply, endReply, shareOf } from './replies.ts'
import { rightOf } from './right.ts'

/** Bytes of contents that a process keeps between commands. */
const cacheSize = 4 * 1024 * 1024

type Place = {
  readonly workshop: Workshop
  readonly job: JobOf<'command'>
  readonly claim: Claim
  readonly api: Api
  readonly key: string
}

/** Does what a comment asks for, once for each comment, whatever is delivered or tried again. */
export function answerCommand(workshop: Workshop): WorkOn<JobOf<'command'>> {
  const blobs = blobCache(cacheSize)
  return async (job, claim) => {
    const api = githubApi(await workshop.client.asInstallation(job.installation))
    const key = keyOf(job)
    const done = await toResult(answer({ workshop, job, claim, api, key }, blobs))
    if ('failed' in done) {
      if (isPassing(done.failed)) throw done.failed
      workshop.log.warn({ key, code: done.failed.code }, 'command given up')
    } else workshop.log.info({ key, outcome: done.done }, 'command')
    return undefined
  }
}

/** Gives what became of the command, in a word for the log. */
async function answer(place: Place, blobs: BlobCache): Promise<string> {
  const { workshop, job, api, key } = place
  const asked = await readAsked(api, job)
  if (asked === null) return 'ignored'
  const right = await rightOf(api, job, asked.by)
  if (right === 'none') return 'no-access'
  const share = shareOf(right, job.installation)
  const reply = await beginReply(workshop.store.database, { key, subject: subjectOf(job), ...share })
  if (!('paths' in reply)) return reply.state
  if (asked.command.name === 'recheck' && (asked.byAuthor || right !== 'read')) return recheck(place, asked)
  const source = await sourceOf(place, blobs)
  const marker = markerOf(job.comment)
  if (reply.state === 'again' && (await isSaid(source, marker))) return end(place, asked, 'answered-before')
  const setting = { ...place, ...(await judgingOf(source)), asked, right, earlierPaths: reply.paths }
  const { outcome, text } = await answerTo(setting)
  await sayMarked({ ...place, owner: job.owner, repo: job.repo, number: job.number, marker }, text)
  return end(place, asked, outcome)
}

function sourceOf({ api, job: { owner, repo, number } }: Place, blobs: BlobCache): Promise<GithubSource> {
  return githubSource(api, { kind: 'pull-request', owner, repo, number, head: null }, { configurationPath, blobs })
}

/** Asking for the same pull request twice is asking once, so this needs no trace before it is done. */
async function recheck(place: Place, asked: Asked): Promise<string> {
  const { workshop, job, claim, api } = place
  const { installation, owner, repo, number } = job
  const { database, queue } = workshop.store
  const origin = { because: 'command recheck', delivery: claim.request.delivery, urgency: 'event' } as const
  await database.transaction((sql) =>
    passOn({ queue, sql }, origin, [{ kind: 'pull-request', installation, owner, repo, number }]),
  )
  await end(place, asked, 'recheck')
  const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions'
  const seen = await toResult(api.write(route, { owner, repo, comment_id: job.comment, content: 'eyes' }, z.unknown()))
  if ('failed' in seen) workshop.log.warn({ key: place.key, code: seen.failed.code }, 'reaction not written')
  return 'recheck'
}

async function end({ workshop, job, key }: Place, { by, branch }: Asked, outcome: string): Promise<string> {
  const digests = { head: branch.oid }
  const entry = { what: 'command', who: by, subject: subjectOf(job), outcome, digests, counts: {} } as const
  await endReply(workshop.store.database, key, { ...entry, installation: job.installation })
  return outcome
}

/** The key of the pull request that a command is about. */
function subjectOf({ installation, owner, repo, number }: JobOf<'command'>): string {
  return keyOf({ kind: 'pull-request', installation, owner, repo, number })
}
