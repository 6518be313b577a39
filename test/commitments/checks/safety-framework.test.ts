import { describe, expect, it } from 'vitest'
import { gapsOf, manifest, type SafetyOptions, safetyCase } from '../../builders/safety-case.ts'

type Row = [given: string, set: Readonly<Record<string, unknown>>, gaps: readonly string[], options?: SafetyOptions]

const framework = (set: Readonly<Record<string, unknown>>) => ({ 'safety/framework': set })
const released = (from: string | RegExp, to: string) => ({ files: { 'gpai/release.yaml': manifest.replace(from, to) } })

describe('what the Framework holds', () => {
  it.each<Row>([
    [
      'external input is not decided',
      { 'external_input.applies': null },
      ['1.1.external-input: not-stated@external_input.applies'],
    ],
    [
      'external input is not there',
      { external_input: null },
      ['1.1.external-input: not-stated@external_input.applies'],
    ],
    ['nobody outside has a say', { external_input: { applies: false } }, []],
    ['a tiered risk has no timeline', { 'timelines.3': null }, ['1.1.timelines: not-stated@timelines']],
    [
      'there is no timeline',
      { timelines: null },
      Array.from({ length: 4 }, () => '1.1.timelines: not-stated@timelines'),
    ],
    [
      'there are no criteria',
      { criteria: null },
      [
        '1.1.criteria: not-stated@criteria',
        '1.1.tier-mitigations: not-stated@criteria',
        '1.1.content-judged: not-stated@criteria',
      ],
    ],
    [
      'a criterion has no tiers',
      { 'criteria.3.tiers': null },
      ['1.1.criteria: not-stated@criteria.3.tiers', '1.1.tier-mitigations: not-stated@criteria.3.tiers'],
    ],
    [
      'no part is mapped',
      { sections: null },
      [
        'description',
        'trigger_points',
        'criteria',
        'tier_mitigations',
        'timelines',
        'external_input',
        'responsibilities',
        'updates',
      ].map((part) => `1.1.sections: not-stated@sections.${part}`),
    ],
  ])('%s', async (_, set, gaps) => {
    expect(gapsOf(await safetyCase(framework(set)))).toEqual(gaps)
  })

  it('compares anchors with the headings of a document of the repository', async () => {
    const set = {
      document: { path: 'FRAMEWORK.md' },
      'sections.criteria': '#criteria',
      'sections.timelines': '#Timelines',
      'sections.updates': '#updates',
    }
    const gap = ['1.1.sections: anchor-absent@sections.updates']
    const text = '# Framework\n\n## Criteria\n\nText.\n\n## Timelines\n\nText.\n'
    const applied = { 'safety/acceptance': { 'framework.sha256': null } }
    const files = { 'FRAMEWORK.md': text }
    expect(gapsOf(await safetyCase({ ...framework(set), ...applied }, { files }))).toEqual(gap)
    const outside = { ...set, document: { path: '../FRAMEWORK.md' } }
    expect(gapsOf(await safetyCase({ ...framework(outside), ...applied }, { files }))).toEqual([])
    const elsewhere = { ...set, document: { path: 'OTHER.md' } }
    expect(gapsOf(await safetyCase({ ...framework(elsewhere), ...applied }, { files }))).toEqual([])
  })
})

