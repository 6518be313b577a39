import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import type { Api } from '../../github/octokit.ts'
import type { Repository } from '../../github/reference.ts'
import type { Standing } from '../store/standing.ts'
import { type CheckOutput, checkName } from './check-run.ts'

const written = z.object({ id: z.number() })

/** Where a check was written, and what it said; the same again is not written. */
export type CheckStanding = Pick<Standing, 'checkRun' | 'checkDigest'>

/**
 * Puts a completed check on a commit in one call, so that none can be left in progress. A second verdict on the same commit
 * changes the check that is there; an equal one writes nothing.
 */
export async function publishCheck(
  api: Api,
  place: Repository & { readonly head: string },
  { check, before }: { readonly check: CheckOutput; readonly before: Standing | null },
): Promise<CheckStanding> {
  const { owner, repo, head } = place
  const checkDigest = createHash('sha256').update(JSON.stringify(check)).digest('hex')
  const same = before !== null && before.head === head && before.checkRun !== null
  if (same && before.checkDigest === checkDigest) return { checkRun: before.checkRun, checkDigest }
  const body = { name: checkName, status: 'completed', ...check }
  const { id } = same
    ? await api.write(
        'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
        { owner, repo, check_run_id: before.checkRun, ...body },
        written,
      )
    : await api.write('POST /repos/{owner}/{repo}/check-runs', { owner, repo, head_sha: head, ...body }, written)
  return { checkRun: id, checkDigest }
}
