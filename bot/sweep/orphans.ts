import * as z from 'zod/mini'
import type { Api } from '../../github/octokit.ts'
import { localeOf, wordsOf } from '../../locales/index.ts'
import { failedCheck } from '../evaluation/check-run.ts'
import type { Database } from '../store/database.ts'
import { forgetCheckText } from '../store/forget.ts'
import { nameOf } from './missing.ts'
import type { OpenState } from './open-pull-requests.ts'

/**
 * Turns checks of ours that are not completed into failures with a button to try again. Our checks are complete from the
 * first call on, so nobody is at work on these. What the store thinks that they say is forgotten, so that the verdict that
 * follows is written whatever it is. Gives how many there were; rejects with a `GateError` where GitHub refuses.
 */
export async function endOrphans(api: Api, database: Database, state: OpenState): Promise<number> {
  const orphans = state.pulls.flatMap(({ head, unfinished }) => unfinished.map((run) => ({ head, run })))
  if (orphans.length === 0) return 0
  const [locale, errors] = await Promise.all([localeOf('en'), wordsOf('en', 'errors')])
  const { conclusion, title, summary, actions } = failedCheck(errors['check-left-behind'](), locale)
  const body = { status: 'completed', conclusion, output: { title, summary }, actions }
  for (const { head, run } of orphans) {
    const place = { owner: state.owner, repo: state.repo, check_run_id: run }
    await api.write('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { ...place, ...body }, z.unknown())
    await forgetCheckText(database, nameOf(state), head)
  }
  return orphans.length
}