describe('when the Framework is confirmed', () => {
  it.each<Row>([
    ['on the last day after the notification', { confirmed_at: '2026-06-01', ai_office_access_at: '2026-06-02' }, []],
    [
      'on the day after it',
      { confirmed_at: '2026-06-02', ai_office_access_at: '2026-06-02' },
      ['1.1.confirmed-in-time: too-late@confirmed_at'],
    ],
    [
      'on the last day before placing, without a notification',
      { confirmed_at: '2026-09-28', ai_office_access_at: '2026-09-29' },
      [],
      released(/notification: .*\n/, ''),
    ],
    [
      'one day too late before placing, without a notification',
      { confirmed_at: '2026-09-29', ai_office_access_at: '2026-09-29' },
      ['1.1.confirmed-in-time: too-late@confirmed_at'],
      released(/notification: .*\n/, ''),
    ],
    [
      'in the future',
      { confirmed_at: '2026-05-21', ai_office_access_at: '2026-05-21' },
      ['1.1.confirmed-in-time: date-in-future@confirmed_at'],
      { today: '2026-05-20', ...released('placed_on_market_on: 2026-10-12', 'planned_on: 2026-10-12') },
    ],
    [
      'without a date',
      { confirmed_at: null },
      [
        '1.1.confirmed-in-time: not-stated@confirmed_at',
        '1.1.approved: approval-missing@update_process.confirmation_rule.bodies.0',
        '1.1.approved: approval-missing@update_process.confirmation_rule.bodies.1',
        '1.4.access: not-stated@confirmed_at',
      ],
    ],
    [
      'without any body in its rule',
      { 'update_process.confirmation_rule.bodies': null },
      ['1.1.approved: not-stated@update_process.confirmation_rule.bodies'],
    ],
    [
      'without any rule',
      { 'update_process.confirmation_rule': null },
      [
        '1.1.update-process: not-stated@update_process.confirmation_rule.description',
        '1.1.approved: not-stated@update_process.confirmation_rule.bodies',
      ],
    ],
    [
      'without approvals',
      { approvals: null },
      [
        '1.1.approved: approval-missing@update_process.confirmation_rule.bodies.0',
        '1.1.approved: approval-missing@update_process.confirmation_rule.bodies.1',
      ],
    ],
    [
      'with an approval that came later',
      { 'approvals.1.date': '2026-05-21' },
      ['1.1.approved: approval-missing@update_process.confirmation_rule.bodies.1'],
    ],
    [
      'with an approval without a reference',
      { 'approvals.1.reference': null },
      ['1.1.approved: approval-missing@update_process.confirmation_rule.bodies.1'],
    ],
  ])('%s', async (_, set, gaps, options) => {
    const context = await safetyCase(framework(set), options)
    const aside = /process|plan|judged|from-placing/
    expect(gapsOf(context).filter((gap) => !(options?.today && aside.test(gap)))).toEqual(gaps)
  })

  it('cannot be judged without a date of placing', async () => {
    const gaps = gapsOf(await safetyCase({}, released('placed_on_market_on: 2026-10-12, ', '')))
    expect(gaps).toContain('1.1.confirmed-in-time: no-placing-date@confirmed_at')
    expect(gaps).toContain('1.2.full-process: no-placing-date@full_process.finished_on')
    expect(gaps).toContain('3.5.from-placing: no-placing-date@plan.starts_on')
    const first = { first_placing_on: null }
    const more = gapsOf(await safetyCase(framework(first), released('placed_on_market_on: 2026-10-12, ', '')))
    expect(more).toContain('1.3.assessed: no-placing-date@assessments')
  })
})

describe('access for the AI Office', () => {
  it.each<Row>([
    ['on the fifth business day', { ai_office_access_at: '2026-05-28' }, []],
    [
      'to an earlier version only',
      { ai_office_access_at: '2026-05-19' },
      ['1.4.access: date-before@ai_office_access_at'],
    ],
    ['not given when its time is over', { ai_office_access_at: null }, ['1.4.access: overdue@ai_office_access_at']],
    ['not said to be unredacted', { unredacted: null }, ['1.4.access: not-stated@unredacted']],
    ['redacted', { unredacted: false }, ['1.4.access: redacted@unredacted']],
  ])('%s', async (_, set, gaps) => {
    expect(gapsOf(await safetyCase(framework(set)))).toEqual(gaps)
  })

  it('is due five business days after the confirmation while placing is ahead too, and not before its time', async () => {
    const planned = released('placed_on_market_on: 2026-10-12', 'planned_on: 2026-12-12')
    const only = (gaps: readonly string[]) => gaps.filter((gap) => gap.startsWith('1.4'))
    expect(only(gapsOf(await safetyCase(framework({ ai_office_access_at: null }), planned)))).toEqual([
      '1.4.access: overdue@ai_office_access_at',
    ])
    const early = { today: '2026-05-28', ...planned }
    expect(only(gapsOf(await safetyCase(framework({ ai_office_access_at: null }), early)))).toEqual([])
  })
})

