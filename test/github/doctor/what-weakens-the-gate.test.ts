import { describe, expect, it } from 'vitest'
import { checkName } from '../../../github/check-name.ts'
import { neededEvents, neededPermissions } from '../../../github/doctor/assess/needs.ts'
import { ACTIONS_APP_ID, addApp } from '../../github-server/world/accounts.ts'
import { addCheckRun } from '../../github-server/world/pull-requests.ts'
import { pushCommit } from '../../github-server/world/repositories.ts'
import type { Installation } from '../../github-server/world/world.ts'
import {
  changeRuleset,
  changeWorkflow,
  examined,
  type InOrder,
  inOrder,
  inShort,
  requiring,
  workflowPath,
} from './in-order.ts'

type Mistake = readonly [what: string, plant: (setting: InOrder) => void, found: readonly string[]]

function add(it: InOrder, files: Readonly<Record<string, string | null>>): void {
  pushCommit(it.world, it.repository, 'main', { files })
}

function reinstall({ world, installation }: InOrder, change: Partial<Installation>): void {
  world.installations.splice(0, 1, { ...installation, ...change })
}

const forger = `on: push
jobs:
  other:
    name: ${checkName}
    runs-on: ubuntu-24.04
    steps:
      - run: exit 0
`

const workflows: readonly Mistake[] = [
  [
    'a job that is called like the check',
    (it) => add(it, { '.github/workflows/other.yml': forger }),
    ['error workflow-forges-check .github/workflows/other.yml:4'],
  ],
  [
    'a job whose id is the name of the check',
    (it) =>
      add(it, {
        '.github/workflows/other.yml': forger.replace('  other:\n    name: ', '  ').replace(checkName, `${checkName}:`),
      }),
    ['error workflow-forges-check .github/workflows/other.yml:3'],
  ],
  [
    'rights of the repository for code of the author',
    (it) =>
      changeWorkflow(it, {
        '  pull_request:\n': '  pull_request_target:\n',
        '    steps:\n':
          '    steps:\n      - uses: actions/checkout@v6\n        with:\n          ref: refs/pull/1/head\n',
      }),
    [`error workflow-runs-foreign-code ${workflowPath}:17`],
  ],
  [
    'an Action that can be moved',
    (it) => changeWorkflow(it, { [`@${'a'.repeat(40)}`]: '@v0' }),
    [`warning workflow-action-unpinned ${workflowPath}:17`],
  ],
  [
    'a token that may push',
    (it) => changeWorkflow(it, { 'contents: read': 'contents: write' }),
    [`warning workflow-permissions-wide ${workflowPath}:13`],
  ],
  [
    'a token that may everything',
    (it) =>
      changeWorkflow(it, {
        'permissions: {}': 'permissions: write-all',
        '    permissions:\n      contents: read\n      pull-requests: write\n': '',
      }),
    [`warning workflow-permissions-wide ${workflowPath}:8`],
  ],
  [
    'a token with whatever is the default',
    (it) =>
      changeWorkflow(it, {
        'permissions: {}\n': '',
        '    permissions:\n      contents: read\n      pull-requests: write\n': '',
      }),
    [`warning workflow-permissions-wide ${workflowPath}:10`],
  ],
  [
    'a job that is skipped at times',
    (it) => changeWorkflow(it, { '    runs-on': '    if: github.event.pull_request.draft == false\n    runs-on' }),
    [`error workflow-job-conditional ${workflowPath}:12`],
  ],
  [
    'a job that goes on after an error',
    (it) => changeWorkflow(it, { '    runs-on': '    continue-on-error: true\n    runs-on' }),
    [`error workflow-failure-ignored ${workflowPath}:12`],
  ],
  [
    'a step that goes on after an error',
    (it) => changeWorkflow(it, { '      - uses: gpai': '      - continue-on-error: true\n        uses: gpai' }),
    [`error workflow-failure-ignored ${workflowPath}:17`],
  ],
  [
    'a job that is always skipped',
    (it) => changeWorkflow(it, { '    runs-on': '    if: false\n    runs-on' }),
    [`error workflow-job-conditional ${workflowPath}:12`],
  ],
  [
    'nothing in a job that says the defaults',
    (it) => changeWorkflow(it, { '    runs-on': '    if: always()\n    continue-on-error: false\n    runs-on' }),
    [],
  ],
  [
    'a gate that only reports',
    (it) => changeWorkflow(it, { 'aaaa\n': 'aaaa\n        with:\n          mode: report\n' }),
    [`warning workflow-only-reports ${workflowPath}:18`],
  ],
  [
    'branches that are ignored',
    (it) => changeWorkflow(it, { '  pull_request:\n': '  pull_request:\n    branches-ignore: [main, other]\n' }),
    [`error workflow-branch-filter ${workflowPath}:4`],
  ],
  [
    'nothing in filters that let everything pass',
    (it) => changeWorkflow(it, { '  pull_request:\n': '  pull_request:\n    branches: ["**"]\n' }),
    [],
  ],
  [
    'a workflow with nothing to start it and nothing that it may',
    (it) =>
      add(it, {
        [workflowPath]: `jobs: { gate: { permissions: read-all, steps: [{ uses: acme/gpai-release-gate@v1 }] } }\n`,
      }),
    [
      `error workflow-no-pull-request ${workflowPath}:1`,
      `warning workflow-no-merge-group ${workflowPath}:1`,
      `warning workflow-no-review ${workflowPath}:1`,
      `warning workflow-action-unpinned ${workflowPath}:1`,
    ],
  ],
  [
    'files that are no text, too large, or not like a workflow',
    (it) =>
      add(it, {
        '.github/workflows/a.yml': '- on\n',
        '.github/workflows/b.yml': 'on: push\njobs: [1]\n',
        '.github/workflows/c.yml': `# ${'x'.repeat(300_000)}\n`,
        '.github/workflows/d.yml': 'on: push\njobs: { a: { name: [1], steps: 1 } }\n',
        '.github/workflows/notes.txt': 'on: push\n',
      }),
    ['error workflow-unreadable .github/workflows/c.yml:1'],
  ],
  [
    'no reviews',
    (it) => changeWorkflow(it, { '  pull_request_review:\n    types: [submitted, edited, dismissed]\n': '' }),
    [`warning workflow-no-review ${workflowPath}:3`],
  ],
  [
    'no pull requests at all',
    (it) =>
      changeWorkflow(it, {
        '  pull_request:\n    types: [opened, synchronize, reopened, ready_for_review, edited, labeled, unlabeled]\n':
          '',
      }),
    [`error workflow-no-pull-request ${workflowPath}:1`],
  ],
  [
    'events as a list',
    (it) =>
      changeWorkflow(it, {
        'on:\n  pull_request:\n    types: [opened, synchronize, reopened, ready_for_review, edited, labeled, unlabeled]\n  pull_request_review:\n    types: [submitted, edited, dismissed]\n  merge_group:\n':
          'on: [pull_request, pull_request_review, merge_group]\n',
      }),
    [`warning workflow-types-missing ${workflowPath}:2`],
  ],
  [
    'a file that names the check and is no YAML',
    (it) => add(it, { '.github/workflows/other.yml': `on: [\n# ${checkName}\n` }),
    ['error workflow-unreadable .github/workflows/other.yml:1'],
  ],
  ['a file about something else', (it) => add(it, { '.github/workflows/other.yml': 'on: push\njobs: {}\n' }), []],
  ['no workflow', (it) => add(it, { [workflowPath]: null }), []],
]

