import { describe, expect, it } from 'vitest'
import { settings } from '../../../engine/configuration/settings.ts'
import type { Configuration } from '../../../schemas/configuration.ts'
import { policyOf, text } from '../../builders/policy-world.ts'

type Row = {
  readonly key: string
  readonly above: string
  readonly tighter: string
  readonly of: (configuration: Configuration) => unknown
  readonly gives: unknown
  /** What would loosen; nothing where a list can only be added to. */
  readonly looser?: string
}

const rows: readonly Row[] = [
  {
    key: 'releases.paths',
    above: '[models/**]',
    tighter: '[weights/**]',
    of: ({ releases }) => releases.paths,
    gives: ['models/**', 'weights/**'],
  },
  {
    key: 'releases.labels',
    above: '[ship]',
    tighter: '[ship, go]',
    of: ({ releases }) => releases.labels,
    gives: ['ship', 'go'],
  },
  {
    key: 'releases.titles',
    above: '["Ship *"]',
    tighter: '[]',
    of: ({ releases }) => releases.titles,
    gives: ['Ship *'],
  },
  {
    key: 'releases.base_branches',
    above: '[]',
    tighter: '[]',
    of: ({ releases }) => releases.base_branches,
    gives: [],
    looser: '[main]',
  },
  {
    key: 'releases.examples',
    above: '["demo/**"]',
    tighter: '[]',
    of: ({ releases }) => releases.examples,
    gives: [],
    looser: '["models/**"]',
  },
  {
    key: 'releases.not_weights',
    above: '["tests/**"]',
    tighter: '["data/*.bin"]',
    of: ({ releases }) => releases.not_weights,
    gives: ['tests/**', 'data/*.bin'],
  },
  {
    key: 'locale',
    above: 'en',
    tighter: 'de',
    of: ({ locale }) => locale,
    gives: 'de',
  },
  {
    key: 'strictness.legacy_block_days',
    above: '180',
    tighter: '200',
    of: ({ strictness }) => strictness.legacy_block_days,
    gives: 200,
    looser: '179',
  },
  {
    key: 'strictness.warnings_block',
    above: 'true',
    tighter: 'true',
    of: ({ strictness }) => strictness.warnings_block,
    gives: true,
    looser: 'false',
  },
  {
    key: 'strictness.catalogue_review_days',
    above: '180',
    tighter: '90',
    of: ({ strictness }) => strictness.catalogue_review_days,
    gives: 90,
    looser: '181',
  },
  {
    key: 'strictness.stale_catalogue_blocks',
    above: 'false',
    tighter: 'true',
    of: ({ strictness }) => strictness.stale_catalogue_blocks,
    gives: true,
  },
  {
    key: 'calendar.extra_holidays',
    above: '[2026-05-01, 2026-12-24]',
    tighter: '[2026-12-24]',
    of: ({ calendar }) => calendar?.extra_holidays,
    gives: ['2026-12-24'],
    looser: '[2026-12-24, 2026-12-23]',
  },
  {
    key: 'roster.core_business_groups',
    above: '[acme/research]',
    tighter: '[acme/product]',
    of: ({ roster }) => roster.core_business_groups,
    gives: ['acme/research', 'acme/product'],
  },
  {
    key: 'baseline',
    above: 'gaps.yaml',
    tighter: 'gaps.yaml',
    of: ({ baseline }) => baseline,
    gives: 'gaps.yaml',
    looser: 'other.yaml',
  },
  {
    key: 'sign_off.non_systemic_roles',
    above: '[documentation_owner]',
    tighter: '[assurance]',
    of: ({ sign_off }) => sign_off.non_systemic_roles,
    gives: ['documentation_owner', 'assurance'],
  },
  {
    key: 'sign_off.max_age_days',
    above: '60',
    tighter: '30',
    of: ({ sign_off }) => sign_off.max_age_days,
    gives: 30,
    looser: '61',
  },
  {
    key: 'limits.waiver_days',
    above: '90',
    tighter: '30',
    of: ({ limits }) => limits.waiver_days,
    gives: 30,
    looser: '91',
  },
  {
    key: 'limits.baseline_days',
    above: '90',
    tighter: '30',
    of: ({ limits }) => limits.baseline_days,
    gives: 30,
    looser: '91',
  },
  {
    key: 'limits.not_waivable',
    above: '[policy.*]',
    tighter: '[safety.*]',
    of: ({ limits }) => limits.not_waivable,
    gives: ['policy.*', 'safety.*'],
  },
  {
    key: 'limits.waiver_roles',
    above: '[risk_owner, assurance]',
    tighter: '[assurance]',
    of: ({ limits }) => limits.waiver_roles,
    gives: ['assurance'],
    looser: '[assurance, documentation_owner]',
  },
  {
    key: 'limits.safety_waiver_roles',
    above: '[risk_owner]',
    tighter: '[]',
    of: ({ limits }) => limits.safety_waiver_roles,
    gives: [],
    looser: '[documentation_owner]',
  },
  {
    key: 'limits.minimum_roles',
    above: '[risk_owner]',
    tighter: '[assurance]',
    of: ({ limits }) => limits.minimum_roles,
    gives: ['risk_owner', 'assurance'],
  },
  {
    key: 'limits.roster',
    above: 'organisation',
    tighter: 'organisation',
    of: ({ limits }) => limits.roster,
    gives: 'organisation',
    looser: 'repository',
  },
  {
    key: 'limits.waivers',
    above: 'repository',
    tighter: 'organisation',
    of: ({ limits }) => limits.waivers,
    gives: 'organisation',
  },
  {
    key: 'limits.not_weights',
    above: 'repository',
    tighter: 'organisation',
    of: ({ limits }) => limits.not_weights,
    gives: 'organisation',
  },
]

