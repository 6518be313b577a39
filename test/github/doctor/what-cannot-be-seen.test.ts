import { expect, it } from 'vitest'
import { connect } from '../../../github/connect.ts'
import { examine } from '../../../github/doctor/examine.ts'
import { githubApi } from '../../../github/octokit.ts'
import { withGitHub } from '../../github-server/with-github.ts'
import { addToken } from '../../github-server/world/accounts.ts'
import { createWorld } from '../../github-server/world/create-world.ts'
import { pushCommit } from '../../github-server/world/repositories.ts'
import { impatient } from '../setting.ts'
import { examined, inOrder, inShort } from './in-order.ts'

it('says of everything that a token may not see that nothing is known about it', async () => {
  const setting = inOrder()
  setting.repository.visibility = 'private'
  const token = addToken(setting.world, { permissions: { metadata: 'read' } })
  const report = await examined(setting, { token })
  expect(inShort(report)).toEqual([
    'unknown branches-unread',
    'unknown protection-unread',
    'unknown bypass-unread',
    'unknown workflows-unread',
    'unknown pull-requests-unread',
  ])
  expect(report.findings[1]?.remedy).toContain('administration: read')
  expect(report.counts).toEqual({ error: 0, warning: 0, unknown: 5 })
})

it('says so of checks that it may not see', async () => {
  const setting = inOrder()
  setting.repository.visibility = 'private'
  const permissions = { administration: 'write', contents: 'read', pull_requests: 'read' } as const
  const token = addToken(setting.world, { permissions })
  expect(inShort(await examined(setting, { token }))).toEqual(['unknown checks-unread'])
})

it('is not content where it may not see whether anything requires the check', async () => {
  const setting = inOrder()
  setting.repository.visibility = 'private'
  setting.repository.rulesets.length = 0
  const permissions = { checks: 'read', contents: 'read', pull_requests: 'read' } as const
  const token = addToken(setting.world, { permissions })
  expect(inShort(await examined(setting, { token }))).toEqual(['error check-unconfirmed', 'unknown protection-unread'])
})

it('knows less without the key of the App, and says so', async () => {
  const setting = inOrder()
  expect(inShort(await examined(setting, { app: null, appId: setting.app.id }))).toEqual(['unknown app-unread'])
  expect(inShort(await examined(setting, { app: null }))).toEqual([
    'unknown app-unread',
    'unknown app-unknown',
    'error check-unconfirmed',
  ])
})

it('finds by the token of an owner that the App is not installed, and what it was not granted', async () => {
  const setting = inOrder()
  const [installation] = setting.world.installations.splice(0)
  const how = { app: null, appId: setting.app.id }
  expect(inShort(await examined(setting, how))).toEqual(['unknown app-unread', 'error app-not-installed'])
  if (installation !== undefined)
    setting.world.installations.push({ ...installation, permissions: { checks: 'write' } })
  const lacking = (await examined(setting, how)).findings.map(({ id }) => id)
  expect(new Set(lacking)).toEqual(new Set(['app-unread', 'app-permission-pending']))
})

it('calls it an error when a repository that was named cannot be read', async () => {
  const setting = inOrder()
  setting.repository.visibility = 'private'
  const token = addToken(setting.world, { repositories: [] })
  expect(inShort(await examined(setting, { token }))).toEqual(['error repository-unreadable'])
  expect(inShort(await examined(setting, { enter: async () => null }))).toEqual(['error repository-unreadable'])
})

it.each(['repos/get', 'repos/get-branch-rules', 'repos/get-branch-protection', 'repos/get-content'] as const)(
  'could not run when GitHub fails at %s',
  async (operation) => {
    const { world } = inOrder()
    await withGitHub(world, async (github) => {
      github.fault(operation, 500)
      const api = githubApi(connect({ token: 'ghs_workflow', apiUrl: github.url }), impatient)
      const doctor = { app: null, appId: 1, hookUrl: null, enter: async () => api }
      await expect(examine(doctor, [{ owner: 'acme', repo: 'atlas' }])).rejects.toMatchObject({
        code: 'service-unavailable',
      })
    })
  },
)

it('looks at the others when the answer about one repository cannot be understood', async () => {
  const { world } = inOrder()
  const report = await withGitHub(world, async (github) => {
    github.fault('repos/get-branch-rules', 422)
    const api = githubApi(connect({ token: 'ghs_workflow', apiUrl: github.url }), impatient)
    const atlas = { owner: 'acme', repo: 'atlas' }
    return examine({ app: null, appId: null, hookUrl: null, enter: async () => api }, [atlas])
  })
  expect(inShort(report)).toContain('error repository-unreadable')
})

it('reads a repository without any commit', async () => {
  const { world, repository } = createWorld()
  repository.branches.clear()
  const report = await withGitHub(world, async (github) => {
    const api = githubApi(connect({ token: 'ghs_workflow', apiUrl: github.url }), impatient)
    return examine({ app: null, appId: 1, hookUrl: null, enter: async () => api }, [{ owner: 'acme', repo: 'atlas' }])
  })
  expect(inShort(report)).toContain('error check-not-required')
  expect(inShort(report)).toContain('warning check-never-seen')
})

it('reads a repository without rules, workflows and pull requests', async () => {
  const { world, repository } = createWorld()
  pushCommit(world, repository, 'main', { files: { '.github/gpai-gate.yaml': 'releases: [\n' } })
  const report = await withGitHub(world, async (github) => {
    const api = githubApi(connect({ token: 'ghs_workflow', apiUrl: github.url }), impatient)
    return examine({ app: null, appId: 1, hookUrl: null, enter: async () => api }, [{ owner: 'acme', repo: 'atlas' }])
  })
  expect(inShort(report)).toEqual([
    'unknown app-unread',
    'error app-not-installed',
    'unknown branches-unread',
    'error check-not-required',
    'warning push-without-pull-request',
    'warning check-never-seen',
  ])
})

it.each([
  ['apps/get-webhook-config-for-app', 'unknown webhook-unread'],
  ['apps/list-webhook-deliveries', 'unknown deliveries-unread'],
  ['actions/get-fork-pr-contributor-approval-permissions-repository', 'unknown approval-unread'],
  ['repos/get-repo-rulesets', 'unknown rulesets-unread'],
  ['repos/get-branch-rules', 'unknown rules-unread'],
] as const)('says that %s was refused', async (operation, found) => {
  const setting = inOrder()
  expect(inShort(await examined(setting, { refused: operation }))).toContain(found)
})

it('says without the key of the App that it may not see where the App is installed', async () => {
  const setting = inOrder()
  const permissions = { administration: 'write', checks: 'read', contents: 'read', pull_requests: 'read' } as const
  const token = addToken(setting.world, { permissions })
  const how = { app: null, appId: setting.app.id, token }
  expect(inShort(await examined(setting, how))).toEqual(['unknown app-unread', 'unknown installation-unread'])
  expect(inShort(await examined(setting, { ...how, enter: async () => null }))).toEqual([
    'unknown app-unread',
    'error repository-unreadable',
  ])
})

it('reads lists to their end', async () => {
  const setting = inOrder()
  for (let number = 0; number < 120; number += 1) {
    const rules = [{ type: 'deletion' }]
    setting.repository.rulesets.unshift({
      id: 5000 + number,
      name: `${number}`,
      enforcement: 'active',
      target: 'branch',
      rules,
    })
  }
  expect(inShort(await examined(setting))).toEqual([])
})