const rules: readonly Mistake[] = [
  [
    'a ruleset that only watches',
    (it) => changeRuleset(it, { context: checkName, integration_id: it.app.id }, { enforcement: 'evaluate' }),
    ['error ruleset-not-enforced', 'warning push-without-pull-request'],
  ],
  [
    'a ruleset that is off',
    (it) => changeRuleset(it, { context: checkName, integration_id: it.app.id }, { enforcement: 'disabled' }),
    ['error ruleset-not-enforced', 'warning push-without-pull-request'],
  ],
  [
    'somebody who may pass',
    (it) =>
      changeRuleset(
        it,
        { context: checkName, integration_id: it.app.id },
        { bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }] },
      ),
    ['warning ruleset-bypass'],
  ],
  [
    'a second rule that names GitHub Actions',
    (it) =>
      it.repository.rulesets.push(
        requiring(7, { context: checkName, integration_id: ACTIONS_APP_ID }, { name: 'old' }),
      ),
    ['error check-pinned-to-actions'],
  ],
  [
    'a second rule for any source, which does no harm',
    (it) => it.repository.rulesets.push(requiring(7, { context: checkName }, { name: 'old' })),
    [],
  ],
  [
    'a rule that requires a workflow, which may be the gate',
    (it) => {
      const workflows = [{ path: '.github/workflows/gate.yml', repository_id: it.repository.id }]
      const rules = [{ type: 'workflows', parameters: { workflows } }]
      it.repository.rulesets[0] = { id: 5, name: 'workflow', enforcement: 'active', target: 'branch', rules }
    },
    ['error check-unconfirmed', 'warning push-without-pull-request'],
  ],
  [
    'a ruleset for tags, which does not count',
    (it) => it.repository.rulesets.push({ id: 5, name: 'tags', enforcement: 'active', target: 'tag', rules: [] }),
    [],
  ],
  [
    'an administrator of any organisation who may pass',
    (it) =>
      changeRuleset(
        it,
        { context: checkName, integration_id: it.app.id },
        { bypass_actors: [{ actor_id: null, actor_type: 'OrganizationAdmin', bypass_mode: 'pull_request' }] },
      ),
    ['warning ruleset-bypass'],
  ],
  ['classic protection that asks for nothing', (it) => it.repository.protections.set('main', { enabled: true }), []],
  [
    'classic protection alone, with everything it can',
    (it) => protect(it, { enforce_admins: true, app_id: it.app.id }),
    [],
  ],
  [
    'classic protection that leaves administrators out',
    (it) => protect(it, { enforce_admins: false, app_id: it.app.id }),
    ['warning admins-exempt'],
  ],
  [
    'classic protection for any source',
    (it) => protect(it, { enforce_admins: true, app_id: -1 }),
    ['error check-unpinned'],
  ],
  [
    'another branch that the configuration names',
    (it) => {
      add(it, { '.github/gpai-gate.yaml': 'releases: { base_branches: [main, "release/*"] }\n' })
      pushCommit(it.world, it.repository, 'release/1', { files: { a: '1' } })
      pushCommit(it.world, it.repository, 'topic', { files: { a: '1' } })
    },
    ['error check-not-required', 'warning push-without-pull-request'],
  ],
]

