import { type Api, githubApi } from '../../github/octokit.ts'
import type { Repository } from '../../github/reference.ts'
import type { GithubSource } from '../../github/source.ts'
import type { JobOf } from '../job.ts'
import type { Services } from '../services.ts'
import type { JobClaim } from '../work/attempt.ts'
import type { Memory } from './evaluate.ts'

/** What an evaluation works with. */
export type EvaluationContext = { readonly services: Services; readonly memory: Memory; readonly claim: JobClaim }

/** What is judged, and the way to GitHub. `number` is `null` for a merge group. */
export type Target<N extends number | null = number | null> = Repository & {
  readonly services: Services
  readonly claim: JobClaim
  readonly api: Api
  readonly installation: number
  /** Under which key the store knows it. */
  readonly key: string
  readonly number: N
}

type PlacedJob = JobOf<'pull-request' | 'merge-group'>

/** The way to a pull request or, where `number` is `null`, to a merge group. Rejects where GitHub does not let us in. */
export async function targetOf<N extends number | null>(
  { services, claim }: Omit<EvaluationContext, 'memory'>,
  { installation, owner, repo }: PlacedJob,
  number: N,
): Promise<Target<N>> {
  const api = githubApi(await services.client.asInstallation(installation), services.retryBudget)
  return { services, claim, api, installation, owner, repo, number, key: claim.key }
}

/** The commits that a verdict is about. */
export type JudgedCommits = {
  readonly head: string
  readonly base: string | null
  readonly baseBranch: string | null
  readonly organisation: string | null
  /** The pull request of a merge group. */
  readonly groupOf: number | null
}

/** The commits that a source reads. */
export function judgedCommitsOf(source: GithubSource): JudgedCommits {
  const { head, baseBranch, trusted, organisation } = source
  const above = organisation?.revision ?? null
  return { head, base: trusted.revision, baseBranch, organisation: above, groupOf: null }
}
