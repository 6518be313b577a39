import { GateError } from '../../engine/gate-error.ts'
import { toResult } from '../../github/octokit.ts'
import { pullRequestOfGroup } from '../../github/reference.ts'
import { githubSource } from '../../github/source.ts'
import { localeOf } from '../../locales/index.ts'
import { type JobOf, keyOf } from '../job.ts'
import { readStanding } from '../store/standing.ts'
import type { WorkOn } from '../work/attempt.ts'
import type { Workshop } from '../workshop.ts'
import { apiFor, type Bench, type Ground, groundOf, type Place } from './place.ts'
import { say } from './say.ts'
import { couldNotJudge, createMemory, type Judged, judge, readingWith } from './sight.ts'

type MergeGroupJob = JobOf<'merge-group'>

/**
 * Judges a group of the merge queue on the tree that would be merged, and publishes a check on its head. A ref that names no
 * pull request, a pull request that is gone and a change that GitHub does not list in full end red, with what is wrong.
 * Rejects with a `GateError` where another try can help.
 */
export function judgeMergeGroup(workshop: Workshop): WorkOn<MergeGroupJob> {
  const memory = createMemory()
  return async (job, claim) => {
    const place = await openGroup({ workshop, claim }, job)
    const before = await readStanding(workshop.store.database, place.key)
    const { ground, judged } = await judgeGroup({ workshop, memory, claim }, place, job)
    await say(place, { ground, judged, before })
    return undefined
  }
}

/** The way to a merge group and what is remembered of it. */
export async function openGroup({ workshop, claim }: Omit<Bench, 'memory'>, job: MergeGroupJob): Promise<Place> {
  const { installation, owner, repo } = job
  const api = await apiFor(workshop, installation)
  return { workshop, claim, api, installation, owner, repo, number: null, key: keyOf(job) }
}

/** What is known of a group before anything is read. */
export function groundOfGroup({ head, base, ref }: MergeGroupJob): Ground {
  return { head, base, baseBranch: null, organisation: null, groupOf: pullRequestOfGroup(ref) }
}

async function judgeGroup({ memory }: Bench, { api }: Place, job: MergeGroupJob) {
  const ground = groundOfGroup(job)
  if (ground.groupOf === null) return { ground, judged: await nameless() }
  const { owner, repo, base, head } = job
  const reference = { kind: 'merge-group', owner, repo, number: ground.groupOf, base, head } as const
  const source = await toResult(githubSource(api, reference, readingWith(memory)))
  if ('failed' in source) return { ground, judged: await couldNotJudge(source.failed) }
  return { ground: { ...groundOf(source.done), groupOf: ground.groupOf }, judged: await judge(source.done) }
}

async function nameless(): Promise<Judged> {
  const error = new GateError({
    code: 'event-unsupported',
    message: 'The ref of the merge group does not name a pull request, so it cannot be said what would be merged.',
    remedy: 'Take the pull request out of the merge queue and add it again.',
  })
  return { report: null, error, locale: await localeOf('en') }
}