function protect({ repository }: InOrder, given: { readonly enforce_admins: boolean; readonly app_id: number }): void {
  repository.rulesets.length = 0
  repository.protections.set('main', {
    required_status_checks: {
      strict: false,
      contexts: [checkName],
      checks: [{ context: checkName, app_id: given.app_id }],
    },
    enforce_admins: { url: 'https://api.github.com/x', enabled: given.enforce_admins },
    required_pull_request_reviews: { dismiss_stale_reviews: false, require_code_owner_reviews: false },
  })
}

const app: readonly Mistake[] = [
  [
    'an App that may not write checks',
    (it) => {
      it.app.permissions = { ...neededPermissions, checks: 'read' }
    },
    ['error app-permission-missing'],
  ],
  [
    'an App that may more than it needs',
    (it) => {
      it.app.permissions = { ...neededPermissions, contents: 'write', issues: 'write', actions: 'read' }
    },
    ['warning app-permission-wide', 'warning app-permission-wide'],
  ],
  [
    'a permission that nobody has accepted yet',
    (it) => reinstall(it, { permissions: { ...neededPermissions, pull_requests: 'read' } }),
    ['error app-permission-pending'],
  ],
  [
    'an event that comes with a permission that nobody has accepted yet',
    (it) => reinstall(it, { events: neededEvents.filter((event) => event !== 'merge_group') }),
    ['error app-event-pending'],
  ],
  ['an App that is suspended', (it) => reinstall(it, { suspendedAt: '2026-11-01T00:00:00Z' }), ['error app-suspended']],
  [
    'an App that is installed elsewhere',
    (it) => reinstall(it, { repositories: ['acme/other'] }),
    ['error app-not-installed'],
  ],
  [
    'a webhook of which GitHub says nothing',
    (it) => {
      Object.assign(it.app, { hook: {} })
    },
    ['error webhook-url-wrong', 'error webhook-content-type', 'error webhook-secret-missing'],
  ],
  [
    'a webhook that sends forms, to anybody, unsigned',
    (it) => {
      it.app.hook = { url: 'https://gate.example/api/github/webhooks', content_type: 'form', insecure_ssl: '1' }
    },
    ['error webhook-content-type', 'error webhook-unverified', 'error webhook-secret-missing'],
  ],
]

const heads: readonly Mistake[] = [
  [
    'a check of the same name from another App',
    (it) => {
      const other = addApp(it.world, { slug: 'other' })
      addCheckRun(it.world, it.repository, { app: other, name: checkName, headSha: it.pull.headOid })
    },
    ['warning check-imitated'],
  ],
  [
    'a check of the same name from a workflow that nobody has on the default branch',
    (it) => {
      add(it, { [workflowPath]: null })
      const workflows = it.world.apps.get(ACTIONS_APP_ID) ?? it.app
      addCheckRun(it.world, it.repository, { app: workflows, name: checkName, headSha: it.pull.headOid })
    },
    ['warning check-imitated'],
  ],
  [
    'a check that was begun on the default branch',
    (it) => {
      const headSha = it.repository.branches.get('main') ?? ''
      addCheckRun(it.world, it.repository, {
        app: it.app,
        name: checkName,
        headSha,
        status: 'queued',
        conclusion: null,
      })
    },
    ['error check-unfinished'],
  ],
  [
    'a pull request without a word of the gate',
    (it) => it.repository.checkRuns.splice(0),
    ['warning check-never-reported'],
  ],
  [
    'nothing where the name was made known on the first commit',
    (it) => {
      it.pull.state = 'closed'
      it.repository.checkRuns.splice(0)
      const headSha = it.repository.branches.get('main') ?? ''
      addCheckRun(it.world, it.repository, { app: it.app, name: checkName, headSha })
      add(it, { 'README.md': '# Atlas, later' })
    },
    [],
  ],
  [
    'a name that was never seen',
    (it) => {
      it.pull.state = 'closed'
    },
    ['warning check-never-seen'],
  ],
]

describe.each([
  ['workflows', workflows],
  ['rules', rules],
  ['the App', app],
  ['commits', heads],
])('in %s', (_, mistakes) => {
  it.each(mistakes)('finds %s', async (_, plant, found) => {
    const setting = inOrder()
    plant(setting)
    expect(inShort(await examined(setting))).toEqual(found)
  })
})

describe('the address of the webhook', () => {
  it('is compared with the one that is given', async () => {
    const report = await examined(inOrder(), { hookUrl: 'https://other.example/api/github/webhooks' })
    expect(inShort(report)).toEqual(['error webhook-url-wrong'])
  })
})
