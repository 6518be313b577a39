import type { WorkflowRun } from '../world/world.ts'
import { created, type Handlers, notFound, ok, refuse, repositoryOf } from './answer.ts'

/** Runs of workflows: each event has its own, and a run that is started anew keeps its id. */
export const workflowRuns: Handlers = {
  'actions/list-workflow-runs-for-repo': (call) => {
    const { head_sha: headSha, event, status } = call.query
    const found = repositoryOf(call).workflowRuns.filter(
      (it) =>
        (headSha ?? it.headSha) === it.headSha &&
        (event ?? it.event) === it.event &&
        [it.status, it.conclusion].includes(isStatus(status) ? status : it.status),
    )
    return ok({ total_count: found.length, workflow_runs: found.map(shown) })
  },

  'actions/re-run-workflow-failed-jobs': (call) => {
    const run = repositoryOf(call).workflowRuns.find(({ id }) => String(id) === call.params['run_id'])
    if (run === undefined) return notFound()
    if (run.status !== 'completed') return refuse(403, 'This workflow is already running')
    run.status = 'queued'
    run.conclusion = null
    run.attempt += 1
    return created({})
  },
}

function isStatus(text: string | undefined): text is 'completed' | 'success' | 'failure' {
  return text === 'completed' || text === 'success' || text === 'failure'
}

function shown({ id, path, event, headSha, status, conclusion, attempt }: WorkflowRun) {
  return { id, path, event, head_sha: headSha, status, conclusion, run_attempt: attempt }
}
