import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changed, exampleFiles } from '../builders/examples.ts'
import { baselineFile, configurationFile, formGap, rosterLines, text } from '../builders/policy-world.ts'
import { renamed } from '../builders/renamed-example.ts'
import { runIn } from './run-in.ts'

/** A folder with a release whose form lacks one answer, and other files. */
function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'gate-'))
  const release = changed(renamed(exampleFiles('complete-release')), 'model-documentation', {
    'general.model_name': null,
  })
  write(folder, { ...release, ...files })
  return folder
}

function write(folder: string, files: Readonly<Record<string, unknown>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), String(content))
  }
}

const gate = (folder: string, ...args: readonly string[]) => runIn(folder, [...args, '--as-of', '2026-11-22'])

describe('gpai-gate config', () => {
  it('prints each value with its origin', async () => {
    const folder = folderWith({ [configurationFile]: 'locale: de\nreleases: { labels: [ship] }\n' })
    const { status, out } = await gate(folder, 'config', '--explain')
    expect(status).toBe(0)
    expect(out).toContain(`locale: de (repository, ${configurationFile}:1)\n`)
    expect(out).toContain(`releases.labels: ship (repository, ${configurationFile}:2)\n`)
    expect(out).toContain('limits.waiver_days: 90 (default)\n')
    expect(out).toContain('releases.titles: [] (default)\n')
  })

  it('reads the organisation from a folder or a file, with the groups of the repository', async () => {
    const organisation = text('groups: { a: { repositories: [atlas], settings: { limits: { waiver_days: 7 } } } }')
    const folder = folderWith({ [`above/${configurationFile}`]: organisation, 'above.yaml': organisation })
    for (const above of ['above', 'above.yaml']) {
      const { out } = await gate(
        folder,
        'config',
        '--organisation',
        above,
        '--repository',
        'acme/atlas',
        '--format',
        'json',
      )
      expect(JSON.parse(out)).toContainEqual({
        key: 'limits.waiver_days',
        value: 7,
        layer: 'group',
        group: 'a',
        path: `organisation:${configurationFile}`,
        line: 1,
        ratchet: 'lower',
      })
    }
    const words = await gate(folder, 'config', '--organisation', 'above', '--repository', 'acme/atlas')
    expect(words.out).toContain(`limits.waiver_days: 7 (group a, organisation:${configurationFile}:1)\n`)
  })

  it.each(['gpai', 'nowhere'])('could not run where the organisation has no configuration in %s', async (path) => {
    const { status, err } = await gate(folderWith(), 'config', '--organisation', path)
    expect(status).toBe(2)
    expect(err).toMatch(/not-found/)
  })

  it('could not run with a configuration that loosens, and names both places', async () => {
    const folder = folderWith({
      [configurationFile]: 'limits: { waiver_days: 99 }\n',
      'above.yaml': 'limits: { waiver_days: 9 }\n',
    })
    const { status, err } = await gate(folder, 'check', '--organisation', 'above.yaml')
    expect(status).toBe(2)
    expect(err).toContain(`organisation:${configurationFile}:1`)
    expect(err).toContain(`line 1 of ${configurationFile}`)
  })
})

describe('gpai-gate simulate', () => {
  const strict = { 'strict.yaml': 'limits: { minimum_roles: [assurance] }\n' }

  it('prints which gaps appear and go under another configuration, and writes nothing', async () => {
    const waiver = `{ requirement: ${formGap}, scope: gpai, granted_by: dora, role: documentation_owner, reason: r, granted_on: 2026-11-01, expires_on: 2026-12-01 }`
    const folder = folderWith({ ...strict, 'waived.yaml': text(...rosterLines, `waivers: [${waiver}]`) })
    const go = await gate(folder, 'simulate', '--config', 'waived.yaml')
    expect(go).toMatchObject({ status: 0, err: '' })
    expect(go.out).toBe(
      `Now: blocked. Under the given configuration: pass.\nGaps that go (1):\n  ${formGap} gpai (block)\n`,
    )
    const appear = await gate(folder, 'simulate', '--config', 'strict.yaml', '--format', 'json')
    const outcome = JSON.parse(appear.out)
    expect(outcome).toMatchObject({ verdict: 'blocked', simulated: 'blocked', go: [] })
    expect(outcome.appear).toContainEqual({ id: 'policy.configuration.roles-filled', release: '', effect: 'block' })
    const words = await gate(folder, 'simulate', '--config', 'strict.yaml')
    expect(words.out).toContain('  policy.configuration.roles-filled (block)\n')
  })

  it('says that nothing differs', async () => {
    const { out } = await gate(folderWith({ 'same.yaml': 'locale: de\n' }), 'simulate', '--config', 'same.yaml')
    expect(out).toContain('The gaps are the same.')
  })

  it('needs a configuration to try', async () => {
    expect(await gate(folderWith(), 'simulate')).toMatchObject({
      status: 2,
      err: expect.stringMatching(/input-invalid/),
    })
  })
})

