import { type Api, githubApi } from '../../github/octokit.ts'
import type { Repository } from '../../github/reference.ts'
import type { GithubSource } from '../../github/source.ts'
import type { Claim } from '../work/attempt.ts'
import type { Workshop } from '../workshop.ts'
import type { Memory } from './sight.ts'

/** What an evaluation works with. */
export type Bench = { readonly workshop: Workshop; readonly memory: Memory; readonly claim: Claim }

/** What is judged, and the way to GitHub. */
export type Place = Repository & {
  readonly workshop: Workshop
  readonly claim: Claim
  readonly api: Api
  readonly installation: number
  /** Under which key the store knows it. */
  readonly key: string
  /** `null` for a merge group. */
  readonly number: number | null
}

/** The way to GitHub for an installation. Rejects where it cannot be had. */
export async function apiFor({ client, patience }: Workshop, installation: number): Promise<Api> {
  return githubApi(await client.asInstallation(installation), patience)
}

/** The commits that a verdict is about. */
export type Ground = {
  readonly head: string
  readonly base: string | null
  readonly baseBranch: string | null
  readonly organisation: string | null
  /** The pull request of a merge group. */
  readonly groupOf: number | null
}

/** The commits that a source reads. */
export function groundOf(source: GithubSource): Ground {
  const { head, baseBranch, trusted, organisation } = source
  const above = organisation?.revision ?? null
  return { head, base: trusted.revision, baseBranch, organisation: above, groupOf: null }
}
