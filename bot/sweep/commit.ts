import { type Api, githubApi, toResult } from '../../github/octokit.ts'
import { permissionOf } from '../commands/permission.ts'
import { type Job, type JobOf, keyOf } from '../job.ts'
import type { Services } from '../services.ts'
import { forgetCheckText, forgetGroup } from '../store/forget.ts'
import { publishedOn } from '../store/published-state.ts'
import { passOn } from '../store/requests.ts'
import type { JobClaim, WorkOn } from '../work/attempt.ts'
import { nameOf } from './missing.ts'
import { type OpenPull, readOpenPullsIfThere } from './open-pull-requests.ts'
import type { QueuedGroup } from './queued-groups.ts'

type CommitJob = JobOf<'commit'>

/** Judges whatever we stand for on a commit again: the open pull requests whose head it is, and groups of the queue. */
export function judgeCommit(services: Services): WorkOn<CommitJob> {
  return async (job, claim) => {
    const { database, queue } = services.store
    if (await lookBeside(services, job, claim)) return undefined
    const api = githubApi(await services.client.asInstallation(job.installation))
    const state = await readOpenPullsIfThere(api, job)
    if (state === null) return undefined
    const { pulls, groups } = state
    const on = pulls.filter(({ head }) => head === job.head)
    const pressedOn = job.button === null ? [] : await mayPressOn(api, job, on)
    if (pressedOn === null) {
      services.log.info({ key: keyOf(job) }, 'button refused')
      return undefined
    }
    const queued = groups.filter(({ head }) => head === job.head)
    const jobs = [...on.map((pull) => pullRequestJob(job, pull)), ...queued.map((group) => mergeGroupJob(job, group))]
    const { reason, delivery } = claim.request
    if (jobs.length === 0) await forgetGroup(database, keyOf({ ...job, kind: 'merge-group', ref: '', base: job.head }))
    else if (job.foreign === undefined) await forgetCheckText(database, nameOf(job), job.head)
    const all = [...jobs, ...pressedOn.flatMap((pull) => signOffsJob(job, pull))]
    await database.transaction((sql) => passOn({ queue, sql }, { reason, delivery, urgency: 'event' }, all))
    return undefined
  }
}

/**
 * Another App put a check with our name on a commit. Whoever can push to a pull request can have that happen any number of
 * times, so it asks GitHub nothing: the pull requests that we judged there and that do not tell it yet are judged again.
 * `false` where somebody waits for an answer, or where we know nothing about the commit: then GitHub is asked.
 */
async function lookBeside({ store }: Services, job: CommitJob, { request }: JobClaim): Promise<boolean> {
  const { foreign: slug } = job
  if (slug === undefined) return false
  const { database, queue } = store
  const there = await publishedOn(database, { repository: nameOf(job), head: job.head })
  const published = there.map((one) => one.published).filter(({ head }) => head === job.head)
  const silent = published.filter(({ notices }) => !notices.foreign.includes(slug))
  const jobs = silent.flatMap(({ number }) => (number === null ? [] : [pullRequestJob(job, { number })]))
  const { reason, delivery } = request
  await database.transaction((sql) => passOn({ queue, sql }, { reason, delivery, urgency: 'sweep' }, jobs))
  return published.length > 0
}

function pullRequestJob({ installation, owner, repo }: CommitJob, { number }: Pick<OpenPull, 'number'>): Job {
  return { kind: 'pull-request', installation, owner, repo, number }
}

function mergeGroupJob({ installation, owner, repo }: CommitJob, group: QueuedGroup): Job {
  return { kind: 'merge-group', installation, owner, repo, ...group }
}

/** The comment that the other button asks for, besides judging anew. */
function signOffsJob({ installation, owner, repo, head, button }: CommitJob, { number }: OpenPull): readonly Job[] {
  if (button?.identifier !== 'sign-offs') return []
  return [{ kind: 'sign-offs', installation, owner, repo, number, head, by: button.sender }]
}

/**
 * The pull requests on this commit for which the button counts: their own for an author, all of them for whoever may write
 * to the repository; `null` where it does not count at all. A re-check can show nothing else than the truth, but it costs
 * quota, which a passer-by shall not spend.
 */
async function mayPressOn(
  api: Api,
  { owner, repo, button }: CommitJob,
  on: readonly OpenPull[],
): Promise<readonly OpenPull[] | null> {
  if (button === null) return null
  const sender = button.sender.toLowerCase()
  const own = on.filter(({ author }) => author?.toLowerCase() === sender)
  if (own.length > 0) return own
  const requested = await toResult(permissionOf(api, { owner, repo }, button.sender))
  if ('done' in requested) return requested.done === 'write' ? on : null
  if (requested.failed.code === 'not-found' || requested.failed.code === 'permission-missing') return null
  throw requested.failed
}
