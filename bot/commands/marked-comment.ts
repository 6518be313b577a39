import * as z from 'zod/mini'
import type { Api } from '../../github/octokit.ts'
import type { Repository } from '../../github/reference.ts'
import type { GithubSource } from '../../github/source.ts'
import type { JobClaim } from '../work/attempt.ts'

/** Opens each answer of ours, hidden from readers: whether something was answered can be seen in the conversation. */
export function markerOf(requested: number | string): string {
  return `<!-- gpai-release-gate answers ${requested} -->`
}

/** Whether an answer of ours with this marker stands in the conversation. */
export async function isPosted(source: GithubSource, marker: string): Promise<boolean> {
  const comments = await source.comments()
  return comments.some(({ ours, body }) => ours && body.startsWith(marker))
}

/** An answer on its way to a pull request. */
export type Marked = Repository & {
  readonly api: Api
  readonly claim: JobClaim
  readonly number: number
  readonly marker: string
}

/** Adds an answer to the conversation, if the job is still ours. */
export async function postMarked({ api, claim, owner, repo, number, marker }: Marked, text: string): Promise<void> {
  await claim.confirm()
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
  await api.write(route, { owner, repo, issue_number: number, body: `${marker}\n${text}` }, z.unknown())
}
