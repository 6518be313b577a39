import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkName } from '../../github/check-name.ts'
import { doctorReport } from '../../schemas/doctor.ts'
import { changeRuleset, inOrder, pem, requiring } from '../github/doctor/in-order.ts'
import { withGitHub } from '../github-server/with-github.ts'
import { addToken } from '../github-server/world/accounts.ts'
import { WORKFLOW_TOKEN } from '../github-server/world/create-world.ts'
import { addRepository, pushCommit } from '../github-server/world/repositories.ts'
import { asApp, gate, writes } from './run-doctor.ts'

const token = { GITHUB_TOKEN: WORKFLOW_TOKEN }

describe('gpai-gate doctor', () => {
  it('ends with 0 where everything is in order', async () => {
    const setting = inOrder()
    await withGitHub(setting.world, async (github) => {
      const { status, out } = await gate(github, ['acme/atlas'], { env: { ...asApp(setting), ...token } })
      expect(out).toBe('Looked at: acme/atlas (main)\n0 errors, 0 warnings, 0 unknown.\n')
      expect(status).toBe(0)
    })
  })

  it('ends with 1 and says what, where, and what next', async () => {
    const setting = inOrder()
    changeRuleset(setting, { context: checkName })
    await withGitHub(setting.world, async (github) => {
      const { status, out } = await gate(github, ['acme/atlas'], { env: { ...asApp(setting), ...token } })
      expect(status).toBe(1)
      expect(out).toMatch(/^acme\/atlas\n {2}error: check-unpinned \(main\)\n {4}The rule takes .*\n {4}Next: Set /)
      expect(out).toContain('1 error, 0 warnings, 0 unknown.\n')
    })
  })

  it('prints what its schema says as JSON, and nothing else', async () => {
    const setting = inOrder()
    setting.repository.rulesets.length = 0
    await withGitHub(setting.world, async (github) => {
      const { status, out, err } = await gate(github, ['acme/atlas', '--format', 'json'], { env: token })
      expect(status).toBe(1)
      expect(err).toBe('')
      expect(doctorReport.parse(JSON.parse(out))).toMatchObject({ schemaVersion: 1, app: null })
    })
  })

  it('works with the key of the App alone, from a file, and enters each installation once', async () => {
    const setting = inOrder()
    const cwd = mkdtempSync(join(tmpdir(), 'gate-'))
    writeFileSync(join(cwd, 'gate.pem'), pem)
    const env = { APP_ID: String(setting.app.id), PRIVATE_KEY_PATH: 'gate.pem' }
    await withGitHub(setting.world, async (github) => {
      const { status, out } = await gate(github, ['acme/atlas', '--organisation', 'acme'], { env, cwd })
      expect(out).toContain('unknown: bypass-unread (main)')
      expect(status).toBe(0)
      const tokens = github.requests.filter(({ operation }) => operation === 'apps/create-installation-access-token')
      expect(tokens).toHaveLength(1)
    })
  })

  it('looks at every repository of an organisation', async () => {
    const setting = inOrder()
    addRepository(setting.world, { owner: 'acme', name: 'borealis' })
    await withGitHub(setting.world, async (github) => {
      const { status, out } = await gate(github, ['--organisation', 'acme'], { env: { ...asApp(setting), ...token } })
      expect(status).toBe(1)
      expect(out).toContain('acme/borealis\n  error: check-not-required (main)\n')
      expect(out).toContain('Looked at: acme/atlas (main), acme/borealis (main)\n')
    })
  })

  it('shows no control character of a name', async () => {
    const setting = inOrder()
    changeRuleset(setting, { context: checkName.replace(' ', '\u001b\u009b'), integration_id: 1 })
    await withGitHub(setting.world, async (github) => {
      const { out } = await gate(github, ['acme/atlas'], { env: token })
      expect(out).toContain('check-misspelled')
      expect(out).not.toContain('\u001b')
      expect(out).not.toContain('\u009b')
    })
  })
})

