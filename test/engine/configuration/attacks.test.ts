import { describe, expect, it } from 'vitest'
import { reviewedOn } from '../../../commitments/data/editions.ts'
import { addDays } from '../../../commitments/dates/dates.ts'
import {
  baselineFile,
  configurationFile,
  findingsOf,
  formGap,
  judged,
  rosterLines,
  text,
} from '../../builders/policy-world.ts'

const form = { 'general.model_name': null }
const roster = text(...rosterLines)
/** The gap, which would go after the merge. */
const gone = { id: formGap, release: 'gpai', effect: 'block' }

const waiver = (by: string) =>
  text(
    'waivers:',
    `  - { requirement: ${formGap}, scope: gpai, granted_by: ${by}, role: documentation_owner,`,
    '      reason: It is late., granted_on: 2026-11-20, expires_on: 2026-11-30 }',
  )

describe('an attack: a pull request', () => {
  it('that grants itself a waiver stays blocked', async () => {
    const report = await judged({
      form,
      base: { [configurationFile]: roster },
      head: { [configurationFile]: roster + waiver('dora') },
    })
    expect(report.verdict).toBe('blocked')
    expect(findingsOf(report, formGap)).toMatchObject([{ outcome: 'gap', effect: 'block' }])
    expect(report.configurationChange).toMatchObject({
      files: [configurationFile],
      verdictUnderTrusted: 'blocked',
      usable: true,
      effective: 'stricter',
      go: [gone],
    })
  })

  it('that makes its author a holder of the role, and grants a waiver, stays blocked', async () => {
    const eve = roster.replace('login: dora', 'login: eve')
    const report = await judged({
      form,
      base: { [configurationFile]: roster },
      head: { [configurationFile]: eve + waiver('eve') },
    })
    expect(report.verdict).toBe('blocked')
    expect(report.configurationChange).toMatchObject({ go: [gone] })
  })

  it('that writes the first configuration of a repository stays under the usual one', async () => {
    const report = await judged({ form, base: {}, head: { [configurationFile]: roster + waiver('dora') } })
    expect(report.verdict).toBe('blocked')
  })

  it('that writes its own baseline stays blocked', async () => {
    const known = text(
      'written_on: 2026-11-20',
      'gaps:',
      `  - { requirement: ${formGap}, release: gpai, items: [general.model_name], owner: eve, due: 2026-12-01 }`,
    )
    const report = await judged({ form, base: {}, head: { [baselineFile]: known } })
    expect(report.verdict).toBe('blocked')
    expect(report.configurationChange).toMatchObject({ files: [baselineFile], verdictUnderProposed: 'pass' })
  })

  it('that moves the baseline to a file of its own stays blocked', async () => {
    const known = text(
      'written_on: 2026-11-20',
      'gaps:',
      `  - { requirement: ${formGap}, release: gpai, items: [general.model_name], owner: eve, due: 2026-12-01 }`,
    )
    const report = await judged({
      form,
      base: {},
      head: { [configurationFile]: 'baseline: own.yaml\n', 'own.yaml': known },
    })
    expect(report.verdict).toBe('blocked')
    expect(report.configurationChange).toMatchObject({
      files: [configurationFile, 'own.yaml'],
      verdictUnderProposed: 'pass',
    })
  })

  it('that takes its files out of what a release is stays blocked', async () => {
    const none = 'releases: { paths: [nothing], labels: [nothing] }\n'
    const report = await judged({ form, base: { [configurationFile]: '' }, head: { [configurationFile]: none } })
    expect(report).toMatchObject({ verdict: 'blocked', nothingToGate: null })
    expect(report.configurationChange).toMatchObject({ verdictUnderProposed: 'blocked' })
  })

  it('that removes the configuration stays under it', async () => {
    const strict = 'strictness: { warnings_block: true }\n'
    const report = await judged({ form, base: { [configurationFile]: strict }, head: {} })
    expect(report.verdict).toBe('blocked')
    expect(report.configurationChange).toMatchObject({ files: [configurationFile] })
  })

  it('that renames the configuration away stays under it', async () => {
    const report = await judged({
      form,
      base: { [configurationFile]: 'locale: en\n' },
      head: { 'old.yaml': 'locale: en\n' },
      changed: [
        { path: 'old.yaml', status: 'renamed', previousPath: configurationFile },
        { path: 'gpai/release.yaml', status: 'added' },
      ],
    })
    expect(report.configurationChange).toMatchObject({ files: [configurationFile] })
  })

  it('that makes the configuration a symbolic link is blocked at that file', async () => {
    const report = await judged({ base: { [configurationFile]: '' }, head: { [configurationFile]: { kind: 'link' } } })
    expect(findingsOf(report, 'policy.configuration.valid')).toMatchObject([
      { effect: 'block', locations: [{ path: configurationFile, problem: 'link' }] },
    ])
  })

  it("that loosens the organisation's floor is blocked at the line, and the organisation's line is named", async () => {
    const report = await judged({
      organisation: 'limits: { waiver_days: 30 }\n',
      base: { [configurationFile]: 'locale: en\n' },
      head: { [configurationFile]: 'locale: en\nlimits: { waiver_days: 300 }\n' },
    })
    expect(report.verdict).toBe('blocked')
    expect(report.configurationChange).toMatchObject({
      usable: false,
      verdictUnderTrusted: 'pass',
      verdictUnderProposed: 'blocked',
    })
    const [finding] = findingsOf(report, 'policy.configuration.valid')
    expect(finding?.locations).toMatchObject([{ path: configurationFile, line: 2, problem: 'loosened' }])
    expect(finding?.message).toContain(`organisation:${configurationFile}:1`)
  })

  it('that breaks the configuration and releases nothing is blocked all the same', async () => {
    const report = await judged({
      base: { [configurationFile]: 'locale: en\n' },
      head: { [configurationFile]: 'locale: fr\nreleses: {}\n' },
      release: {},
    })
    expect(report).toMatchObject({ verdict: 'blocked', nothingToGate: null, counts: { gaps: 2 } })
    expect(findingsOf(report, 'policy.configuration.valid')[0]?.locations).toHaveLength(2)
  })

  // Nothing measures the time: what grows with each wildcard would not end at all.
  it('with globs made to be slow is judged all the same', async () => {
    const slow = `releases: { paths: ["${'*a'.repeat(99)}"], titles: ["${'**/a/'.repeat(39)}"] }\n`
    const release = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${'a'.repeat(3000)}${index}`, 'x']))
    const report = await judged({ base: { [configurationFile]: '' }, head: { [configurationFile]: slow }, release })
    expect(report.configurationChange).toMatchObject({
      verdictUnderTrusted: 'not-applicable',
      verdictUnderProposed: 'not-applicable',
    })
  })
})

describe('a pull request that changes the configuration', () => {
  it('is blocked where only the proposed one blocks, and says which gaps appear', async () => {
    const report = await judged({
      base: { [configurationFile]: text('releases: { base_branches: [none] }', ...rosterLines) },
      head: { [configurationFile]: roster },
      form,
    })
    expect(report).toMatchObject({ verdict: 'blocked', nothingToGate: null })
    expect(report.configurationChange).toMatchObject({
      verdictUnderTrusted: 'not-applicable',
      verdictUnderProposed: 'blocked',
      go: [],
    })
    expect(report.configurationChange?.appear).toContainEqual({ id: formGap, release: 'gpai', effect: 'block' })
  })

  it('is blocked where it takes a waiver away that its gap still needs', async () => {
    const report = await judged({
      base: { [configurationFile]: roster + waiver('dora') },
      head: { [configurationFile]: roster },
      form,
    })
    expect(report.verdict).toBe('blocked')
  })

  it('waits for a second person only where both policies pass, and shows that they are the same', async () => {
    const report = await judged({ base: { [configurationFile]: '' }, head: { [configurationFile]: 'locale: de\n' } })
    expect(report).toMatchObject({ verdict: 'blocked', state: 'awaiting-signatures' })
    expect(report.configurationChange).toMatchObject({
      ...{ appear: [], go: [], usable: true },
      ...{ verdictUnderTrusted: 'pass', verdictUnderProposed: 'pass' },
    })
  })

  it('is named by no other pull request', async () => {
    expect((await judged({ base: { [configurationFile]: '' } })).configurationChange).toBeUndefined()
  })
})

describe('the policy of the repository', () => {
  const catalogued = 'policy.configuration.catalogue-reviewed'

  it('warns of a catalogue that was not compared with the law for long, and blocks where it is to', async () => {
    const late = { today: addDays(reviewedOn, 181) }
    const usual = await judged(late)
    expect(findingsOf(usual, catalogued)).toMatchObject([
      { effect: 'warn', locations: [{ path: configurationFile, line: 1 }] },
    ])
    const strict = text('strictness:', '  catalogue_review_days: 30', '  stale_catalogue_blocks: true')
    const blocked = await judged({ ...late, base: { [configurationFile]: strict } })
    expect(findingsOf(blocked, catalogued)).toMatchObject([{ effect: 'block', locations: [{ line: 2 }] }])
    expect(blocked.verdict).toBe('blocked')
    expect(findingsOf(await judged({ today: addDays(reviewedOn, 180) }), catalogued)).toEqual([])
  })

  it('wants its minimum roles to be filled on the day', async () => {
    const wanted = text(...rosterLines, 'limits: { minimum_roles: [documentation_owner, assurance, oversight_body] }')
    const report = await judged({ base: { [configurationFile]: wanted } })
    expect(report.verdict).toBe('blocked')
    expect(findingsOf(report, 'policy.configuration.roles-filled')).toMatchObject([
      { effect: 'block', locations: [{ line: 8, problem: 'role-not-filled' }, { line: 8 }] },
    ])
    const filled = wanted.replace('assurance, ', '')
    const teams = { 'acme/legal': ['lex'] }
    const vacant = async (written: string) =>
      findingsOf(await judged({ base: { [configurationFile]: written }, teams }), 'policy.configuration.roles-filled')
    expect(await vacant(filled)).toEqual([])
    expect(await vacant(filled.replace('login: dora', 'valid_to: 2026-11-21, login: dora'))).toHaveLength(1)
  })
})
