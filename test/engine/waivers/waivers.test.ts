import { describe, expect, it } from 'vitest'
import { exampleFiles } from '../../builders/examples.ts'
import {
  baselineFile,
  configurationFile,
  findingsOf,
  formGap,
  judged,
  type PolicyWorld,
  policyFindings,
  rosterLines,
  text,
} from '../../builders/policy-world.ts'

const form = { 'general.model_name': null }

/** A release of which the manifest alone is there. */
const withoutForm = { 'gpai/release.yaml': exampleFiles('complete-release')['gpai/release.yaml'] ?? '' }
const granted = {
  requirement: formGap,
  scope: 'gpai',
  granted_by: 'dora',
  role: 'documentation_owner',
  reason: 'The name is decided next week.',
  granted_on: '2026-11-01',
  expires_on: '2026-12-01',
}

function waiverFile(changes: Readonly<Record<string, unknown>> = {}, more: readonly string[] = []): string {
  const entries = Object.entries({ ...granted, ...changes }).filter(([, value]) => value !== undefined)
  return text(...rosterLines, ...more, 'waivers:', `  - ${JSON.stringify(Object.fromEntries(entries))}`)
}

const world = (configuration: string, rest: Partial<PolicyWorld> = {}) =>
  judged({ base: { [configurationFile]: configuration }, form, ...rest })

describe('a waiver', () => {
  it('lets the gap pass, which stays visible with who, since when, until when, and where it is written', async () => {
    const report = await world(waiverFile())
    expect(report.verdict).toBe('pass')
    expect(report.counts).toMatchObject({ gaps: 0, waived: 1 })
    expect(findingsOf(report, formGap)).toMatchObject([
      {
        outcome: 'waived',
        effect: 'info',
        remedy: '',
        items: ['general.model_name'],
        exemption: {
          kind: 'waiver',
          by: 'dora',
          role: 'documentation_owner',
          from: '2026-11-01',
          until: '2026-12-01',
          daysLeft: 9,
          at: { path: configurationFile, line: 9, column: 5 },
        },
      },
    ])
  })

  it('never has its reason repeated', async () => {
    expect(JSON.stringify(await world(waiverFile()))).not.toMatch(/next week/)
  })

  it('counts on its last day, and not after it', async () => {
    expect((await world(waiverFile(), { today: '2026-12-01' })).verdict).toBe('pass')
    const after = await world(waiverFile(), { today: '2026-12-02' })
    expect(after.verdict).toBe('blocked')
    expect(findingsOf(after, formGap)).toMatchObject([{ outcome: 'gap', effect: 'block' }])
    expect(findingsOf(after, 'policy.waivers.expired')).toMatchObject([
      { effect: 'warn', basis: 'policy', release: '', locations: [{ path: configurationFile, line: 9 }] },
    ])
  })

  it.each([
    ['for another release', { scope: 'models/other/gpai' }],
    ['for a glob of other releases', { scope: 'models/*/gpai' }],
  ])('%s does not apply, and nothing is said about it', async (_, changes) => {
    const report = await world(waiverFile(changes))
    expect(report.verdict).toBe('blocked')
    expect(policyFindings(report)).toEqual([])
  })

  it('applies to the releases that a glob names', async () => {
    expect((await world(waiverFile({ scope: '**/gpai' }))).verdict).toBe('pass')
  })

  it('for another requirement does not apply', async () => {
    expect((await world(waiverFile({ requirement: 'transparency.1.2.contact' }))).verdict).toBe('blocked')
  })

  it('for some items leaves the others a gap', async () => {
    const two = { ...form, 'general.release_date': null }
    const some = await world(waiverFile({ items: ['general.model_name'] }), { form: two })
    expect(findingsOf(some, formGap)).toMatchObject([
      { outcome: 'gap', effect: 'block', items: ['general.release_date'] },
      { outcome: 'waived', items: ['general.model_name'] },
    ])
    const both = await world(waiverFile({ items: Object.keys(two) }), { form: two })
    expect(both.verdict).toBe('pass')
    expect((await world(waiverFile({ items: ['general.release_date'] }))).verdict).toBe('blocked')
  })

  it('for items does not hide that the document is not there', async () => {
    const report = await world(waiverFile({ items: ['general.model_name'] }), {
      form: {},
      release: withoutForm,
    })
    expect(findingsOf(report, formGap)).toMatchObject([
      { outcome: 'gap', effect: 'block', items: [], locations: [{ problem: 'document-missing' }] },
    ])
  })

  it('of an organisation or a group counts as well', async () => {
    const organisation = waiverFile()
    const report = await judged({ organisation, form })
    expect(findingsOf(report, formGap)[0]?.exemption?.at.path).toBe(`organisation:${configurationFile}`)
    const group = text(
      ...rosterLines,
      'groups:',
      '  all:',
      '    repositories: ["*"]',
      `    settings: { waivers: [${JSON.stringify(granted)}] }`,
    )
    expect((await judged({ organisation: group, repository: 'acme/atlas', form })).verdict).toBe('pass')
    const broken = group.replace('"dora"', '"@dora"')
    expect((await judged({ organisation: broken, repository: 'acme/atlas', form })).verdict).toBe('blocked')
  })
})