describe('gpai-gate doctor could not run', () => {
  const [id, key] = ['12', 'not a key']
  it.each([
    ['without a token or a key', ['acme/atlas'], {}, 'authentication-failed'],
    ['with an invalid token', ['acme/atlas'], { GITHUB_TOKEN: 'wrong' }, 'authentication-failed'],
    ['with a wrong name', ['atlas'], token, 'input-invalid'],
    ['with no name', [], token, 'input-invalid'],
    ['with a wrong id', ['acme/atlas', '--app-id', 'gate'], token, 'input-invalid'],
    ['with a wrong key', ['acme/atlas'], { APP_ID: id, PRIVATE_KEY: key }, 'input-invalid'],
    ['with a key that is not there', ['acme/atlas'], { APP_ID: id, PRIVATE_KEY_PATH: 'no.pem' }, 'input-invalid'],
    ['for an organisation without the App', ['--organisation', 'other'], { PRIVATE_KEY: pem }, 'not-found'],
    ['with --fix and without an id', ['acme/atlas', '--fix'], token, 'input-invalid'],
  ])('%s', async (_, args, env, code) => {
    const setting = inOrder()
    setting.repository.rulesets.length = 0
    const all = 'PRIVATE_KEY' in env && !('APP_ID' in env) ? { ...env, APP_ID: String(setting.app.id) } : env
    await withGitHub(setting.world, async (github) => {
      const { status, err } = await gate(github, args, { env: all })
      expect(err).toContain(`could not run (${code})`)
      expect(status).toBe(2)
      expect(writes(github)).toEqual([])
    })
  })
})

