import { describe, expect, it } from 'vitest'
import { explain } from '../../../engine/policy/explain.ts'
import { holdersOf, isActive } from '../../../schemas/roster.ts'
import { policyOf, rosterLines, text } from '../../builders/policy-world.ts'

const teams = { 'acme/legal': ['Lex', 'dora'] }
const own = text(...rosterLines)
const rosterOf = async (...all: Parameters<typeof policyOf>) => (await policyOf(...all)).configuration.roster

describe('the roster', () => {
  it('says who holds a role, by login or by team, on the days of the entry', async () => {
    const roster = await rosterOf(own, undefined, { teams })
    const holds = (role: 'risk_owner' | 'oversight_body', login: string, day: string) =>
      holdersOf(roster, role, { login, day }).length > 0
    expect(holds('risk_owner', 'ada', '2026-01-01')).toBe(true)
    expect(holds('risk_owner', 'ADA', '2026-12-31')).toBe(true)
    expect(holds('risk_owner', 'ada', '2025-12-31')).toBe(false)
    expect(holds('risk_owner', 'ada', '2027-01-01')).toBe(false)
    expect(holds('oversight_body', 'lex', '2026-11-22')).toBe(true)
    expect(holds('oversight_body', 'ada', '2026-11-22')).toBe(false)
    expect(isActive({ valid_from: null, valid_to: null }, '2026-11-22')).toBe(true)
  })

  it('has nobody in a team whose members cannot be read', async () => {
    const roster = await rosterOf(own)
    expect(roster.holders.find(({ team }) => team === 'acme/legal')?.members).toEqual([])
  })

  it('keeps what separation of duties needs, and where each entry stands', async () => {
    const roster = await rosterOf(
      text(
        'roster:',
        '  legal_entities: { acme: { size: sme } }',
        '  core_business_groups: [research]',
        '  roles:',
        '    risk_monitor:',
        '      -',
        '      - { login: mona, legal_entity: acme, function: executive, groups: [research], reports_to: ada }',
        '      - { login: max, legal_entity: acme, core_business: true, delegated_by: mona }',
      ),
    )
    expect(roster.legal_entities).toEqual([{ key: 'acme', name: null, size: 'sme' }])
    expect(roster.holders).toMatchObject([
      { login: 'mona', function: 'executive', core_business: true, reports_to: 'ada', at: { line: 7, column: 9 } },
      { login: 'max', function: null, core_business: true, delegated_by: 'mona', at: { line: 8, column: 9 } },
    ])
  })

  const entry = (holder: string) =>
    text('roster:', '  legal_entities: { acme: { size: sme } }', `  roles: { risk_owner: [${holder}] }`)

  it.each([
    ['neither login nor team', entry('{ legal_entity: acme }'), 3, /either a login or a team/],
    ['both', entry('{ login: ada, team: acme/x, legal_entity: acme }'), 3, /either a login or a team/],
    ['no legal entity', entry('{ login: ada }'), 3, /missing/],
    ['an unknown legal entity', entry('{ login: ada, legal_entity: acne }'), 3, /No legal entity/],
    [
      'days in the wrong order',
      entry('{ login: ada, legal_entity: acme, valid_from: 2026-02-01, valid_to: 2026-01-01 }'),
      3,
      /before/,
    ],
    ['a login that cannot be one', entry('{ login: "@ada", legal_entity: acme }'), 3, /form/],
    ['a legal entity without size', 'roster: { legal_entities: { acme: { name: Acme } } }\n', 1, /missing/],
  ])('cannot be used with %s', async (_, written, line, message) => {
    await expect(policyOf(written)).rejects.toMatchObject({
      code: 'configuration-invalid',
      at: { line },
      message: expect.stringMatching(message),
    })
  })
})