describe('a waiver that does not count', () => {
  const affected = async (configuration: string, id: string, rest: Partial<PolicyWorld> = {}) => {
    const report = await world(configuration, rest)
    expect(report.verdict).toBe('blocked')
    expect(findingsOf(report, formGap)).toMatchObject([{ outcome: 'gap', effect: 'block' }])
    const [finding] = findingsOf(report, id)
    expect(finding).toMatchObject({ outcome: 'gap', basis: 'policy' })
    return finding
  }

  it.each(Object.keys(granted))('is malformed without %s', async (key) => {
    const finding = await affected(waiverFile({ [key]: undefined }), 'policy.waivers.malformed')
    expect(finding?.locations).toMatchObject([{ item: `waivers.0.${key}`, problem: 'missing', line: 9 }])
  })

  it.each([
    ['a placeholder for a reason', { reason: 'TODO' }, 'placeholder'],
    ['a key that nobody knows', { approver: 'dora' }, 'unknown-key'],
    ['a role that there is not', { role: 'boss' }, 'not-an-option'],
    ['a date that is none', { expires_on: 'soon' }, 'not-a-date'],
    ['days in the wrong order', { expires_on: '2026-10-01' }, 'date-before'],
    ['a first day in the future', { granted_on: '2026-11-23' }, 'date-in-future'],
  ])('is malformed with %s', async (_, changes, problem) => {
    const finding = await affected(waiverFile(changes), 'policy.waivers.malformed')
    expect(finding?.locations).toMatchObject([{ path: configurationFile, line: 9, problem }])
    expect(finding?.effect).toBe('block')
  })

  it('is malformed when it is no mapping', async () => {
    const finding = await affected(text(...rosterLines, 'waivers: [everything]'), 'policy.waivers.malformed')
    expect(finding?.locations).toMatchObject([{ item: 'waivers.0', problem: 'not-a-mapping' }])
  })

  it('names no requirement of the catalogue; the nearest id is given', async () => {
    const near = await affected(
      waiverFile({ requirement: 'transparency.1.1.drawnup' }),
      'policy.waivers.unknown-requirement',
    )
    expect(near?.message).toContain(formGap)
    const far = await affected(waiverFile({ requirement: 'x' }), 'policy.waivers.unknown-requirement')
    expect(far?.message).toBe('The catalogue has no such requirement.')
  })

  it('is for a requirement that the policy keeps from being waived', async () => {
    await affected(waiverFile({}, ['limits: { not_waivable: [transparency.*] }']), 'policy.waivers.not-waivable')
  })

  it.each(['policy.sign-off.signed', 'sign-off.signed'])('is for the sign-off requirement %s', async (requirement) => {
    await affected(waiverFile({ requirement }), 'policy.waivers.not-waivable')
  })

  it('lasts longer than the policy lets it', async () => {
    const finding = await affected(waiverFile({ expires_on: '2027-01-31' }), 'policy.waivers.too-long')
    expect(finding?.message).toBe('It lasts 91 days, and the policy lets it last 90; it does not count.')
    await affected(waiverFile({}, ['limits: { waiver_days: 29 }']), 'policy.waivers.too-long')
  })

  it.each([
    ['a person who is not in the roster', { granted_by: 'eve' }, 'granter-without-role'],
    ['a person with another role', { granted_by: 'ada' }, 'granter-without-role'],
    ['a role that may not grant it', { role: 'assurance' }, 'role-may-not-grant'],
    ['a member of a team that cannot be read', { granted_by: 'lex', role: 'oversight_body' }, 'granter-without-role'],
  ])('was granted by %s', async (_, changes, problem) => {
    const finding = await affected(waiverFile(changes), 'policy.waivers.not-granted')
    expect(finding?.locations).toMatchObject([{ problem, line: 9 }])
  })

  it('was granted on a day on which the granter did not hold the role yet', async () => {
    const late = waiverFile().replace('login: dora,', 'login: dora, valid_from: 2026-11-02,')
    await affected(late, 'policy.waivers.not-granted')
  })

  it('was granted for safety by who may grant other waivers only', async () => {
    const requirement = 'safety.3.2.open-ended'
    const mine = await world(waiverFile({ requirement }))
    expect(findingsOf(mine, 'policy.waivers.not-granted')).toMatchObject([
      { locations: [{ problem: 'role-may-not-grant' }] },
    ])
    const owner = await world(waiverFile({ requirement, granted_by: 'ADA', role: 'risk_owner' }))
    expect(policyFindings(owner)).toEqual([])
  })

  it('was written by a repository that may write none', async () => {
    const own = text('waivers:', `  - ${JSON.stringify(granted)}`)
    const organisation = text(...rosterLines, 'limits: { waivers: organisation }')
    const finding = await affected(own, 'policy.waivers.not-granted', { organisation })
    expect(finding?.message).toContain(`organisation:${configurationFile}:8`)
    expect((await world(own, { organisation: text(...rosterLines) })).verdict).toBe('pass')
  })

  it('counts by a member of a team that holds the role', async () => {
    const byTeam = waiverFile({ granted_by: 'lex', role: 'oversight_body' })
    expect((await world(byTeam, { teams: { 'acme/legal': ['Lex'] } })).verdict).toBe('pass')
  })

  it('is not spoken of where nothing is released', async () => {
    const report = await judged({
      base: { [configurationFile]: waiverFile({ role: 'boss' }) },
      release: { 'README.md': 'x' },
    })
    expect(report.verdict).toBe('not-applicable')
    expect(report.findings).toEqual([])
  })
})