describe('gpai-gate doctor --fix', () => {
  it('shows the ruleset and writes nothing unless somebody agrees', async () => {
    const setting = inOrder()
    setting.repository.rulesets.length = 0
    const env = { ...asApp(setting), ...token }
    await withGitHub(setting.world, async (github) => {
      const silent = await gate(github, ['acme/atlas', '--fix'], { env })
      const refused = await gate(github, ['acme/atlas', '--fix'], { env, answer: 'no' })
      const mute = await gate(github, ['acme/atlas', '--fix', '--format', 'json'], { env })
      expect([silent.status, refused.status, mute.status]).toEqual([1, 1, 1])
      expect(silent.err).toContain('A new ruleset for acme/atlas:\n')
      expect(silent.err).toContain('  + enforcement: "active"\n')
      expect(silent.err).toContain(`required_status_checks[0].integration_id: ${setting.app.id}\n`)
      expect(silent.err).toContain('Run again with --yes')
      expect(doctorReport.safeParse(JSON.parse(mute.out)).success).toBe(true)
      expect(writes(github)).toEqual([])
      expect(setting.repository.rulesets).toEqual([])
    })
  })

  it.each([
    ['--yes', ['--yes'], undefined],
    ['a yes at the terminal', ['--fix'], 'y'],
  ])('writes the ruleset after %s, and looks again', async (_, args, answer) => {
    const setting = inOrder()
    setting.repository.rulesets.length = 0
    const env = { ...asApp(setting), ...token }
    await withGitHub(setting.world, async (github) => {
      const { status, out } = await gate(github, ['acme/atlas', ...args], { env, ...(answer ? { answer } : {}) })
      expect(out).toContain('error: check-not-required')
      expect(out.slice(out.lastIndexOf('acme/atlas\n'))).not.toContain('error:')
      expect(status).toBe(0)
      expect(writes(github)).toEqual(['repos/create-repo-ruleset'])
      const again = await gate(github, ['acme/atlas', '--yes'], { env })
      expect(again.err).toBe('')
      expect(writes(github)).toHaveLength(1)
    })
    expect(setting.repository.rulesets).toMatchObject([
      {
        name: checkName,
        enforcement: 'active',
        conditions: { ref_name: { include: ['~DEFAULT_BRANCH'] } },
        rules: [
          {
            type: 'required_status_checks',
            parameters: { required_status_checks: [{ context: checkName, integration_id: setting.app.id }] },
          },
        ],
      },
    ])
  })

  it('fixes our own ruleset, keeps what else it says, and leaves those of others alone', async () => {
    const setting = inOrder()
    const { repository, app } = setting
    changeRuleset(setting, { context: 'GPAI Release-Gate' }, { enforcement: 'evaluate' })
    const other = requiring(77, { context: 'tests' }, { name: 'ours' })
    repository.rulesets.push(other)
    await withGitHub(setting.world, async (github) => {
      const { status, err } = await gate(github, ['acme/atlas', '--yes'], { env: { ...asApp(setting), ...token } })
      expect(err).toContain('  - enforcement: "evaluate"\n')
      expect(err).toContain('  + enforcement: "active"\n')
      expect(status).toBe(0)
    })
    expect(repository.rulesets[1]).toBe(other)
    const [fixed] = repository.rulesets
    expect(fixed).toMatchObject({
      enforcement: 'active',
      rules: [
        { parameters: { required_status_checks: [{ context: checkName, integration_id: app.id }] } },
        { type: 'pull_request' },
      ],
    })
  })

  it('guards the other branches that the configuration names', async () => {
    const setting = inOrder()
    const files = { '.github/gpai-gate.yaml': 'releases: { base_branches: ["release/*"] }\n' }
    pushCommit(setting.world, setting.repository, 'main', { files })
    pushCommit(setting.world, setting.repository, 'release/1', { files: { a: '1' } })
    await withGitHub(setting.world, async (github) => {
      const { status, err } = await gate(github, ['acme/atlas', '--yes'], { env: { ...asApp(setting), ...token } })
      expect(err).toContain('  + conditions.ref_name.include[1]: "refs/heads/release/1"\n')
      expect(status).toBe(0)
    })
  })

  it('could not run where GitHub does not take the ruleset', async () => {
    const setting = inOrder()
    setting.repository.rulesets.length = 0
    await withGitHub(setting.world, async (github) => {
      github.fault('repos/create-repo-ruleset', 422)
      const { status, err } = await gate(github, ['acme/atlas', '--yes'], { env: { ...asApp(setting), ...token } })
      expect(err).toContain('could not run (response-invalid)')
      expect(status).toBe(2)
    })
  })

  it('says what it could not cure: a rule of somebody else that names GitHub Actions', async () => {
    const setting = inOrder()
    changeRuleset(setting, { context: checkName, integration_id: 15_368 }, { name: 'old' })
    await withGitHub(setting.world, async (github) => {
      const { status, out } = await gate(github, ['acme/atlas', '--yes'], { env: { ...asApp(setting), ...token } })
      expect(status).toBe(1)
      expect(out.match(/check-pinned-to-actions/g)).toHaveLength(2)
      expect(writes(github)).toEqual(['repos/create-repo-ruleset'])
    })
  })

  it('makes one ruleset for an organisation', async () => {
    const setting = inOrder()
    setting.repository.rulesets.length = 0
    addRepository(setting.world, { owner: 'acme', name: 'borealis' })
    await withGitHub(setting.world, async (github) => {
      const env = { ...asApp(setting), ...token }
      const { status, err } = await gate(github, ['--organisation', 'acme', '--yes'], { env })
      expect(err).toContain('A new ruleset for the organisation acme:\n')
      expect(err).toContain('+ conditions.repository_name.include[0]: "~ALL"')
      expect(status).toBe(0)
      expect(writes(github)).toEqual(['repos/create-org-ruleset'])
    })
    expect(setting.world.organizationRulesets.get('acme')).toMatchObject([{ name: checkName, enforcement: 'active' }])
  })

  it('names the repositories where the App is not everywhere, because the others would wait for ever', async () => {
    const setting = inOrder()
    setting.repository.rulesets.length = 0
    addRepository(setting.world, { owner: 'acme', name: 'borealis' })
    setting.installation.repositories = ['acme/atlas']
    await withGitHub(setting.world, async (github) => {
      const env = { ...asApp(setting), ...token }
      const { err } = await gate(github, ['--organisation', 'acme', '--fix'], { env })
      expect(err).toContain('+ conditions.repository_name.include[0]: "atlas"')
      expect(err).not.toContain('borealis')
      expect(err).not.toContain('~ALL')
    })
  })

  it('could not run where the token may not write rulesets, and nothing is half written', async () => {
    const setting = inOrder()
    setting.repository.rulesets.length = 0
    const reader = addToken(setting.world, { permissions: 'read' })
    await withGitHub(setting.world, async (github) => {
      const env = { ...asApp(setting), GITHUB_TOKEN: reader }
      const { status, err } = await gate(github, ['acme/atlas', '--yes'], { env })
      expect(err).toContain('could not run (permission-missing)')
      expect(status).toBe(2)
      const alone = await gate(github, ['acme/atlas', '--yes'], { env: asApp(setting) })
      expect(alone.err).toContain('could not run (authentication-failed)')
    })
    expect(setting.repository.rulesets).toEqual([])
  })
})
