import * as z from 'zod/mini'
import { limits } from '../../engine/report/markdown.ts'
import type { Api } from '../../github/octokit.ts'
import type { Repository } from '../../github/reference.ts'
import { type CheckOutput, checkName } from './check-run.ts'
import { digestOf } from './content.ts'

/**
 * Tells the verdict as a commit status, for whoever requires statuses. GitHub takes a thousand of them for a commit, so one
 * that says the same as the last is not written. Gives the digest of what stands. Rejects with a `GateError`.
 */
export async function publishStatus(
  api: Api,
  { owner, repo, head: sha }: Repository & { readonly head: string },
  { check, before }: { readonly check: CheckOutput; readonly before: string | null },
): Promise<string> {
  const status = { state: check.conclusion, description: shortened(check.title), context: checkName }
  const digest = digestOf([sha, status])
  if (digest === before) return digest
  await api.write(
    'POST /repos/{owner}/{repo}/statuses/{sha}',
    { owner, repo, sha, ...status },
    z.object({ id: z.number() }),
  )
  return digest
}

function shortened(text: string): string {
  return text.length <= limits.status ? text : `${text.slice(0, limits.status - 1)}…`
}
