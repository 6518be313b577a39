import * as z from 'zod/mini'
import type { GateError } from '../../engine/gate-error.ts'
import { toResult } from '../../github/octokit.ts'
import { type GithubSource, githubSource } from '../../github/source.ts'
import { type JobOf, keyOf } from '../job.ts'
import { standOn } from '../store/heads.ts'
import { amendStanding, readStanding, type Standing } from '../store/standing.ts'
import type { WorkOn } from '../work/attempt.ts'
import { isDue, tellComment } from './comment.ts'
import { type LiveState, readLive } from './live-state.ts'
import { apiFor, type Bench, groundOf, type Place } from './place.ts'
import { type Said, type Saying, say, sayAlso } from './say.ts'
import { judge, type Memory, readingWith } from './sight.ts'

type PullRequestJob = JobOf<'pull-request'>
type Ended = ReturnType<WorkOn<PullRequestJob>>
type PullRequestPlace = Place & { readonly number: number }

/**
 * Judges the live state of a pull request and publishes the verdict. Rejects with a `GateError` where another try can help.
 * A verdict about another base branch stops counting before anything else is done.
 */
export async function judgePullRequest(bench: Bench, job: PullRequestJob): Ended {
  const place = await openPlace(bench, job)
  const { store } = bench.workshop
  const before = await readStanding(store.database, place.key)
  const source = await openSource(place, bench.memory)
  if (source === null) return leaveGone(place, before)
  if (source.closed) return close(place, before)
  const ground = groundOf(source)
  if (isRetargeted(before, source)) await say(place, { ground, judged: null, before })
  const judged = await judge(source)
  const saying = { ground, judged, before }
  return follow(place, source, { saying, said: await say(place, saying) })
}

/** The way to a pull request and what is remembered of it. */
export async function openPlace(
  { workshop, claim }: Omit<Bench, 'memory'>,
  job: PullRequestJob,
): Promise<PullRequestPlace> {
  const { installation, owner, repo, number } = job
  const api = await apiFor(workshop, installation)
  return { workshop, claim, api, installation, owner, repo, number, key: keyOf(job) }
}

/**
 * Reads a pull request. `null` where it is gone for us for good: it or its repository was deleted, or the App may not see it
 * any more. That is believed only if GitHub says so a second time, asked for nothing but the pull request: the first
 * question is about much more.
 */
export async function openSource(place: PullRequestPlace, memory: Memory): Promise<GithubSource | null> {
  const { api, owner, repo, number } = place
  const reference = { kind: 'pull-request', owner, repo, number, head: null } as const
  const opened = await toResult(githubSource(api, reference, readingWith(memory)))
  if ('done' in opened) return opened.done
  if (opened.failed.code !== 'not-found') throw opened.failed
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
  const asked = await toResult(api.read(route, { owner, repo, pull_number: number }, z.unknown()))
  if ('failed' in asked && asked.failed.code === 'not-found') return null
  throw opened.failed
}

/** Ends what is gone as if it were closed, so that neither a date nor a shared head brings it up again. Writes no check. */
export async function leaveGone(place: Place, before: Standing | null): Ended {
  place.workshop.log.warn({ key: place.key, code: 'not-found' }, 'pull request gone')
  return close(place, before)
}

/** A green check on this very commit that was about another branch. */
function isRetargeted(before: Standing | null, { head, baseBranch }: GithubSource): boolean {
  if (before === null || before.head !== head || before.baseBranch === null) return false
  return before.baseBranch !== baseBranch && (before.verdict === 'pass' || before.verdict === 'not-applicable')
}

/** What is closed releases nothing: its verdict is dropped, so that it does not count for others with the same head. */
async function close({ workshop, key }: Place, before: Standing | null): Ended {
  if (before === null || before.head === null) return undefined
  await standOn(workshop.store, key, { ...before, head: null, verdict: null, due: null })
  return undefined
}

type Following = { readonly saying: Saying; readonly said: Said }

/** What comes after the verdict: another look at the pull request, then the comment, then what went wrong with it. */
async function follow(place: PullRequestPlace, source: GithubSource, { saying, said }: Following): Ended {
  const { judged } = saying
  const reported = judged !== null && judged.report !== null ? judged : null
  const here = await toResult(source.comments())
  const due = reported !== null && ('failed' in here || isDue(here.done, reported, said.standing))
  if (!said.wrote && !due && !looksAround(place)) return undefined
  const live = await toResult(readLive(place.api, { ...place, head: source.head }))
  if ('failed' in live) return finish(place, { saying, said }, { error: live.failed, foreign: said.standing.foreign })
  if (hasMoved(live.done, source)) return { again: 1 }
  const told =
    due && reported !== null ? await toResult(tell(place, { live: live.done, judged: reported, said })) : null
  const error = told !== null && 'failed' in told ? told.failed : null
  return finish(place, { saying, said }, { error, foreign: live.done.foreign })
}

type Telling = { readonly live: LiveState; readonly said: Said; readonly judged: Parameters<typeof isDue>[1] }

async function tell(place: PullRequestPlace, { live, judged, said }: Telling): Promise<void> {
  const comments = await live.comments()
  await place.claim.confirm()
  const parts = await tellComment(place, { judged, head: live.head, standing: said.standing, comments })
  await amendStanding(place.workshop.store.database, place.key, parts)
}

type Outcome = { readonly error: GateError | null; readonly foreign: readonly string[] }

/** Says in the check what went wrong with the comment, and who else put a check there. It is tried again once, and as often as needed where a limit is the reason. */
async function finish(place: PullRequestPlace, { saying, said }: Following, { error, foreign }: Outcome): Ended {
  const { log, metrics } = place.workshop
  const { standing } = said
  if (error !== null) log.warn({ key: place.key, code: error.code }, 'comment not written')
  const late = error !== null && (error.code === 'rate-limited' || error.code === 'event-unsupported')
  const comment = error === null || late ? [] : (['comment'] as const)
  const known = standing.trouble.includes('comment')
  const trouble = [...comment, ...standing.trouble.filter((what) => what === 'status')]
  if (foreign.some((app) => !standing.foreign.includes(app))) {
    metrics.foreignCheck()
    log.warn({ key: place.key, apps: foreign }, 'check of another App with our name')
  }
  await sayAlso(place, saying, { said, circumstances: { foreign, trouble } })
  return error === null || (known && !late) ? undefined : { again: error.code === 'event-unsupported' ? 1 : 60 }
}

function hasMoved(live: LiveState, { head, baseBranch }: GithubSource): boolean {
  return live.closed || live.head !== head || live.baseBranch !== baseBranch
}

/** Whether somebody asked for more than the verdict: a check was asked for again, or another App put one there. */
function looksAround({ claim }: Place): boolean {
  return claim.request.because.startsWith('check_')
}
