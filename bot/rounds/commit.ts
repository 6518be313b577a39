import { type Api, githubApi, toResult } from '../../github/octokit.ts'
import { rightOf } from '../commands/right.ts'
import { type Job, type JobOf, keyOf } from '../job.ts'
import { forgetGroup, forgetSaid } from '../store/forget.ts'
import { passOn } from '../store/requests.ts'
import { standingsOn } from '../store/standing.ts'
import type { Claim, WorkOn } from '../work/attempt.ts'
import type { Workshop } from '../workshop.ts'
import { nameOf } from './missing.ts'
import { type OpenPull, readOpenPullsIfThere } from './open-pull-requests.ts'
import type { QueuedGroup } from './queued-groups.ts'

type CommitJob = JobOf<'commit'>

/** Judges whatever we stand for on a commit again: the open pull requests whose head it is, and groups of the queue. */
export function judgeCommit(workshop: Workshop): WorkOn<CommitJob> {
  return async (job, claim) => {
    const { database, queue } = workshop.store
    if (await lookBeside(workshop, job, claim)) return undefined
    const api = githubApi(await workshop.client.asInstallation(job.installation))
    const state = await readOpenPullsIfThere(api, job)
    if (state === null) return undefined
    const { pulls, groups } = state
    const on = pulls.filter(({ head }) => head === job.head)
    const pressedOn = job.button === null ? [] : await mayPressOn(api, job, on)
    if (pressedOn === null) {
      workshop.log.info({ key: keyOf(job) }, 'button refused')
      return undefined
    }
    const queued = groups.filter(({ head }) => head === job.head)
    const jobs = [...on.map((pull) => pullRequestJob(job, pull)), ...queued.map((group) => mergeGroupJob(job, group))]
    const { because, delivery } = claim.request
    if (jobs.length === 0) await forgetGroup(database, keyOf({ ...job, kind: 'merge-group', ref: '', base: job.head }))
    else if (job.foreign === undefined) await forgetSaid(database, nameOf(job), job.head)
    const all = [...jobs, ...pressedOn.flatMap((pull) => signOffsJob(job, pull))]
    await database.transaction((sql) => passOn({ queue, sql }, { because, delivery, urgency: 'event' }, all))
    return undefined
  }
}

/**
 * Another App put a check with our name on a commit. Whoever can push to a pull request can have that happen any number of
 * times, so it asks GitHub nothing: the pull requests that we judged there and that do not tell it yet are judged again.
 * `false` where somebody waits for an answer, or where we know nothing about the commit: then GitHub is asked.
 */
async function lookBeside({ store }: Workshop, job: CommitJob, { request }: Claim): Promise<boolean> {
  const { foreign: slug } = job
  if (slug === undefined) return false
  const { database, queue } = store
  const standing = await standingsOn(database, nameOf(job), job.head)
  const untold = standing.filter(({ foreign }) => !foreign.includes(slug))
  const jobs = untold.flatMap(({ number }) => (number === null ? [] : [pullRequestJob(job, { number })]))
  const { because, delivery } = request
  await database.transaction((sql) => passOn({ queue, sql }, { because, delivery, urgency: 'round' }, jobs))
  return standing.length > 0
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
  const asked = await toResult(rightOf(api, { owner, repo }, button.sender))
  if ('done' in asked) return asked.done === 'write' ? on : null
  if (asked.failed.code === 'not-found' || asked.failed.code === 'permission-missing') return null
  throw asked.failed
}
