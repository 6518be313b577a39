import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OPERATIONS } from '../openapi/operations.ts'
import { ask } from './ask.ts'
import { handlers } from './rest/handlers.ts'
import { type GitHubServer, startGitHub } from './server.ts'
import { addApp, addInstallation, addToken } from './world/accounts.ts'
import { createWorld } from './world/create-world.ts'
import { addCheckRun, addComment, addReview, openPullRequest } from './world/pull-requests.ts'

const files = {
  'README.md': '# Atlas\n',
  'gpai/release.yaml': 'a: 1\n',
  latest: { link: 'README.md' },
  gone: { link: 'nowhere' },
  vendor: { submodule: 'c'.repeat(40) },
}
const { world, repository } = createWorld({
  files,
  teams: { legal: ['lea'] },
  collaborators: { mia: 'write', rita: 'maintain' },
})
const pull = openPullRequest(world, repository, {
  files: { 'gpai/new.yaml': 'b: 2\n', 'README.md': null },
  labels: ['release'],
})
const review = addReview(world, pull, { body: 'Good.' })
const comment = addComment(world, pull, { body: 'Hello' })
const app = addApp(world, { slug: 'gate', owner: 'acme' })
const installation = addInstallation(world, { app, account: 'acme' })
const appToken = addToken(world, { app })
const run = addCheckRun(world, repository, { app, name: 'gate', headSha: pull.headOid })
const person = addToken(world, { actor: 'mia', app: null })
const jwt = ['{"alg":"RS256"}', `{"iss":"${app.id}"}`, 'signature']
  .map((part) => Buffer.from(part).toString('base64url'))
  .join('.')
world.deliveries.push({
  id: 7,
  guid: 'g',
  appId: app.id,
  deliveredAt: '2026-11-02T09:00:00Z',
  redelivery: false,
  event: 'pull_request',
  action: 'opened',
  statusCode: 502,
  installationId: installation.id,
  payload: {},
})
repository.protections.set('main', { enabled: true })
const blob = [...repository.store.values()].find(({ kind }) => kind === 'blob')?.oid
const head = pull.headOid
const main = repository.branches.get('main')
const R = '/repos/acme/atlas'
const sarif = gzipSync('{}').toString('base64')
const ruleset = {
  name: 'gate',
  enforcement: 'active',
  target: 'branch',
  conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
  rules: [
    {
      type: 'required_status_checks',
      parameters: {
        strict_required_status_checks_policy: true,
        required_status_checks: [{ context: 'GPAI release gate', integration_id: app.id }],
      },
    },
  ],
}

const organizationRuleset = {
  ...ruleset,
  conditions: { ...ruleset.conditions, repository_name: { include: ['~ALL'], exclude: [] } },
}