/** A file in which one setting has a value, on its last line. */
function file(key: string, value: string): string {
  const steps = key.split('.')
  return text(
    ...steps.map((step, depth) => `${'  '.repeat(depth)}${step}:${depth === steps.length - 1 ? ` ${value}` : ''}`),
  )
}

describe('a repository below an organisation', () => {
  it('has a rule for every setting', () => {
    expect(rows.map(({ key }) => key).toSorted()).toEqual(
      Object.values(settings)
        .map(({ key }) => key)
        .toSorted(),
    )
  })

  it.each(rows)('may tighten $key', async ({ key, above, tighter, of, gives }) => {
    const { configuration } = await policyOf(file(key, tighter), file(key, above))
    expect(of(configuration)).toEqual(gives)
  })

  it.each(rows.filter(({ looser }) => looser !== undefined))(
    'may not loosen $key, and is told both locations',
    async ({ key, above, looser = '' }) => {
      const line = key.split('.').length
      const failure = policyOf(`# a line\n${file(key, looser)}`, file(key, above))
      await expect(failure).rejects.toMatchObject({
        code: 'configuration-invalid',
        at: { path: '.github/gpai-gate.yaml', line: line + 1 },
        message: expect.stringContaining(`organisation:.github/gpai-gate.yaml:${line}`),
      })
    },
  )

  it('may not loosen a default either, once the organisation has a file', async () => {
    await expect(policyOf('limits: { waiver_days: 365 }\n', '# nothing yet\n')).rejects.toMatchObject({
      message: expect.stringMatching(/the default of the gate/),
    })
  })

  it('may name further base branches, or all', async () => {
    const above = 'releases: { base_branches: [main] }\n'
    const more = await policyOf('releases: { base_branches: [main, dev] }\n', above)
    expect(more.configuration.releases.base_branches).toEqual(['main', 'dev'])
    const all = await policyOf('releases: { base_branches: [] }\n', above)
    expect(all.configuration.releases.base_branches).toEqual([])
  })

  it('is free where there is no organisation, or its repository has no such file', async () => {
    expect((await policyOf('limits: { waiver_days: 365 }\n')).configuration.limits.waiver_days).toBe(365)
  })
})

const organisation = text(
  'strictness: { legacy_block_days: 100 }',
  'groups:',
  '  weights:',
  '    repositories: [acme/weights-*]',
  '    settings:',
  '      strictness: { legacy_block_days: 150 }',
  '  everything:',
  '    repositories: ["*"]',
  '    settings: { strictness: { warnings_block: true } }',
)

describe('a group of repositories', () => {
  const strictness = async (repository: string | undefined, own = '') =>
    (await policyOf(own, organisation, repository === undefined ? {} : { repository })).configuration.strictness

  it('tightens for the repositories that it names, in full or by name', async () => {
    expect(await strictness('acme/weights-a')).toMatchObject({ legacy_block_days: 150, warnings_block: true })
    expect(await strictness('acme/tools')).toMatchObject({ legacy_block_days: 100, warnings_block: true })
  })

  it('counts for nobody where the repository has no name', async () => {
    expect(await strictness(undefined)).toMatchObject({ legacy_block_days: 100, warnings_block: false })
  })

  it('is a floor for the repository', async () => {
    await expect(strictness('acme/weights-a', 'strictness: { legacy_block_days: 120 }\n')).rejects.toMatchObject({
      message: expect.stringContaining('organisation:.github/gpai-gate.yaml:6'),
    })
  })

  it('may not loosen what the organisation sets for all', async () => {
    const looser = organisation.replace('legacy_block_days: 150', 'legacy_block_days: 50')
    await expect(policyOf(null, looser, { repository: 'acme/weights-a' })).rejects.toMatchObject({
      at: { path: 'organisation:.github/gpai-gate.yaml', line: 6 },
    })
  })

  it('needs to say for which repositories it is', async () => {
    await expect(policyOf(null, 'groups: { a: { settings: {} } }\n')).rejects.toMatchObject({
      at: { path: 'organisation:.github/gpai-gate.yaml', line: 1 },
      message: expect.stringMatching(/missing/),
    })
  })

  it('may hold no settings', async () => {
    const empty = 'groups: { a: { repositories: [tools] } }\n'
    expect((await policyOf(null, empty, { repository: 'acme/tools' })).configuration.locale).toBe('en')
  })
})
