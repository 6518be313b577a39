import { z } from 'zod'
import { tick } from '../world/accounts.ts'
import { addCheckRun } from '../world/pull-requests.ts'
import { resolveRevision } from '../world/revisions.ts'
import type { CheckRun, Repository } from '../world/world.ts'
import {
  type Answer,
  type Call,
  created,
  type Handlers,
  invalid,
  notFound,
  ok,
  page,
  refuse,
  repositoryOf,
} from './answer.ts'
import * as present from './present.ts'

/** Check runs and the suites that they form. */
export const checks: Handlers = {
  'checks/create': (call) => {
    const { app } = call.token
    if (app === null) return refuse(403, 'You must authenticate via a GitHub App.')
    const repository = repositoryOf(call)
    const { name, head_sha: headSha, ...fields } = NewRun.parse(call.body)
    if (resolveRevision(repository, headSha)?.oid !== headSha)
      return invalid('CheckRun', 'head_sha', `No commit found for SHA: ${headSha}`)
    const run = addCheckRun(call.world, repository, {
      app,
      name,
      headSha,
      status: 'queued',
      conclusion: null,
      completedAt: null,
    })
    change(call, run, fields)
    return created(present.checkRun(repository, run))
  },

  'checks/update': (call) =>
    withRun(call, (run, repository) => {
      if (run.app !== call.token.app) {
        return refuse(
          403,
          `Invalid app_id \`${call.token.app?.id}\` - check run can only be modified by the GitHub App that created it.`,
        )
      }
      change(call, run, ChangedRun.parse(call.body))
      return ok(present.checkRun(repository, run))
    }),

  'checks/get': (call) => withRun(call, (run, repository) => ok(present.checkRun(repository, run))),
  'checks/list-annotations': (call) => withRun(call, (run) => page(call, run.annotations, (it) => it)),
  'checks/rerequest-run': (call) => withRun(call, () => created({})),
  'checks/rerequest-suite': (call) => withSuite(call, () => created({})),
  'checks/get-suite': (call) => withSuite(call, (runs, repository) => ok(suite(repository, runs))),
  'checks/list-for-suite': (call) => withSuite(call, (runs, repository) => listRuns(call, repository, runs)),

  'checks/list-for-ref': (call) => {
    const repository = repositoryOf(call)
    const commit = resolveRevision(repository, call.params['ref'] ?? '')
    if (commit === null) return refuse(422, `No commit found for SHA: ${call.params['ref']}`)
    return listRuns(
      call,
      repository,
      repository.checkRuns.filter(({ headSha }) => headSha === commit.oid),
    )
  },

  'checks/list-suites-for-ref': (call) => {
    const repository = repositoryOf(call)
    const commit = resolveRevision(repository, call.params['ref'] ?? '')
    const suites = Map.groupBy(
      repository.checkRuns.filter(({ headSha }) => headSha === commit?.oid),
      ({ suiteId }) => suiteId,
    )
    return page(
      call,
      [...suites.values()],
      (runs) => suite(repository, runs),
      (check_suites, total_count) => ({ total_count, check_suites }),
    )
  },
}

const Output = z.object({
  title: z.string().optional(),
  summary: z.string(),
  text: z.string().optional(),
  annotations: z.array(z.looseObject({ path: z.string(), start_line: z.number(), end_line: z.number() })).default([]),
})
const ChangedRun = z.object({
  name: z.string().optional(),
  details_url: z.string().optional(),
  external_id: z.string().optional(),
  status: z.string().optional(),
  conclusion: z.string().optional(),
  started_at: z.string().optional(),
  completed_at: z.string().optional(),
  output: Output.optional(),
})
const NewRun = ChangedRun.extend({ name: z.string(), head_sha: z.string() })

/** Applies what was sent. A conclusion completes the run, and annotations are added to those that are there. */
function change({ world }: Call, run: CheckRun, { output, ...fields }: z.infer<typeof ChangedRun>): void {
  run.name = fields.name ?? run.name
  run.detailsUrl = fields.details_url ?? run.detailsUrl
  run.externalId = fields.external_id ?? run.externalId
  run.status = fields.conclusion === undefined ? (fields.status ?? run.status) : 'completed'
  run.conclusion = fields.conclusion ?? (run.status === 'completed' ? run.conclusion : null)
  run.startedAt = fields.started_at ?? run.startedAt
  run.completedAt = fields.completed_at ?? (run.status === 'completed' ? tick(world) : null)
  if (output === undefined) return
  run.title = output.title ?? run.title
  run.summary = output.summary
  run.text = output.text ?? run.text
  run.annotations.push(...output.annotations.map((it) => ({ ...EMPTY_ANNOTATION, ...it })))
}

const EMPTY_ANNOTATION = { start_column: null, end_column: null, title: null, raw_details: null } as const

function withRun(call: Call, handle: (run: CheckRun, repository: Repository) => Answer): Answer {
  const repository = repositoryOf(call)
  const run = repository.checkRuns.find(({ id }) => id === Number(call.params['check_run_id']))
  return run === undefined ? notFound() : handle(run, repository)
}

function withSuite(call: Call, handle: (runs: readonly CheckRun[], repository: Repository) => Answer): Answer {
  const repository = repositoryOf(call)
  const runs = repository.checkRuns.filter(({ suiteId }) => suiteId === Number(call.params['check_suite_id']))
  return runs.length === 0 ? notFound() : handle(runs, repository)
}

/** Unless all are asked for, only the newest run of each name and suite is listed, newest first. */
function listRuns(call: Call, repository: Repository, runs: readonly CheckRun[]): Answer {
  const { check_name: name, status, app_id: app, filter = 'latest' } = call.query
  const newest = [...new Map(runs.map((run) => [`${run.suiteId} ${run.name}`, run])).values()]
  const found = (filter === 'all' ? runs : newest)
    .filter(
      (run) =>
        (name ?? run.name) === run.name &&
        (status ?? run.status) === run.status &&
        Number(app ?? run.app.id) === run.app.id,
    )
    .toReversed()
  return page(
    call,
    found,
    (run) => present.checkRun(repository, run),
    (check_runs, total_count) => ({ total_count, check_runs }),
  )
}

function suite(repository: Repository, runs: readonly CheckRun[]): Readonly<Record<string, unknown>> {
  const [first] = runs
  if (first === undefined) return {}
  const open = runs.find(({ status }) => status !== 'completed')
  const failed = runs.find(({ conclusion }) => conclusion !== 'success')
  return {
    id: first.suiteId,
    head_sha: first.headSha,
    status: open?.status ?? 'completed',
    conclusion: open === undefined ? (failed?.conclusion ?? 'success') : null,
    app: present.app(first.app),
    repository: present.repository(repository),
    latest_check_runs_count: runs.length,
  }
}
