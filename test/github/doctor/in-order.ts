import { generateKeyPairSync } from 'node:crypto'
import { appToken } from '../../../github/app-key.ts'
import { checkName } from '../../../github/check-name.ts'
import { connect } from '../../../github/connect.ts'
import { neededEvents, neededPermissions } from '../../../github/doctor/assess/needs.ts'
import { type Doctor, type Examination, examine, reportIn } from '../../../github/doctor/examine.ts'
import { githubApi } from '../../../github/octokit.ts'
import { doctorWords } from '../../../locales/en/doctor-words.ts'
import type { DoctorReport } from '../../../schemas/doctor.ts'
import { withGitHub } from '../../github-server/with-github.ts'
import { addApp, addInstallation, nextId } from '../../github-server/world/accounts.ts'
import { createWorld, WORKFLOW_TOKEN } from '../../github-server/world/create-world.ts'
import { addCheckRun, openPullRequest } from '../../github-server/world/pull-requests.ts'
import { pushCommit } from '../../github-server/world/repositories.ts'
import type { Ruleset } from '../../github-server/world/world.ts'
import { impatient } from '../setting.ts'

/** A key such as GitHub makes for an App. */
export const pem = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs1', format: 'pem' })
  .toString()

export const workflowPath = '.github/workflows/gate.yml'

/** A workflow with which nothing is wrong. */
const workflow = `name: Gate
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review, edited, labeled, unlabeled]
  pull_request_review:
    types: [submitted, edited, dismissed]
  merge_group:
permissions: {}
jobs:
  gate:
    name: Report
    runs-on: ubuntu-24.04
    permissions:
      contents: read
      pull-requests: write
    steps:
      - uses: gpai-release-gate/gpai-release-gate@${'a'.repeat(40)}
`

/** An organisation with one repository, its rules, a workflow, the App, and a pull request with its check: all in order. */
export function inOrder() {
  const { world, repository } = createWorld({ files: { [workflowPath]: workflow }, visibility: 'public' })
  repository.forkApproval = 'first_time_contributors_new_to_github'
  const needs = { permissions: { ...neededPermissions }, events: [...neededEvents] }
  const app = addApp(world, { slug: 'gate', owner: 'acme', ...needs })
  const installation = addInstallation(world, { app, account: 'acme', ...needs })
  const pull = openPullRequest(world, repository, { files: { 'gpai/release.yaml': 'role: provider\n' } })
  const run = addCheckRun(world, repository, { app, name: checkName, headSha: pull.headOid })
  repository.rulesets.push(requiring(nextId(world), { context: checkName, integration_id: app.id }))
  return { world, repository, app, installation, pull, run }
}

export type InOrder = ReturnType<typeof inOrder>

/** A ruleset that requires a check, and pull requests. */
export function requiring(id: number, check: object, more: object = {}): Ruleset {
  const parameters = { strict_required_status_checks_policy: false, required_status_checks: [check] }
  return {
    id,
    name: checkName,
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: [{ type: 'required_status_checks', parameters }, pullRequestRule],
    bypass_actors: [],
    ...more,
  }
}

const pullRequestRule = {
  type: 'pull_request',
  parameters: {
    dismiss_stale_reviews_on_push: false,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_approving_review_count: 1,
    required_review_thread_resolution: false,
  },
}

/** A merge queue, as a rule. */
export const mergeQueue = {
  type: 'merge_queue',
  parameters: {
    check_response_timeout_minutes: 60,
    grouping_strategy: 'ALLGREEN',
    max_entries_to_build: 5,
    max_entries_to_merge: 5,
    merge_method: 'MERGE',
    min_entries_to_merge: 1,
    min_entries_to_merge_wait_minutes: 5,
  },
}

/** Changes the workflow on the default branch; every text has to be there. */
export function changeWorkflow(
  { world, repository }: InOrder,
  changes: Readonly<Record<string, string>>,
  encode = (text: string) => text,
): void {
  const text = Object.entries(changes).reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`The workflow does not say ${from}.`)
    return before.replace(from, to)
  }, workflow)
  pushCommit(world, repository, 'main', { files: { [workflowPath]: encode(text) } })
}

/** Puts another requirement in place of the one that is in order. */
export function changeRuleset({ repository }: InOrder, check: object, more: object = {}): void {
  const [before] = repository.rulesets
  repository.rulesets[0] = requiring(before?.id ?? 0, check, more)
}

/** As whom to look at the repository, and what GitHub refuses. */
type How = { readonly token?: string; readonly refused?: string }

/** Looks at the world as the App, and at its repository as an owner. */
export function examined({ world, app }: InOrder, how: Partial<Doctor> & How = {}) {
  return withGitHub(world, async (github): Promise<DoctorReport> => {
    if (how.refused !== undefined) github.fault(how.refused, 403)
    const ask = (token: string) => githubApi(connect({ token, apiUrl: github.url }), impatient)
    const asApp = ask(appToken({ id: app.id, privateKey: pem }, 1_700_000_000))
    const { token = WORKFLOW_TOKEN, ...doctor } = how
    const enter = () => Promise.resolve(ask(token))
    const asked = { app: asApp, appId: null, hookUrl: null, enter, ...doctor }
    return reportIn(doctorWords, await examine(asked, [{ owner: 'acme', repo: 'atlas' }]))
  })
}

/** What was found, in short: severity, id, and place. */
export function inShort({ findings }: Pick<Examination, 'findings'> | DoctorReport): readonly string[] {
  return findings.map(({ severity, id, where: { path, line } }) =>
    path === null ? `${severity} ${id}` : `${severity} ${id} ${path}:${line}`,
  )
}