describe('updates of the Framework', () => {
  const document = { 'document.sha256': 'a'.repeat(64) }
  const applied = { 'safety/acceptance': { 'framework.sha256': null, 'framework.version': '2.1' } }
  const entry = { version: '2.1', date: '2026-09-01', how: 'Tiers sharpened', why: 'Assessment of August' }

  it.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['with a higher version and an entry', { version: '2.1', 'changelog.1': entry }, []],
    ['without a higher version', {}, ['1.3.versions: version-not-raised@version']],
    [
      'with a lower version',
      { version: '1.9' },
      ['1.3.versions: version-not-raised@version', '1.3.versions: changelog-behind@changelog'],
    ],
    [
      'with a version that is higher by number only',
      { version: '2.0.1' },
      ['1.3.versions: changelog-behind@changelog'],
    ],
    [
      'without a version',
      { version: null },
      [
        '1.3.versions: not-stated@version',
        '1.3.versions: version-not-raised@version',
        '1.3.versions: changelog-behind@changelog',
      ],
    ],
    ['without a changelog', { version: '2.1', changelog: null }, ['1.3.versions: changelog-behind@changelog']],
  ])('%s', async (_, set, gaps) => {
    const context = await safetyCase({ ...framework({ ...document, ...set }), ...applied }, { previous: {} })
    expect(gapsOf(context).filter((gap) => gap.startsWith('1.3'))).toEqual(gaps)
  })

  it('are not looked for where the document is the same or was not there', async () => {
    expect(gapsOf(await safetyCase({}, { previous: {} }))).toEqual([])
    expect(gapsOf(await safetyCase(framework({ changelog: null })))).toEqual([])
    const unversioned = { previous: framework({ version: null }) }
    expect(gapsOf(await safetyCase(framework(document), unversioned))).toEqual([
      '4.1.framework: hash-disagrees@framework.sha256',
    ])
  })

  it.each<Row>([
    [
      'a later assessment asked for one',
      { 'assessments.0.update_needed': true },
      ['1.3.updated: date-not-raised@date (warn)'],
    ],
    [
      'an assessment without a date asked for one',
      { 'assessments.0.update_needed': true, 'assessments.0.date': null, date: null },
      ['1.3.versions: not-stated@date', '1.3.assessment-complete: not-stated@assessments.0.date'],
    ],
    ['nothing was assessed', { assessments: null }, []],
  ])('%s', async (_, set, gaps) => {
    expect(gapsOf(await safetyCase(framework(set)))).toEqual(gaps)
  })
})

describe('assessments of the Framework', () => {
  it.each<Row>([
    ['on the last day of twelve months after the last', {}, [], { today: '2027-10-12' }],
    ['one day after twelve months from placing', {}, ['1.3.assessed: overdue@assessments'], { today: '2027-10-13' }],
    [
      'planned, so not done',
      { 'assessments.0.date': '2027-10-14', first_placing_on: '2026-10-12' },
      ['1.3.assessed: overdue@assessments'],
      { today: '2027-10-13' },
    ],
    [
      'counted from the release where no first placing is named',
      { first_placing_on: null },
      ['1.3.assessed: overdue@assessments'],
      { today: '2027-10-13' },
    ],
    ['counted from the last one', { 'assessments.0.date': '2026-11-01' }, [], { today: '2027-10-31' }],
    [
      'older than a ground',
      { grounds: [{ kind: 'risk_changed', known_on: '2026-10-01' }] },
      ['1.3.assessed: before-ground@grounds.0.known_on'],
    ],
    ['newer than a ground', { grounds: [{ kind: 'risk_changed', known_on: '2026-09-15' }] }, []],
    [
      'with a ground without a date',
      { grounds: [{ kind: 'risk_changed' }] },
      ['1.3.assessed: not-stated@grounds.0.known_on'],
    ],
    ['without any ground', { grounds: null }, []],
    [
      'with a list of departures that is not there',
      { 'assessments.0.non_adherence': null },
      ['1.3.assessment-complete: not-stated@assessments.0.non_adherence'],
    ],
    [
      'with no departure and no plan',
      { 'assessments.0.non_adherence': [], 'assessments.0.remediation_plan': null },
      [],
    ],
    [
      'with a departure without measures',
      { 'assessments.0.non_adherence.0.measures': null },
      ['1.3.assessment-complete: not-stated@assessments.0.non_adherence.0.measures'],
    ],
  ])('%s', async (_, set, gaps, options) => {
    expect(gapsOf(await safetyCase(framework(set), options))).toEqual(gaps)
  })
})
