import { describe, expect, it } from 'vitest'
import { inOrder } from '../github/doctor/in-order.ts'
import { withGitHub } from '../github-server/with-github.ts'
import { addToken } from '../github-server/world/accounts.ts'
import { WORKFLOW_TOKEN } from '../github-server/world/create-world.ts'
import { openPullRequest } from '../github-server/world/pull-requests.ts'
import { addRepository } from '../github-server/world/repositories.ts'
import { asApp, gate } from './run-doctor.ts'

/** An organisation with the repository that is in order, and others. */
function organisation(others: number) {
  const setting = inOrder()
  setting.world.organizationRulesets.set('acme', setting.repository.rulesets.splice(0))
  for (let one = 0; one < others; one += 1) addRepository(setting.world, { owner: 'acme', name: `r${one}` })
  return { setting, env: { ...asApp(setting), GITHUB_TOKEN: WORKFLOW_TOKEN } }
}

const everything = ['--organisation', 'acme']

describe('gpai-gate doctor in an organisation', () => {
  it('says of one repository that GitHub failed there, and looks at the others', async () => {
    const { setting, env } = organisation(2)
    await withGitHub(setting.world, async (github) => {
      github.fault(/\/r0\/rules\/branches/, 500)
      const { status, out } = await gate(github, everything, { env })
      expect(out).toContain('acme/r0\n  error: repository-unreadable\n')
      expect(out).toContain('Looked at: acme/atlas (main), acme/r0 (unreadable), acme/r1 (main)')
      expect(status).toBe(1)
    })
  })

  it('asks nothing more once the quota is spent, and counts what it did not see as errors', async () => {
    const { setting, env } = organisation(3)
    await withGitHub(setting.world, async (github) => {
      github.fault(/\/r1\/rules\/branches/, 'rate-limit')
      const { status, out } = await gate(github, everything, { env })
      expect(out.match(/error: repository-unreadable/g)).toHaveLength(2)
      expect(out).toContain('acme/r2 (unreadable)')
      expect(github.requests.filter(({ path }) => path.includes('/r2'))).toEqual([])
      expect(status).toBe(1)
    })
  })

  it('could not run where GitHub fails at every repository', async () => {
    const { setting, env } = organisation(2)
    await withGitHub(setting.world, async (github) => {
      github.fault('repos/get-branch-rules', 500)
      const { status, out, err } = await gate(github, everything, { env })
      expect(out).toBe('')
      expect(err).toContain('could not run (service-unavailable)')
      expect(status).toBe(2)
    })
  })

  it('asks a dozen questions about a repository, however many pull requests are open there, and says how far it is', async () => {
    const { setting, env } = organisation(29)
    for (let one = 0; one < 40; one += 1) {
      openPullRequest(setting.world, setting.repository, { files: { [`f${one}`]: '1' } })
    }
    await withGitHub(setting.world, async (github) => {
      const { err } = await gate(github, everything, { env })
      expect(err).toBe('Looked at 25 of 30 repositories.\n')
      expect(github.requests.length / 30).toBeLessThan(15)
      const about = github.requests.filter(({ path }) => path.includes('/acme/atlas'))
      expect(about.length).toBeLessThan(13)
    })
  })

  it('says of a suspended App that it is, with nothing but its key', async () => {
    const { setting } = organisation(0)
    setting.installation.suspendedAt = '2026-11-01T00:00:00Z'
    await withGitHub(setting.world, async (github) => {
      const { status, out } = await gate(github, ['acme/atlas'], { env: asApp(setting) })
      expect(out).toContain('acme\n  error: app-suspended\n')
      expect(out).toContain('error: repository-unreadable')
      expect(status).toBe(1)
    })
  })

  it('says once what an organisation did not grant', async () => {
    const { setting, env } = organisation(3)
    const { merge_queues: _, ...permissions } = setting.installation.permissions
    setting.world.installations[0] = { ...setting.installation, permissions }
    await withGitHub(setting.world, async (github) => {
      const { out } = await gate(github, everything, { env })
      expect(out.match(/app-permission-pending/g)).toHaveLength(1)
    })
  })

  it('is not content where it may not see whether the check is required', async () => {
    const { setting } = organisation(0)
    setting.repository.visibility = 'private'
    setting.world.organizationRulesets.clear()
    const permissions = { checks: 'read', contents: 'read', pull_requests: 'read' } as const
    const GITHUB_TOKEN = addToken(setting.world, { permissions })
    await withGitHub(setting.world, async (github) => {
      const { status, out } = await gate(github, ['acme/atlas'], { env: { ...asApp(setting), GITHUB_TOKEN } })
      expect(out).toContain('error: check-unconfirmed (main)')
      expect(status).toBe(1)
    })
  })
})
