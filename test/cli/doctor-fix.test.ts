import { describe, expect, it } from 'vitest'
import { checkName } from '../../github/check-name.ts'
import { inOrder, requiring } from '../github/doctor/in-order.ts'
import { withGitHub } from '../github-server/with-github.ts'
import { addInstallation } from '../github-server/world/accounts.ts'
import { WORKFLOW_TOKEN } from '../github-server/world/create-world.ts'
import { addRepository } from '../github-server/world/repositories.ts'
import { asApp, gate, writes } from './run-doctor.ts'

const token = { GITHUB_TOKEN: WORKFLOW_TOKEN }

/** A repository without any rule, and the environment of an owner who has the key of the App. */
function unguarded() {
  const setting = inOrder()
  setting.repository.rulesets.length = 0
  return { setting, env: { ...asApp(setting), ...token } }
}

describe('gpai-gate doctor --fix requires nothing that never comes', () => {
  it('in a repository for which the App is not installed', async () => {
    const { setting, env } = unguarded()
    setting.installation.repositories = ['acme/other']
    await withGitHub(setting.world, async (github) => {
      const { status, err } = await gate(github, ['acme/atlas', '--yes'], { env })
      expect(err).toContain('No ruleset is proposed for acme/atlas')
      expect(status).toBe(1)
      expect(writes(github)).toEqual([])
    })
  })

  it('while the App is suspended', async () => {
    const { setting, env } = unguarded()
    setting.installation.suspendedAt = '2026-11-01T00:00:00Z'
    await withGitHub(setting.world, async (github) => {
      const one = await gate(github, ['acme/atlas', '--yes'], { env })
      const all = await gate(github, ['--organisation', 'acme', '--yes'], { env })
      expect([one.status, all.status]).toEqual([1, 1])
      expect(all.err).toContain('No ruleset is proposed for acme')
      expect(writes(github)).toEqual([])
    })
  })

  it('in an organisation with selected repositories, which only the App can name', async () => {
    const { setting } = unguarded()
    setting.installation.repositories = ['acme/other']
    await withGitHub(setting.world, async (github) => {
      const env = { APP_ID: String(setting.app.id), ...token }
      const { status, out, err } = await gate(github, ['--organisation', 'acme', '--yes'], { env })
      expect(out).toBe('')
      expect(err).toContain('could not run (input-invalid)')
      expect(status).toBe(2)
      expect(writes(github)).toEqual([])
    })
  })

  it('in an organisation for the name of a repository of somebody else', async () => {
    const { setting, env } = unguarded()
    setting.installation.repositories = ['acme/atlas']
    addRepository(setting.world, { owner: 'other', name: 'borealis' })
    addInstallation(setting.world, { app: setting.app, account: 'other' })
    await withGitHub(setting.world, async (github) => {
      const { err } = await gate(github, ['other/borealis', '--organisation', 'acme', '--fix'], { env })
      expect(err).toContain('include[0]: "atlas"')
      expect(err).not.toContain('borealis')
    })
  })
})

describe('gpai-gate doctor --fix keeps', () => {
  it('who may bypass our ruleset, its conditions, and every other check that it requires', async () => {
    const { setting, env } = unguarded()
    const { repository, app } = setting
    const others = [{ context: 'Release gate', integration_id: 9 }, { context: 'GPAI release notes' }]
    const bypass_actors = [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'pull_request' }]
    const conditions = { ref_name: { include: ['~ALL'], exclude: ['refs/heads/draft'] } }
    const parameters = {
      strict_required_status_checks_policy: true,
      required_status_checks: [{ context: checkName }, ...others],
    }
    const rules = [{ type: 'deletion' }, { type: 'required_status_checks', parameters }]
    const before = requiring(77, {}, { bypass_actors, conditions, rules })
    repository.rulesets.push(before)
    await withGitHub(setting.world, async (github) => {
      await gate(github, ['acme/atlas', '--yes'], { env })
      await gate(github, ['acme/atlas', '--yes'], { env })
      expect(writes(github)).toEqual(['repos/update-repo-ruleset'])
    })
    const required_status_checks = [...others, { context: checkName, integration_id: app.id }]
    const after = [
      { type: 'deletion' },
      { type: 'required_status_checks', parameters: { ...parameters, required_status_checks } },
    ]
    expect(repository.rulesets).toEqual([{ ...before, bypass_actors, conditions, rules: after }])
  })

  it('what somebody else changed after the question was asked', async () => {
    const { setting, env } = unguarded()
    const { repository } = setting
    repository.rulesets.push(requiring(77, { context: checkName }))
    const changed = requiring(77, { context: checkName }, { rules: [{ type: 'non_fast_forward' }] })
    await withGitHub(setting.world, async (github) => {
      const change = () => void repository.rulesets.splice(0, 1, changed)
      const { status, err } = await gate(github, ['acme/atlas', '--fix'], { env, answer: 'y', beforeAnswer: change })
      expect(err).toContain('could not run (input-invalid)')
      expect(status).toBe(2)
      expect(writes(github)).toEqual([])
    })
    expect(repository.rulesets).toEqual([changed])
  })

  it('a ruleset of our name that is about tags', async () => {
    const { setting, env } = unguarded()
    const tags = { id: 78, name: checkName, enforcement: 'active', target: 'tag', rules: [{ type: 'deletion' }] }
    setting.repository.rulesets.push(tags)
    await withGitHub(setting.world, async (github) => {
      await gate(github, ['acme/atlas', '--yes'], { env })
      expect(writes(github)).toEqual(['repos/create-repo-ruleset'])
    })
    expect(setting.repository.rulesets[0]).toEqual(tags)
  })

  it('the exclusion of a branch, and says that nothing is left to write', async () => {
    const { setting, env } = unguarded()
    const conditions = { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: ['refs/heads/main'] } }
    const check = { context: checkName, integration_id: setting.app.id }
    setting.repository.rulesets.push(requiring(77, check, { conditions }))
    await withGitHub(setting.world, async (github) => {
      const { status, err } = await gate(github, ['acme/atlas', '--yes'], { env })
      expect(err).toContain('what is left has to be changed where it stands')
      expect(status).toBe(1)
      expect(writes(github)).toEqual([])
    })
  })
})
