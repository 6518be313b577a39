import { type Api, githubApi, toResult } from '../../github/octokit.ts'
import { type Job, type JobOf, keyOf } from '../job.ts'
import { isSeeded, rememberSeeded, rememberSeen } from '../store/repositories.ts'
import { passOn } from '../store/requests.ts'
import type { Claim, WorkOn } from '../work/attempt.ts'
import type { Workshop } from '../workshop.ts'
import {
  defaultBranchMoved,
  groupsWithoutVerdict,
  type Looking,
  nameOf,
  pullsToTryAgain,
  pullsWithoutVerdict,
  tipsIn,
} from './missing.ts'
import { type OpenPull, type OpenState, readOpenPullsIfThere } from './open-pull-requests.ts'
import { endOrphans } from './orphans.ts'
import type { QueuedGroup } from './queued-groups.ts'
import { seedName } from './seed.ts'

type RepositoryJob = JobOf<'repository'>
type Round = { readonly workshop: Workshop; readonly job: RepositoryJob; readonly api: Api; readonly claim: Claim }

/** Looks through the open pull requests of a repository, asks for those that need a verdict, and seeds our check's name. */
export function lookThroughRepository(workshop: Workshop): WorkOn<RepositoryJob> {
  return async (job, claim) => {
    const round = { workshop, job, claim, api: githubApi(await workshop.client.asInstallation(job.installation)) }
    const state = await readOpenPullsIfThere(round.api, job)
    if (state === null) workshop.log.info({ key: keyOf(job) }, 'repository not found')
    if (state === null || state.frozen) return undefined
    await end(round, state)
    await ask(round, state)
    await seed(round, state)
    return undefined
  }
}

/** Puts what is found into the queue and remembers what was seen, both or neither. */
async function ask({ workshop, job, api, claim }: Round, state: OpenState): Promise<void> {
  const { database, queue } = workshop.store
  const { installation, judge } = job
  const { because, delivery } = claim.request
  const looking = { api, database, installation, state }
  const wanted = judge === 'all' ? everythingIn(looking) : await missingIn(looking)
  const again = judge === 'all' ? [] : pullJobs(looking, await pullsToTryAgain(looking))
  const above = isAbove(state) && (await defaultBranchMoved(looking))
  const everybody: readonly Job[] = above ? [{ kind: 'installation', installation, judge: 'all' }] : []
  const origin = { because, delivery, urgency: 'round' } as const
  const found = await database.transaction(async (sql) => {
    await rememberSeen(sql, { installation, repository: nameOf(state), tips: tipsIn(state) })
    const added = await passOn({ queue, sql }, origin, wanted)
    await passOn({ queue, sql }, origin, [...again, ...everybody])
    return added
  })
  if (judge === 'missing' && found > 0) workshop.metrics.found(found)
}

function everythingIn(looking: Looking): readonly Job[] {
  const { groups, pulls } = looking.state
  return [...groupJobs(looking, groups), ...pullJobs(looking, pulls)]
}

async function missingIn(looking: Looking): Promise<readonly Job[]> {
  const groups = await groupsWithoutVerdict(looking)
  return [...groupJobs(looking, groups), ...pullJobs(looking, await pullsWithoutVerdict(looking))]
}

function pullJobs({ installation, state: { owner, repo } }: Looking, pulls: readonly OpenPull[]): readonly Job[] {
  return pulls.map(({ number }) => ({ kind: 'pull-request', installation, owner, repo, number }))
}

function groupJobs({ installation, state: { owner, repo } }: Looking, groups: readonly QueuedGroup[]): readonly Job[] {
  return groups.map((group) => ({ kind: 'merge-group', installation, owner, repo, ...group }))
}

/** Whether the repository holds the organisation's configuration. */
function isAbove({ repo }: OpenState): boolean {
  return repo.toLowerCase() === '.github'
}

/** Whether it can be ended or not, what has an open check is judged next. */
async function end({ workshop, job, api, claim }: Round, state: OpenState): Promise<void> {
  if (state.pulls.every(({ unfinished }) => unfinished.length === 0)) return
  await claim.confirm()
  const done = await toResult(endOrphans(api, workshop.store.database, state))
  const about = 'failed' in done ? { code: done.failed.code } : { checks: done.done }
  workshop.log.warn({ key: keyOf(job), ...about }, 'checks that nobody ended')
}

/** What goes wrong here costs the offer in GitHub's settings, and is tried again at the next round. */
async function seed({ workshop, job, api, claim }: Round, state: OpenState): Promise<void> {
  const { database } = workshop.store
  const repository = nameOf(state)
  if (await isSeeded(database, { installation: job.installation, repository })) return
  await claim.confirm()
  const done = await toResult(seedName(api, state))
  if ('failed' in done) workshop.log.warn({ key: keyOf(job), code: done.failed.code }, 'name of the check not seeded')
  else if (done.done) await rememberSeeded(database, repository)
}
