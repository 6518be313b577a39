import { describe, expect, it } from 'vitest'
import { readPolicy } from '../../../engine/policy/read-policy.ts'
import { defaultConfiguration } from '../../../schemas/configuration.ts'
import { type MemoryFile, memorySource } from '../../builders/memory-source.ts'
import { policyOf, text } from '../../builders/policy-world.ts'
import { readInEnglish } from '../../in-english.ts'

const path = '.github/gpai-gate.yaml'
const read = async (file: MemoryFile) =>
  (await readPolicy(memorySource({ head: {}, base: { [path]: file } }))).configuration

describe('the configuration', () => {
  it('is the usual one where there is no file', async () => {
    const { configuration } = await readPolicy(memorySource({ head: { [path]: 'locale: de' }, base: {} }))
    expect(configuration).toEqual(defaultConfiguration)
  })

  it('is the usual one where the file is empty', async () => {
    expect(await read('')).toEqual(defaultConfiguration)
    expect(await read('# nothing yet\n')).toEqual(defaultConfiguration)
  })

  it('takes each value of the file over the usual one', async () => {
    const written = text(
      'releases:',
      '  paths: [models/**]',
      '  labels: [ship]',
      '  titles: ["Release *"]',
      '  base_branches: [main]',
      '  examples: [demo/**]',
      'locale: de',
      'strictness:',
      '  legacy_block_days: 30',
      '  warnings_block: true',
      '  catalogue_review_days: 10',
      '  stale_catalogue_blocks: true',
      'calendar: { extra_holidays: [2026-05-01] }',
      'baseline: known/gaps.yaml',
      'sign_off: { non_systemic_roles: [], max_age_days: 5 }',
      'limits:',
      '  waiver_days: 1',
      '  baseline_days: 2',
      '  not_waivable: [safety.*]',
      '  waiver_roles: [assurance]',
      '  safety_waiver_roles: []',
      '  minimum_roles: [risk_owner]',
      '  roster: repository',
      '  waivers: organisation',
    )
    expect(await read(written)).toEqual({
      releases: {
        paths: ['models/**'],
        labels: ['ship'],
        titles: ['Release *'],
        base_branches: ['main'],
        examples: ['demo/**'],
        not_weights: [],
      },
      locale: 'de',
      strictness: {
        legacy_block_days: 30,
        warnings_block: true,
        catalogue_review_days: 10,
        stale_catalogue_blocks: true,
      },
      calendar: { extra_holidays: ['2026-05-01'] },
      roster: defaultConfiguration.roster,
      baseline: 'known/gaps.yaml',
      sign_off: { non_systemic_roles: [], max_age_days: 5 },
      limits: {
        waiver_days: 1,
        baseline_days: 2,
        not_weights: 'repository',
        not_waivable: ['safety.*'],
        waiver_roles: ['assurance'],
        safety_waiver_roles: [],
        minimum_roles: ['risk_owner'],
        roster: 'repository',
        waivers: 'organisation',
      },
    })
  })

  it.each([
    ['an unknown key', 'locale: en\nreleses:\n  paths: []\n', { line: 2, column: 1 }, /did you mean "releases"/],
    ['an unknown role', 'roster: { roles: { risk_oner: [] } }\n', { line: 1, column: 20 }, /did you mean "risk_owner"/],
    ['a value that is no option', 'locale: fr\n', { line: 1, column: 9 }, /en, de/],
    ['a wrong type', 'releases:\n  paths: models\n', { line: 2, column: 10 }, /type/],
    ['a negative number of days', 'limits: { waiver_days: -1 }\n', { line: 1, column: 24 }, /type/],
    ['a baseline outside of the repository', 'baseline: ../gaps.yaml\n', { line: 1, column: 11 }, /form/],
    ['a file that does not parse', 'locale: [en\n', { line: 2 }, /parse/],
    ['a list at the top', '- locale\n', { line: 1, column: 1 }, /mapping/],
    ['groups, which only an organisation has', 'groups: {}\n', { line: 1, column: 1 }, /not known/],
  ])('cannot be used with %s, and says where', async (_, written, place, message) => {
    await expect(readInEnglish(read(written))).rejects.toMatchObject({
      code: 'configuration-invalid',
      at: { path, ...place },
      message: expect.stringMatching(message),
      remedy: expect.stringMatching(/on the base branch/),
    })
  })

  it.each(['/etc/x.yaml', 'a/../../x.yaml', './x.yaml', 'a\\b.yaml', 'x.txt'])(
    'takes no baseline at %s',
    async (at) => {
      await expect(read(`baseline: '${at}'\n`)).rejects.toMatchObject({ code: 'configuration-invalid' })
    },
  )

  it('cannot be used when it is a symbolic link', async () => {
    await expect(read({ kind: 'link' })).rejects.toMatchObject({ code: 'configuration-invalid' })
  })

  it('cannot be used when it is too large', async () => {
    await expect(readInEnglish(read(`# ${'x'.repeat(2_000_000)}\n`))).rejects.toMatchObject({
      code: 'configuration-invalid',
      message: expect.stringMatching(/larger than the gate reads/),
    })
  })

  it('cannot be used with a name that is not of YAML, and is the usual one', async () => {
    const source = memorySource({ head: {}, base: { 'gate.json': '{}', 'gate.txt': 'x' } })
    expect((await readPolicy(source, 'gate.txt')).configuration).toEqual(defaultConfiguration)
  })

  it("names the organisation's file where that is damaged", async () => {
    await expect(policyOf('locale: en\n', 'locale: fr\n')).rejects.toMatchObject({
      code: 'configuration-invalid',
      at: { path: `organisation:${path}`, line: 1, column: 9 },
      remedy: expect.stringMatching(/in the organisation's repository/),
    })
  })
})
