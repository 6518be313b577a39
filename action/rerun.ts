import { appendFile } from 'node:fs/promises'
import { info, notice } from '@actions/core'
import * as z from 'zod/mini'
import { toResult } from '../github/octokit.ts'
import { wordsOf } from '../locales/index.ts'
import type { Conversation } from './keep-comment.ts'
import type { ActionPublication } from './publish.ts'

const runs = z.object({
  workflow_runs: z.array(z.object({ id: z.number(), path: z.string(), status: z.nullish(z.string()) })),
})

/**
 * Starts the failed run of the pull request's own event anew, after a review that leaves nothing to block. GitHub keeps the
 * check of that run beside the one of the review, and the merge stays blocked by it. Where the token may not, it says who can.
 */
export async function rerunFailed(publication: ActionPublication, conversation: Conversation): Promise<void> {
  const { report, locale, environment } = publication
  if (environment.GITHUB_EVENT_NAME !== 'pull_request_review' || report.verdict === 'blocked') return
  const { rerun } = await wordsOf(report.locale, 'action')
  const outcome = await toResult(startAnew(publication, conversation))
  if ('done' in outcome) {
    if (outcome.done > 0) info(rerun.started(outcome.done))
    return
  }
  notice(locale.reliefs.confirm.rerun, { title: rerun.stays })
  const summary = environment.GITHUB_STEP_SUMMARY
  if (summary !== undefined) await appendFile(summary, `\n> ${locale.reliefs.confirm.rerun}\n`)
}

async function startAnew(
  { environment }: ActionPublication,
  { api, source, reference }: Conversation,
): Promise<number> {
  const { owner, repo } = reference
  const requested = { owner, repo, head_sha: source.head, event: 'pull_request', status: 'failure', per_page: 20 }
  const found = await api.read('GET /repos/{owner}/{repo}/actions/runs', requested, runs)
  const own = workflowPath(environment.GITHUB_WORKFLOW_REF)
  const failed = found.workflow_runs.filter(({ path }) => own === null || path.replace(/@.*$/, '') === own)
  for (const { id } of failed) {
    const route = 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs'
    await api.write(route, { owner, repo, run_id: id }, z.unknown())
  }
  return failed.length
}

/** The file of a workflow, from `owner/name/.github/workflows/gate.yml@refs/heads/main`. */
function workflowPath(reference: string | undefined): string | null {
  return /^[^/]+\/[^/]+\/([^@]+)@/.exec(reference ?? '')?.[1] ?? null
}