describe('the baseline', () => {
  const gap = (changes: Readonly<Record<string, unknown>> = {}) => ({
    requirement: formGap,
    release: 'gpai',
    items: ['general.model_name'],
    owner: 'dora',
    due: '2026-12-31',
    ...changes,
  })
  const baseline = (changes: Readonly<Record<string, unknown>> = {}, top = 'written_on: 2026-11-01') =>
    text(top, 'gaps:', `  - ${JSON.stringify(gap(changes))}`)
  const under = (file: string | { kind: 'link' }, rest: Partial<PolicyWorld> = {}) =>
    judged({ base: { [baselineFile]: file }, form, ...rest })

  it('lets a known gap pass, which stays visible with its owner and its day', async () => {
    const report = await under(baseline())
    expect(report.verdict).toBe('pass')
    expect(findingsOf(report, formGap)).toMatchObject([
      {
        outcome: 'waived',
        exemption: { kind: 'baseline', by: 'dora', role: null, from: '2026-11-01', until: '2026-12-31', daysLeft: 39 },
      },
    ])
  })

  it('does not hide a new item of a known gap', async () => {
    const report = await under(baseline(), { form: { ...form, 'general.release_date': null } })
    expect(findingsOf(report, formGap)).toMatchObject([
      { outcome: 'gap', effect: 'block', items: ['general.release_date'] },
      { outcome: 'waived', items: ['general.model_name'] },
    ])
  })

  it('does not hide a new gap, nor one of another release', async () => {
    expect((await under(baseline({ requirement: 'transparency.1.2.contact' }))).verdict).toBe('blocked')
    expect((await under(baseline({ release: 'models/b/gpai' }))).verdict).toBe('blocked')
  })

  it('does not hide that the document went away', async () => {
    const report = await under(baseline(), { release: withoutForm, form: {} })
    expect(findingsOf(report, formGap)).toMatchObject([
      { outcome: 'gap', effect: 'block', items: [], locations: [{ problem: 'document-missing' }] },
    ])
    const known = baseline({ problems: ['document-missing'] })
    const told = await under(known, { release: withoutForm, form: {} })
    expect(findingsOf(told, formGap)).toMatchObject([{ outcome: 'waived' }])
  })

  it('stops counting when the gap is due', async () => {
    const report = await under(baseline(), { today: '2027-01-01' })
    expect(report.verdict).toBe('blocked')
    expect(findingsOf(report, 'policy.baseline.expired')).toMatchObject([
      { effect: 'warn', locations: [{ path: baselineFile, line: 3 }] },
    ])
  })

  it.each([
    ['due later than the policy allows', baseline({ due: '2027-10-31' }), 'too-long'],
    [
      'for a requirement that there is not',
      baseline({ requirement: 'transparency.1.1.drawnup' }),
      'unknown-requirement',
    ],
    ['for a sign-off requirement', baseline({ requirement: 'policy.sign-off.signed' }), 'not-waivable'],
    ['without an owner', baseline({ owner: undefined }), 'malformed'],
    ['with an owner who can be no login', baseline({ owner: '@dora' }), 'malformed'],
    ['written in the future', baseline({}, 'written_on: 2026-11-23'), 'malformed'],
    ['without the day of writing', text('gaps:', `  - ${JSON.stringify(gap())}`), 'malformed'],
    ['with a key that nobody knows', baseline({}, text('written_on: 2026-11-01', 'by: me').trimEnd()), 'malformed'],
    ['that does not parse', 'gaps: [\n', 'malformed'],
    ['that is a link', { kind: 'link' } as const, 'malformed'],
  ])('does not count for an entry or file %s', async (_, file, id) => {
    const report = await under(file)
    expect(report.verdict).toBe('blocked')
    expect(findingsOf(report, formGap)).toMatchObject([{ outcome: 'gap', effect: 'block' }])
    expect(findingsOf(report, `policy.baseline.${id}`)).toMatchObject([{ outcome: 'gap', effect: 'block' }])
  })

  it.each(['', '# nothing\n', 'written_on: 2026-11-01\n'])('may hold nothing', async (file) => {
    const report = await under(file)
    expect(policyFindings(report)).toEqual([])
  })

  it('may hold the same gap as a waiver; each covers its part', async () => {
    const two = { ...form, 'general.release_date': null }
    const report = await judged({
      base: {
        [configurationFile]: waiverFile({ items: ['general.release_date'] }),
        [baselineFile]: baseline({ items: ['general.release_date', 'general.model_name'] }),
      },
      form: two,
    })
    expect(report.verdict).toBe('pass')
    expect(findingsOf(report, formGap).map(({ exemption, items }) => [exemption?.kind, items])).toEqual([
      ['waiver', ['general.release_date']],
      ['baseline', ['general.model_name']],
    ])
  })
})
