import * as z from 'zod/mini'
import { checkName } from '../../github/check-name.ts'
import type { Api } from '../../github/octokit.ts'
import { wordsOf } from '../../locales/index.ts'
import type { OpenState } from './open-pull-requests.ts'

const commits = z.array(z.object({ sha: z.string() }))
const written = z.object({ id: z.number() })

/**
 * Makes the name of our check known to a repository, so that a rule can require it before the first pull request:
 * GitHub offers names that succeeded there in the last seven days. The green check says nothing about a release, so it
 * goes on the first commit of the default branch: nothing can be merged from there, wherever to. `false`: there is no
 * such commit now. Rejects with a `GateError` where GitHub refuses. On the tip of the default branch it would be a
 * verdict that nobody gave, because a pull request from that branch has it as its head. Branches with a history of
 * their own do not contain the first commit: a pull request into one of them from exactly that commit is green for the
 * seconds until its verdict is written.
 */
export async function registerCheckName(api: Api, { owner, repo, defaultBranch, pulls }: OpenState): Promise<boolean> {
  if (defaultBranch === null) return false
  const { tip, commits: count } = defaultBranch
  const [first] = await api.read(
    'GET /repos/{owner}/{repo}/commits',
    { owner, repo, sha: tip, per_page: 1, page: count },
    commits,
  )
  if (first === undefined || pulls.some(({ head }) => head === first.sha)) return false
  const { nameOnly: output } = await wordsOf('en', 'bot')
  const body = { name: checkName, head_sha: first.sha, status: 'completed', conclusion: 'success', output }
  await api.write('POST /repos/{owner}/{repo}/check-runs', { owner, repo, ...body }, written)
  return true
}