/** Operation, request, expected status, and what else it takes. */
const CASES: readonly (readonly [string, string, number, { readonly body?: unknown; readonly token?: string }?])[] = [
  ['meta/root', 'GET /', 200],
  ['rate-limit/get', 'GET /rate_limit', 200],
  ['repos/get', `GET ${R}`, 200],
  ['repos/list-branches', `GET ${R}/branches`, 200],
  ['repos/get-branch', `GET ${R}/branches/main`, 200],
  ['repos/get-branch-protection', `GET ${R}/branches/main/protection`, 200],
  ['repos/get-commit', `GET ${R}/commits/${head}`, 200],
  ['repos/list-commits', `GET ${R}/commits?sha=change-1`, 200],
  ['repos/list-pull-requests-associated-with-commit', `GET ${R}/commits/${head}/pulls`, 200],
  ['repos/compare-commits-with-basehead', `GET ${R}/compare/main...${head}`, 200],
  ['repos/list-collaborators', `GET ${R}/collaborators`, 200],
  ['repos/check-collaborator', `GET ${R}/collaborators/mia`, 204],
  ['repos/get-collaborator-permission-level', `GET ${R}/collaborators/rita/permission`, 200],
  ['repos/get-content', `GET ${R}/contents/gpai/release.yaml?ref=main`, 200],
  ['repos/get-content', `GET ${R}/contents/gpai`, 200],
  ['repos/get-content', `GET ${R}/contents/gone`, 200],
  ['repos/get-content', `GET ${R}/contents/vendor`, 200],
  ['repos/get-content', `GET ${R}/contents/nothing`, 404],
  ['pulls/list', `GET ${R}/pulls?state=all`, 200],
  ['pulls/get', `GET ${R}/pulls/1`, 200],
  ['pulls/get', `GET ${R}/pulls/99`, 404],
  ['pulls/list-files', `GET ${R}/pulls/1/files`, 200],
  ['pulls/list-commits', `GET ${R}/pulls/1/commits`, 200],
  ['pulls/list-reviews', `GET ${R}/pulls/1/reviews`, 200],
  ['pulls/get-review', `GET ${R}/pulls/1/reviews/${review.id}`, 200],
  ['pulls/list-review-comments', `GET ${R}/pulls/1/comments`, 200],
  ['issues/get', `GET ${R}/issues/1`, 200],
  ['issues/list-comments', `GET ${R}/issues/1/comments`, 200],
  ['issues/create-comment', `POST ${R}/issues/1/comments`, 201, { body: { body: 'Hi' } }],
  ['issues/create-comment', `POST ${R}/issues/1/comments`, 422, { body: { body: 'x'.repeat(65_537) } }],
  ['issues/get-comment', `GET ${R}/issues/comments/${comment.id}`, 200],
  ['issues/update-comment', `PATCH ${R}/issues/comments/${comment.id}`, 200, { body: { body: 'Ho' } }],
  [
    'reactions/create-for-issue-comment',
    `POST ${R}/issues/comments/${comment.id}/reactions`,
    201,
    { body: { content: 'eyes' } },
  ],
  ['issues/delete-comment', `DELETE ${R}/issues/comments/${comment.id}`, 204],
  ['issues/list-labels-for-repo', `GET ${R}/labels`, 200],
  ['issues/create-label', `POST ${R}/labels`, 201, { body: { name: 'gap' } }],
  ['issues/get-label', `GET ${R}/labels/gap`, 200],
  ['issues/list-labels-on-issue', `GET ${R}/issues/1/labels`, 200],
  ['issues/add-labels', `POST ${R}/issues/1/labels`, 200, { body: { labels: ['gap'] } }],
  ['issues/set-labels', `PUT ${R}/issues/1/labels`, 200, { body: { labels: ['gap'] } }],
  ['issues/remove-label', `DELETE ${R}/issues/1/labels/gap`, 200],
  ['checks/create', `POST ${R}/check-runs`, 201, { body: { name: 'a', head_sha: head, conclusion: 'success' } }],
  ['checks/create', `POST ${R}/check-runs`, 403, { body: { name: 'a', head_sha: head }, token: person }],
  ['checks/create', `POST ${R}/check-runs`, 422, { body: { name: 'a', head_sha: 'f'.repeat(40) } }],
  ['checks/update', `PATCH ${R}/check-runs/${run.id}`, 200, { body: { status: 'in_progress' }, token: appToken }],
  ['checks/update', `PATCH ${R}/check-runs/${run.id}`, 403, { body: { status: 'in_progress' } }],
  ['checks/get', `GET ${R}/check-runs/${run.id}`, 200],
  ['checks/list-annotations', `GET ${R}/check-runs/${run.id}/annotations`, 200],
  ['checks/list-for-ref', `GET ${R}/commits/${head}/check-runs?check_name=gate`, 200],
  ['checks/list-suites-for-ref', `GET ${R}/commits/${head}/check-suites`, 200],
  ['checks/get-suite', `GET ${R}/check-suites/${run.suiteId}`, 200],
  ['checks/list-for-suite', `GET ${R}/check-suites/${run.suiteId}/check-runs`, 200],
  ['checks/rerequest-run', `POST ${R}/check-runs/${run.id}/rerequest`, 201],
  ['checks/rerequest-suite', `POST ${R}/check-suites/${run.suiteId}/rerequest`, 201],
  ['repos/create-commit-status', `POST ${R}/statuses/${head}`, 201, { body: { state: 'success', context: 'gate' } }],
  [
    'repos/create-commit-status',
    `POST ${R}/statuses/${head}`,
    422,
    { body: { state: 'success', description: 'x'.repeat(141) } },
  ],
  ['repos/list-commit-statuses-for-ref', `GET ${R}/commits/${head}/statuses`, 200],
  ['repos/get-combined-status-for-ref', `GET ${R}/commits/${head}/status`, 200],
  ['git/get-blob', `GET ${R}/git/blobs/${blob}`, 200],
  ['git/create-blob', `POST ${R}/git/blobs`, 201, { body: { content: 'x' } }],
  ['git/get-tree', `GET ${R}/git/trees/main?recursive=1`, 200],
  [
    'git/create-tree',
    `POST ${R}/git/trees`,
    201,
    { body: { base_tree: main, tree: [{ path: 'a', mode: '100644', type: 'blob', content: 'x' }] } },
  ],
  ['git/get-commit', `GET ${R}/git/commits/${head}`, 200],
  [
    'git/create-commit',
    `POST ${R}/git/commits`,
    201,
    { body: { message: 'm', tree: '4b825dc642cb6eb9a060e54bf8d69288fbee4904', parents: [main] } },
  ],
  ['git/create-ref', `POST ${R}/git/refs`, 201, { body: { ref: 'refs/heads/new', sha: head } }],
  ['pulls/create', `POST ${R}/pulls`, 201, { body: { head: 'new', base: 'main', title: 'New' } }],
  ['git/update-ref', `PATCH ${R}/git/refs/heads/new`, 200, { body: { sha: main } }],
  ['git/get-ref', `GET ${R}/git/ref/heads/new`, 200],
  ['git/list-matching-refs', `GET ${R}/git/matching-refs/heads/n`, 200],
  [
    'code-scanning/upload-sarif',
    `POST ${R}/code-scanning/sarifs`,
    202,
    { body: { commit_sha: head, ref: 'refs/heads/main', sarif } },
  ],
  ['code-scanning/get-sarif', `GET ${R}/code-scanning/sarifs/0`, 404],
  ['repos/create-repo-ruleset', `POST ${R}/rulesets`, 201, { body: ruleset }],
  ['repos/get-repo-rulesets', `GET ${R}/rulesets`, 200],
  ['repos/get-repo-ruleset', `GET ${R}/rulesets/1`, 404],
  ['repos/update-repo-ruleset', `PUT ${R}/rulesets/1`, 404, { body: {} }],
  ['repos/get-branch-rules', `GET ${R}/rules/branches/main`, 200],
  ['repos/create-org-ruleset', 'POST /orgs/acme/rulesets', 201, { body: organizationRuleset }],
  ['repos/get-org-rulesets', 'GET /orgs/acme/rulesets', 200],
  ['repos/get-org-ruleset', 'GET /orgs/acme/rulesets/1', 404],
  ['repos/update-org-ruleset', 'PUT /orgs/acme/rulesets/1', 404, { body: {} }],
  ['orgs/get', 'GET /orgs/acme', 200],
  ['orgs/list-members', 'GET /orgs/acme/members', 200],
  ['orgs/check-membership-for-user', 'GET /orgs/acme/members/lea', 204],
  ['orgs/get-membership-for-user', 'GET /orgs/acme/memberships/lea', 200],
  ['teams/list', 'GET /orgs/acme/teams', 200],
  ['teams/get-by-name', 'GET /orgs/acme/teams/legal', 200],
  ['teams/list-members-in-org', 'GET /orgs/acme/teams/legal/members', 200],
  ['teams/get-membership-for-user-in-org', 'GET /orgs/acme/teams/legal/memberships/lea', 200],
  ['users/get-by-username', 'GET /users/mia', 200],
  ['users/get-authenticated', 'GET /user', 200, { token: person }],
  ['users/get-authenticated', 'GET /user', 403],
  ['apps/get-authenticated', 'GET /app', 200, { token: jwt }],
  ['apps/list-installations', 'GET /app/installations', 200, { token: jwt }],
  ['apps/get-installation', `GET /app/installations/${installation.id}`, 200, { token: jwt }],
  ['apps/get-repo-installation', `GET ${R}/installation`, 200, { token: jwt }],
  ['apps/get-org-installation', 'GET /orgs/acme/installation', 200, { token: jwt }],
  [
    'apps/create-installation-access-token',
    `POST /app/installations/${installation.id}/access_tokens`,
    201,
    { token: jwt },
  ],
  ['apps/list-repos-accessible-to-installation', 'GET /installation/repositories', 200, { token: appToken }],
  ['apps/get-webhook-config-for-app', 'GET /app/hook/config', 200, { token: jwt }],
  [
    'apps/update-webhook-config-for-app',
    'PATCH /app/hook/config',
    200,
    { token: jwt, body: { url: 'https://gate.example/' } },
  ],
  ['apps/list-webhook-deliveries', 'GET /app/hook/deliveries', 200, { token: jwt }],
  ['apps/get-webhook-delivery', 'GET /app/hook/deliveries/7', 200, { token: jwt }],
  ['apps/redeliver-webhook-delivery', 'POST /app/hook/deliveries/7/attempts', 202, { token: jwt }],
]

describe('the REST side of the server', () => {
  let github: GitHubServer
  beforeAll(async () => {
    github = await startGitHub(world)
  })
  afterAll(() => github.close())

  for (const [operation, what, status, extra] of CASES) {
    it(`answers ${operation} with ${status} as described: ${what}`, async () => {
      const before = github.violations.length
      const reply = await ask(github, what, extra)
      expect(github.violations.slice(before)).toEqual([])
      expect(github.requests.at(-1)?.operation).toBe(operation)
      expect(reply.status, reply.text).toBe(status)
    })
  }

  it('has a case for everything that it can answer, and knows what it cannot', () => {
    const tried = new Set(CASES.map(([operation]) => operation))
    expect(Object.keys(handlers).filter((id) => !tried.has(id))).toEqual([])
    expect(OPERATIONS.filter((id) => !(id in handlers))).toEqual([
      'actions/get-workflow-run',
      'actions/list-workflow-runs-for-repo',
      'actions/re-run-workflow',
      'apps/create-from-manifest',
    ])
  })
})