describe('gpai-gate baseline', () => {
  const write = (folder: string, due = '2026-12-31', owner = 'dora') =>
    gate(folder, 'baseline', '--owner', owner, '--due', due)

  it('writes the present gaps once; they are known from then on, and new ones block', async () => {
    const folder = folderWith()
    expect((await gate(folder, 'check')).status).toBe(1)
    expect(await write(folder)).toMatchObject({ status: 0, out: '', err: expect.stringContaining(baselineFile) })
    const { status, out } = await gate(folder, 'check')
    expect(status).toBe(0)
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      `Known since 2026-11-22; dora closes it by 2026-12-31: 39 days left. ${baselineFile}:4`,
    )
    writeFileSync(join(folder, 'gpai/copyright-policy.yaml'), '')
    expect((await gate(folder, 'check')).status).toBe(1)
  })

  it('does not write over a baseline', async () => {
    const folder = folderWith()
    await write(folder)
    const before = readFileSync(join(folder, baselineFile), 'utf8')
    expect(await write(folder)).toMatchObject({ status: 2, err: expect.stringMatching(/written once/) })
    expect(readFileSync(join(folder, baselineFile), 'utf8')).toBe(before)
  })

  it('keeps what belongs to no item by its problem', async () => {
    const folder = folderWith()
    rmSync(join(folder, 'gpai/copyright-policy.yaml'))
    await write(folder)
    expect(readFileSync(join(folder, baselineFile), 'utf8')).toMatch(/problems:\n\s+- /)
    expect((await gate(folder, 'check')).status).toBe(0)
  })

  it('leaves out what cannot be waived', async () => {
    const folder = folderWith({ [configurationFile]: 'limits: { not_waivable: [transparency.*] }\n' })
    await write(folder)
    expect(readFileSync(join(folder, baselineFile), 'utf8')).not.toContain(formGap)
    expect((await gate(folder, 'check')).status).toBe(1)
  })

  it.each([
    ['a day in the past', '2026-11-21', 'dora'],
    ['a day later than the policy allows', '2027-11-21', 'dora'],
    ['what is no day', 'soon', 'dora'],
    ['an owner who can be no login', '2026-12-31', '@dora'],
  ])('takes no %s', async (_, due, owner) => {
    const folder = folderWith()
    expect((await write(folder, due, owner)).status).toBe(2)
    expect(existsSync(join(folder, baselineFile))).toBe(false)
  })
})

describe('gpai-gate check on a range that changes the configuration', () => {
  it('says in every format that the stricter verdict counts', async () => {
    const folder = folderWith({ [configurationFile]: '' })
    const git = (...args: readonly string[]) =>
      execFileSync(
        'git',
        ['-c', 'user.name=Tester', '-c', 'user.email=tester@localhost', '-c', 'commit.gpgsign=false', ...args],
        { cwd: folder },
      )
    git('init', '-q', '-b', 'main')
    git('add', '-A')
    git('commit', '-qm', 'base')
    write(folder, { [configurationFile]: 'limits: { minimum_roles: [assurance] }\n', 'gpai/note.md': 'x' })
    git('add', '-A')
    git('commit', '-qm', 'head')
    const check = (format: string) => gate(folder, 'check', '--base', 'HEAD~1', '--format', format)
    expect(JSON.parse((await check('json')).out).configurationChange).toMatchObject({ files: [configurationFile] })
    for (const format of ['terminal', 'markdown', 'html']) {
      const { status, out } = await check(format)
      expect(status).toBe(1)
      expect(out.replaceAll(/\s+/g, ' ')).toContain('The stricter of the two counts now')
      expect(out).toContain('policy.configuration.roles-filled')
    }
  })
})

describe('gpai-gate explain', () => {
  it('explains a demand of the policy', async () => {
    const { status, out } = await runIn('.', ['explain', 'policy.waivers.expired'])
    expect(status).toBe(0)
    expect(out).toContain('No waiver stays in the file past its last day.')
  })
})
