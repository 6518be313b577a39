import { gzipSync } from 'node:zlib'
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
const created = createWorld({
  files,
  teams: { legal: ['lea'] },
  collaborators: { mia: 'write', rita: 'maintain' },
})
/** The world that the cases are about. */
export const { world } = created
const { repository } = created
const pull = openPullRequest(world, repository, {
  files: { 'gpai/new.yaml': 'b: 2\n', 'README.md': null },
  labels: ['release'],
})
/** A review of the pull request. */
export const review = addReview(world, pull, { body: 'Good.' })
/** A comment on the pull request. */
export const comment = addComment(world, pull, { body: 'Hello' })
const app = addApp(world, { slug: 'gate', owner: 'acme' })
/** The App, installed on the organisation. */
export const installation = addInstallation(world, { app, account: 'acme' })
/** What the App uses in the repository. */
export const appToken = addToken(world, { app })
/** A check run of the App. */
export const run = addCheckRun(world, repository, { app, name: 'gate', headSha: pull.headOid })
/** A person’s own token. */
export const person = addToken(world, { actor: 'mia', app: null })
/** How the App shows that it is itself. */
export const jwt = ['{"alg":"RS256"}', `{"iss":"${app.id}"}`, 'signature']
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
world.manifests.set('a-code', { name: 'Gate', hook_attributes: { url: 'https://gate.example/' } })
repository.protections.set('main', { enabled: true })
/** The id of some file. */
export const blob = [...repository.store.values()].find(({ kind }) => kind === 'blob')?.oid
/** The head of the pull request. */
export const head = pull.headOid
/** The tip of the base branch. */
export const main = repository.branches.get('main')
/** Where the repository is. */
export const R = '/repos/acme/atlas'
/** An empty scan result, packed as the API wants it. */
export const sarif = gzipSync('{}').toString('base64')
/** A ruleset that requires our check. */
export const ruleset = {
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

/** The same for every repository of the organisation. */
export const organizationRuleset = {
  ...ruleset,
  conditions: { ...ruleset.conditions, repository_name: { include: ['~ALL'], exclude: [] } },
}
