import { type Api, githubApi, toResult } from '../../github/octokit.ts'
import { type Job, type JobOf, keyOf } from '../job.ts'
import type { Services } from '../services.ts'
import { isNameRegistered, rememberNameRegistered, rememberSeen } from '../store/repositories.ts'
import { passOn } from '../store/requests.ts'
import type { JobClaim, WorkOn } from '../work/attempt.ts'
import {
  defaultBranchMoved,
  groupsWithoutVerdict,
  nameOf,
  pullsToTryAgain,
  pullsWithoutVerdict,
  type SweepContext,
  tipsIn,
} from './missing.ts'
import { type OpenPull, type OpenState, readOpenPullsIfThere } from './open-pull-requests.ts'
import { endOrphans } from './orphans.ts'
import type { QueuedGroup } from './queued-groups.ts'
import { registerCheckName } from './register-check-name.ts'

type RepositoryJob = JobOf<'repository'>
type SweepRun = {
  readonly services: Services
  readonly job: RepositoryJob
  readonly api: Api
  readonly claim: JobClaim
}

/**
 * Looks through the open pull requests of a repository, asks for those that need a verdict, and registers our check's
 * name. Heads are compared one by one, and a check that GitHub does not show as completed counts as missing whatever
 * the store says, unless it can be hidden behind three others with our name: judging again would not show it.
 */
export function lookThroughRepository(services: Services): WorkOn<RepositoryJob> {
  return async (job, claim) => {
    const sweep = { services, job, claim, api: githubApi(await services.client.asInstallation(job.installation)) }
    const state = await readOpenPullsIfThere(sweep.api, job)
    if (state === null) services.log.info({ key: keyOf(job) }, 'repository not found')
    if (state === null || state.frozen) return undefined
    await end(sweep, state)
    await ask(sweep, state)
    await registerName(sweep, state)
    return undefined
  }
}

/** Puts what is found into the queue and remembers what was seen, both or neither. */
async function ask({ services, job, api, claim }: SweepRun, state: OpenState): Promise<void> {
  const { database, queue } = services.store
  const { installation, judge } = job
  const { reason, delivery } = claim.request
  const looking = { api, database, installation, state }
  const wanted = judge === 'all' ? everythingIn(looking) : await missingIn(looking)
  const again = judge === 'all' ? [] : pullJobs(looking, await pullsToTryAgain(looking))
  const above = isAbove(state) && (await defaultBranchMoved(looking))
  const everybody: readonly Job[] = above ? [{ kind: 'installation', installation, judge: 'all' }] : []
  const origin = { reason, delivery, urgency: 'sweep' } as const
  const found = await database.transaction(async (sql) => {
    await rememberSeen(sql, { installation, repository: nameOf(state), tips: tipsIn(state) })
    const added = await passOn({ queue, sql }, origin, wanted)
    await passOn({ queue, sql }, origin, [...again, ...everybody])
    return added
  })
  if (judge === 'missing' && found > 0) services.metrics.found(found)
}

function everythingIn(looking: SweepContext): readonly Job[] {
  const { groups, pulls } = looking.state
  return [...groupJobs(looking, groups), ...pullJobs(looking, pulls)]
}

async function missingIn(looking: SweepContext): Promise<readonly Job[]> {
  const groups = await groupsWithoutVerdict(looking)
  return [...groupJobs(looking, groups), ...pullJobs(looking, await pullsWithoutVerdict(looking))]
}

function pullJobs({ installation, state: { owner, repo } }: SweepContext, pulls: readonly OpenPull[]): readonly Job[] {
  return pulls.map(({ number }) => ({ kind: 'pull-request', installation, owner, repo, number }))
}

function groupJobs(
  { installation, state: { owner, repo } }: SweepContext,
  groups: readonly QueuedGroup[],
): readonly Job[] {
  return groups.map((group) => ({ kind: 'merge-group', installation, owner, repo, ...group }))
}

/** Whether the repository holds the organisation's configuration. */
function isAbove({ repo }: OpenState): boolean {
  return repo.toLowerCase() === '.github'
}

/** Whether it can be ended or not, what has an open check is judged next. */
async function end({ services, job, api, claim }: SweepRun, state: OpenState): Promise<void> {
  if (state.pulls.every(({ unfinished }) => unfinished.length === 0)) return
  await claim.confirm()
  const done = await toResult(endOrphans(api, services.store.database, state))
  const about = 'failed' in done ? { code: done.failed.code } : { checks: done.done }
  services.log.warn({ key: keyOf(job), ...about }, 'checks that nobody ended')
}

/** What goes wrong here costs the offer in GitHub's settings, and is tried again at the next sweep. */
async function registerName({ services, job, api, claim }: SweepRun, state: OpenState): Promise<void> {
  const { database } = services.store
  const repository = nameOf(state)
  if (await isNameRegistered(database, { installation: job.installation, repository })) return
  await claim.confirm()
  const done = await toResult(registerCheckName(api, state))
  if ('failed' in done)
    services.log.warn({ key: keyOf(job), code: done.failed.code }, 'name of the check not registered')
  else if (done.done) await rememberNameRegistered(database, repository)
}
