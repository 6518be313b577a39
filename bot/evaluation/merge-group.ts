import { GateError } from '../../engine/gate-error.ts'
import { toResult } from '../../github/octokit.ts'
import { pullRequestOfGroup } from '../../github/reference.ts'
import { githubSource } from '../../github/source.ts'
import { sayError } from '../../locales/error-words.ts'
import type { JobOf } from '../job.ts'
import type { Services } from '../services.ts'
import type { WorkOn } from '../work/attempt.ts'
import { couldNotEvaluate, createMemory, type Evaluation, evaluate, evaluationOf, type Memory } from './evaluate.ts'
import { reconcile, situationOf } from './reconcile.ts'
import { type JudgedCommits, judgedCommitsOf, type Target, targetOf } from './target.ts'

type MergeGroupJob = JobOf<'merge-group'>

/**
 * Judges a group of the merge queue on the tree that would be merged, and publishes a check on its head. A ref that names no
 * pull request, a pull request that is gone and a change that GitHub does not list in full end red, with what is wrong.
 * Rejects with a `GateError` where another try can help.
 */
export function judgeMergeGroup(services: Services): WorkOn<MergeGroupJob> {
  const memory = createMemory()
  return async (job, claim) => {
    const target = await targetOf({ services, claim }, job, null)
    const { commits, evaluation } = await evaluateGroup(target, job, memory)
    await reconcile(target, evaluation, await situationOf(target, commits))
    return undefined
  }
}

/** What is known of a group before anything is read. */
export function commitsOfGroup({ head, base, ref }: MergeGroupJob): JudgedCommits {
  return { head, base, baseBranch: null, organisation: null, groupOf: pullRequestOfGroup(ref) }
}

type EvaluatedGroup = { readonly commits: JudgedCommits; readonly evaluation: Evaluation }

async function evaluateGroup({ api }: Target, job: MergeGroupJob, memory: Memory): Promise<EvaluatedGroup> {
  const commits = commitsOfGroup(job)
  const { groupOf } = commits
  if (groupOf === null) return { commits, evaluation: await evaluationOf(nameless()) }
  const { owner, repo, base, head } = job
  const reference = { kind: 'merge-group', owner, repo, number: groupOf, base, head } as const
  const source = await toResult(githubSource(api, reference, memory))
  if ('failed' in source) return { commits, evaluation: await couldNotEvaluate(source.failed) }
  return { commits: { ...judgedCommitsOf(source.done), groupOf }, evaluation: await evaluate(source.done) }
}

function nameless(): GateError {
  return new GateError({ code: 'event-unsupported', says: sayError('group-unnamed') })
}
