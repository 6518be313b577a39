import * as z from 'zod/mini'
import { dateInBrussels } from '../../engine/brussels.ts'
import { configurationPath } from '../../engine/configuration/layers.ts'
import { type Policy, readPolicy } from '../../engine/configuration/read-policy.ts'
import { commandWordsOf } from '../../engine/report/locales/command-words.ts'
import { localeOf } from '../../engine/report/locales/index.ts'
import { type BlobCache, blobCache } from '../../github/blobs.ts'
import { type Api, githubApi, settle } from '../../github/octokit.ts'
import { type GithubSource, githubSource } from '../../github/source.ts'
import { type JobOf, keyOf } from '../job.ts'
import { passOn } from '../store/requests.ts'
import type { Claim, WorkOn } from '../work/attempt.ts'
import type { Workshop } from '../workshop.ts'
import { answerTo, type Setting } from './answer.ts'
import { type Asked, readAsked } from './asked.ts'
import { isPassing } from './passing.ts'
import { beginReply, endReply } from './replies.ts'
import { type Right, rightOf } from './right.ts'

/** Bytes of contents that a process keeps between commands. */
const cacheSize = 4 * 1024 * 1024

/** Answers on one pull request within an hour: strangers stop earlier, so that they cannot use up what the team has. */
const answersPerHour = { stranger: 10, team: 30 } as const

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
    const done = await settle(answer({ workshop, job, claim, api, key }, blobs))
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
  const limit = answersPerHour[right === 'read' ? 'stranger' : 'team']
  const strangerIn = right === 'read' ? job.installation : null
  const reply = await beginReply(workshop.store.database, { key, subject: subjectOf(job), limit, strangerIn })
  if (!('paths' in reply)) return reply.state
  if (asked.command.name === 'recheck' && (asked.byAuthor || right !== 'read')) return recheck(place, asked)
  const source = await sourceOf(place, blobs)
  if (reply.state === 'again' && (await isSaid(source, job))) return end(place, asked, 'answered-before')
  const { outcome, text } = await answerTo(await settingOf(place, { asked, right, source, earlierPaths: reply.paths }))
  await say(place, text)
  return end(place, asked, outcome)
}

type Known = {
  readonly asked: Asked
  readonly right: Right
  readonly source: GithubSource
  readonly earlierPaths: readonly string[]
}

async function settingOf(place: Place, known: Known): Promise<Setting> {
  const policy = await policyOf(known.source)
  const language = policy?.configuration.locale ?? 'en'
  const [locale, words] = await Promise.all([localeOf(language), commandWordsOf(language)])
  return { ...place, ...known, policy, locale, words, today: dateInBrussels(new Date()) }
}

/** `null` where the configuration is broken: its check says where, and answers are in English. */
async function policyOf(source: GithubSource): Promise<Policy | null> {
  const read = await settle(readPolicy(source))
  if ('done' in read) return read.done
  if (read.failed.code === 'configuration-invalid') return null
  throw read.failed
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
  const seen = await settle(api.write(route, { owner, repo, comment_id: job.comment, content: 'eyes' }, z.unknown()))
  if ('failed' in seen) workshop.log.warn({ key: place.key, code: seen.failed.code }, 'reaction not written')
  return 'recheck'
}

/** Opens each answer of ours, hidden from readers: whether a comment was answered can be seen in the conversation. */
function markerOf({ comment }: JobOf<'command'>): string {
  return `<!-- gpai-release-gate answers ${comment} -->`
}

async function isSaid(source: GithubSource, job: JobOf<'command'>): Promise<boolean> {
  const comments = await source.comments()
  return comments.some(({ ours, body }) => ours && body.startsWith(markerOf(job)))
}

async function say({ job, claim, api }: Place, text: string): Promise<void> {
  const { owner, repo, number } = job
  await claim.confirm()
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
  await api.write(route, { owner, repo, issue_number: number, body: `${markerOf(job)}\n${text}` }, z.unknown())
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