describe('the roster of a repository below an organisation', () => {
  const open = `${own}limits: { roster: repository }\n`
  const more = (holder: string) => text('roster:', `  roles: { risk_owner: [${holder}] }`)

  it('may not hold anybody unless the organisation allows it', async () => {
    await expect(policyOf(more('{ login: eve, legal_entity: acme }'), own)).rejects.toMatchObject({
      at: { path: '.github/gpai-gate.yaml', line: 2 },
      message: expect.stringMatching(/Only the organisation may write this\./),
    })
    const closed = `${own}limits: { roster: organisation }\n`
    await expect(policyOf('roster: { legal_entities: { x: { size: sme } } }\n', closed)).rejects.toMatchObject({
      message: expect.stringContaining('organisation:.github/gpai-gate.yaml:8'),
    })
  })

  it('may add core business groups, which only makes separation of duties stricter', async () => {
    const roster = await rosterOf('roster: { core_business_groups: [research] }\n', own)
    expect(roster.core_business_groups).toEqual(['research'])
    expect(roster.holders).toHaveLength(3)
  })

  it('may add holders and legal entities where the organisation allows it', async () => {
    const roster = await rosterOf(
      text(
        'roster:',
        '  legal_entities: { sub: { size: sme } }',
        '  roles: { risk_owner: [{ login: eve, legal_entity: sub }] }',
      ),
      open,
    )
    expect(roster.holders.map(({ login, team }) => login ?? team)).toEqual(['Ada', 'acme/legal', 'dora', 'eve'])
    expect(roster.legal_entities.map(({ key }) => key)).toEqual(['acme', 'sub'])
  })

  it('may add a person to a role that a team holds', async () => {
    const person = 'roster: { roles: { oversight_body: [{ login: eve, legal_entity: acme }] } }\n'
    const { holders } = await rosterOf(person, open)
    expect(holders.filter(({ role }) => role === 'oversight_body').map(({ login, team }) => login ?? team)).toEqual([
      'acme/legal',
      'eve',
    ])
  })

  it.each([
    ['restate a holder with another function', more('{ login: ADA, legal_entity: acme, core_business: false }'), 2, 4],
    ['make a legal entity smaller', 'roster: { legal_entities: { acme: { size: sme } } }\n', 1, 2],
  ])('may not %s', async (_, written, line, above) => {
    await expect(policyOf(written, open)).rejects.toMatchObject({
      at: { path: '.github/gpai-gate.yaml', line },
      message: expect.stringContaining(`organisation:.github/gpai-gate.yaml:${above}`),
    })
  })
})

describe('the origin of values in force', () => {
  it('names layer, group, file and line, for each element of a list', async () => {
    const organisation = text(
      'releases:',
      '  paths:',
      '    - a/**',
      '  labels: []',
      ...rosterLines,
      'groups:',
      '  tools:',
      '    repositories: [tools]',
      '    settings:',
      '      limits: { waiver_days: 10 }',
    )
    const policy = await policyOf('releases: { paths: [a/**, b/**] }\n', organisation, { repository: 'acme/tools' })
    const values = explain(policy)
    const at = (key: string) =>
      values.filter((one) => one.key === key).map(({ value, layer, group, line }) => ({ value, layer, group, line }))
    expect(at('releases.paths')).toEqual([
      { value: 'a/**', layer: 'organisation', group: null, line: 3 },
      { value: 'b/**', layer: 'repository', group: null, line: 1 },
    ])
    expect(at('releases.labels')).toEqual([{ value: [], layer: 'organisation', group: null, line: 4 }])
    expect(at('limits.waiver_days')).toEqual([{ value: 10, layer: 'group', group: 'tools', line: 16 }])
    expect(at('locale')).toEqual([{ value: 'en', layer: 'default', group: null, line: null }])
    expect(at('roster.roles.risk_owner')).toMatchObject([{ value: { login: 'Ada' }, layer: 'organisation', line: 8 }])
    expect(at('roster.legal_entities.acme')).toMatchObject([{ value: { name: 'Acme', size: 'large' }, line: 6 }])
    expect(values.every(({ ratchet }) => ratchet.length > 0)).toBe(true)
  })
})
