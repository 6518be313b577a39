import { describe, expect, it } from 'vitest'
import { decideScope } from '../../../commitments/scope.ts'
import { type Change, codes, duties, missing, modifier, openSource, rules, scope, today, unreadable } from './build.ts'

const third: Change = { 'provider.established_in_union': false, 'provider.country': 'US' }
const above: Change = { 'compute.cumulative.value': '2.3*10^25', 'compute.update.value': '2.0*10^25' }

const table: readonly (readonly [row: string, given: string, change: Change, duties: string])[] = [
  [
    'A1',
    'the Union market is left out',
    { 'release.union_market': false, 'release.placed_on_market_on': undefined },
    '------',
  ],
  [
    'A1',
    'the model serves research alone',
    { 'release.channel': 'scientific-research', 'release.placed_on_market_on': undefined },
    '------',
  ],
  [
    'A1',
    'the model is before the market',
    { 'release.channel': 'pre-market', 'release.placed_on_market_on': undefined },
    '------',
  ],
  [
    'A2',
    'the use is purely internal',
    { 'release.channel': 'internal-only', 'release.placed_on_market_on': undefined },
    '------',
  ],
  [
    'A3',
    'the compute is below the criterion',
    { 'compute.update.value': '1*10^22', 'compute.cumulative.value': '1*10^22' },
    '------',
  ],
  ['A4', 'another model is integrated unchanged', { role: 'integrator' }, '------'],
  ['A4', 'the modification is small', { ...modifier, 'modification.compute': '1*10^22' }, '------'],
  [
    'A5',
    'a model before the market will carry systemic risk',
    { ...above, 'release.channel': 'pre-market', 'release.placed_on_market_on': undefined },
    'pppoo-',
  ],
  [
    'A5',
    'the same in a third country',
    { ...above, ...third, 'release.channel': 'pre-market', 'release.placed_on_market_on': undefined },
    'pppoop',
  ],
  [
    'A6',
    'upstream excluded the Union',
    {
      'release.union_market': false,
      'release.exclusion_statement': 'LICENSE#territory',
      'release.placed_on_market_on': undefined,
    },
    '------',
  ],
  ['B1', 'a provider in the Union places a model', {}, 'ooo---'],
  ['B2', 'a provider outside the Union places a model', third, 'ooo--o'],
  ['B3', 'the model is open source', openSource, '-oo---'],
  ['B3', 'an open-source model comes from outside', { ...openSource, ...third }, '-oo---'],
  ['B4', 'open source is claimed and monetised', { ...openSource, 'monetisation.advertising': true }, 'ooo---'],
  ['B4', 'the same from outside', { ...openSource, ...third, 'monetisation.advertising': true }, 'ooo--o'],
  ['C1', 'the compute presumes systemic risk', above, 'ooooo-'],
  ['C1', 'systemic risk is declared', { 'classification.class': 'presumed' }, 'ooooo-'],
  ['C2', 'the same from outside, open source or not', { ...above, ...third, ...openSource }, 'oooooo'],
  [
    'C3',
    'the model is designated',
    { 'classification.class': 'designated', 'classification.informed_on': '2026-05-01' },
    'oooo--',
  ],
  ['C3', 'the same from outside', { ...third, 'classification.class': 'designated' }, 'oooo-o'],
  [
    'C3',
    'the designation lies ahead',
    { 'classification.class': 'designated', 'classification.designated_on': '2027-05-01' },
    'ooop--',
  ],
  [
    'C3',
    'the designated model is above the threshold',
    { ...above, 'classification.class': 'designated', 'classification.informed_on': '2027-05-01' },
    'ooooo-',
  ],
  [
    'C3b',
    'the provider failed to notify',
    { 'classification.class': 'designated', 'classification.designated_for_failure_to_notify': true },
    'ooooo-',
  ],
  ['C4', 'the class is contested', { ...above, 'classification.class': 'contested-pending' }, 'ooooo-'],
  ['C4', 'the outcome is not dated', { ...above, 'classification.class': 'contest-accepted' }, 'ooooo-'],
  [
    'C4',
    'the outcome lies ahead',
    { 'classification.class': 'contest-accepted', 'classification.informed_on': '2026-12-01' },
    'ooooo-',
  ],
  [
    'C5',
    'the contest is accepted',
    { ...above, 'classification.class': 'contest-accepted', 'classification.informed_on': '2026-05-01' },
    'ooo---',
  ],
  [
    'C5',
    'the same from outside',
    { ...third, 'classification.class': 'contest-accepted', 'classification.informed_on': '2026-05-01' },
    'ooo--o',
  ],
  [
    'C5',
    'the same, open source',
    { ...openSource, ...third, 'classification.class': 'contest-accepted', 'classification.informed_on': '2026-05-01' },
    '-oo---',
  ],
  ['D1', 'the modification is above one third', modifier, 'lll---'],
  ['D1', 'the same from outside', { ...modifier, ...third }, 'lll--o'],
  ['D2', 'the modified model is open source', { ...modifier, ...openSource }, '-ll---'],
  [
    'D3',
    'the base carries systemic risk',
    { ...modifier, 'base.systemic_risk': true, 'modification.cumulative_compute': '1.5*10^24' },
    'llloo-',
  ],
  ['D3', 'the same from outside', { ...modifier, ...third, 'base.systemic_risk': true }, 'lllooo'],
  [
    'D4',
    'base and modification together pass 10^25',
    { ...modifier, 'base.compute': '8*10^24', 'modification.compute': '3*10^24' },
    'llloo-',
  ],
]

describe('the decision table', () => {
  it.each(table)('gives %s when %s', (row, _given, change, expected) => {
    const result = scope(change)
    expect(result.rows.find((one) => one !== 'G1')).toBe(row)
    expect(duties(result)).toBe(expected)
    expect(result.limited).toBe(row.startsWith('D'))
    expect(rules(result)).toContain(`row.${row}`)
  })

  it('says for B4 and C5 which row of B the duties follow', () => {
    expect(scope({ ...openSource, 'monetisation.advertising': true }).rows).toContain('B1')
    expect(scope({ ...openSource, ...third, 'monetisation.advertising': true }).rows).toContain('B2')
    expect(
      scope({ ...openSource, 'classification.class': 'contest-accepted', 'classification.informed_on': '2026-05-01' })
        .rows,
    ).toContain('B3')
  })

  it('names the class of a modified model beside its row', () => {
    expect(scope({ ...modifier, 'classification.class': 'designated' }).rows.slice(0, 2)).toEqual(['D4', 'C3'])
    expect(duties(scope({ ...modifier, 'classification.class': 'designated' }))).toBe('lllo--')
    const accepted = { 'classification.class': 'contest-accepted', 'classification.informed_on': '2026-05-01' }
    const freed = scope({ ...modifier, ...accepted, 'base.systemic_risk': true })
    expect(freed.rows.slice(0, 2)).toEqual(['D1', 'C5'])
    expect(freed.systemicRisk).toBe(false)
  })

  it('prefers placing over a channel that places nothing, and asks a person', () => {
    for (const channel of ['scientific-research', 'pre-market', 'internal-only']) {
      const result = scope({ 'release.channel': channel })
      expect(result.row).toBe('B1')
      expect(codes(result)).toContain('placing-contradicts')
    }
  })

  it('keeps the duties of a planned release that is not placed yet', () => {
    const planned = { 'release.placed_on_market_on': undefined, 'release.planned_on': '2027-01-10' }
    expect(scope(planned)).toMatchObject({ row: 'B1', dueOn: '2027-01-10' })
    expect(scope({ ...planned, ...above, 'release.channel': 'pre-market' }).dueOn).toBe('2027-01-10')
  })

  it('takes internal use of a model with systemic risk as in scope', () => {
    const result = scope({
      ...above,
      'release.channel': 'internal-only',
      'release.placed_on_market_on': undefined,
      'release.planned_on': '2027-01-10',
    })
    expect(result.row).toBe('C1')
    expect(rules(result)).toContain('placing.internal-with-systemic-risk')
  })

  it('asks a person whether the Union is out of reach', () => {
    const out = { 'release.union_market': false, 'release.placed_on_market_on': undefined }
    expect(codes(scope(out))).toEqual(['exclusion-missing'])
    expect(codes(scope({ ...out, 'release.channel': 'pre-market' }))).toEqual([])
    expect(codes(scope({ ...out, 'release.exclusion_statement': 'LICENSE' }))).toEqual(['exclusion-clear'])
    expect(codes(scope({ ...out, role: 'distributor', 'release.exclusion_statement': 'LICENSE' }))).toEqual([])
    expect(scope({ 'release.union_market': false })).toMatchObject({ row: 'B1' })
  })

  it('makes whoever brings an excluded model in its provider', () => {
    const brings = { 'release.excluded_by_upstream': true }
    expect(scope({ ...brings, role: 'integrator' })).toMatchObject({ row: 'B1', needsHuman: [] })
    expect(rules(scope({ ...brings, role: 'integrator' }))).toContain('actor.brings-in-excluded')
    expect(codes(scope({ ...brings, role: 'distributor' }))).toEqual(['distributor-of-excluded-model'])
  })

  it('tests a modified base that is not general-purpose on its own', () => {
    const narrow = {
      ...modifier,
      compute: { update: { value: '2e23' }, cumulative: { value: '2e23' } },
      'base.is_general_purpose': false,
    }
    expect(scope(narrow).row).toBe('B1')
    expect(scope({ ...narrow, 'compute.update.value': '1e21', 'compute.cumulative.value': '1e21' }).row).toBe('A3')
  })

  it('treats an integrator who modifies as a modifier, by either meter', () => {
    expect(scope({ ...modifier, role: 'integrator' }).row).toBe('D1')
    expect(scope({ ...modifier, role: 'integrator', modification: { cumulative_compute: '2*10^24' } }).rows).toContain(
      'D1',
    )
  })

  it('asks a provider who names the base of another', () => {
    expect(codes(scope({ 'base.provider': 'Other' }))).toEqual(['base-of-another-provider'])
    expect(codes(scope({ 'base.provider': 'Aurelia GmbH' }))).toEqual([])
    expect(codes(scope({ provider: undefined, 'base.provider': 'Other' }))).toContain('base-of-another-provider')
  })

  it('has nothing due, no mode row and no estimate of the update where nothing is owed', () => {
    expect(scope({ role: 'integrator' })).toMatchObject({ rows: ['A4'], dueOn: null, estimates: [] })
    expect(scope({ ...modifier, 'modification.compute': '1*10^22' }).rows).toEqual(['A4'])
    expect(scope({ ...modifier, 'release.channel': 'pre-market', 'release.placed_on_market_on': undefined }).row).toBe(
      'A1',
    )
  })
})

describe('what is not stated', () => {
  const inputs: readonly (readonly [item: string, code: string, neighbour: string, change: Change])[] = [
    ['role', 'role-missing', 'B1', { role: undefined }],
    ['release.channel', 'channel-missing', 'B1', { 'release.channel': undefined }],
    ['release.union_market', 'union-market-missing', 'B1', { 'release.union_market': undefined }],
    ['release', 'date-missing', 'B1', { release: undefined }],
    ['release.placed_on_market_on', 'date-missing', 'B1', { 'release.placed_on_market_on': undefined }],
    ['provider', 'establishment-missing', 'B2', { provider: undefined }],
    ['model.modalities_out', 'modalities-missing', 'B1', { 'model.modalities_out': [] }],
    ['model', 'modalities-missing', 'B1', { model: undefined }],
    ['compute.update.value', 'update-compute-missing', 'B1', { 'compute.update': undefined }],
    ['compute', 'cumulative-compute-missing', 'B1', { compute: undefined }],
    ['compute.cumulative.value', 'cumulative-compute-missing', 'B1', { 'compute.cumulative': undefined }],
    ['base', 'base-compute-missing', 'D3', { ...modifier, base: undefined }],
    ['base.compute', 'base-compute-missing', 'D1', { ...modifier, 'base.compute': undefined }],
    [
      'base.unknown_reason',
      'base-compute-missing',
      'D1',
      { ...modifier, 'base.compute': undefined, 'base.unknown_reason': ' ' },
    ],
    ['base.systemic_risk', 'base-systemic-risk-missing', 'D3', { ...modifier, 'base.systemic_risk': undefined }],
    [
      'base.is_general_purpose',
      'base-general-purpose-missing',
      'D1',
      { ...modifier, 'base.is_general_purpose': undefined },
    ],
    ['modification', 'modification-compute-missing', 'D1', { ...modifier, modification: undefined }],
    [
      'modification.compute',
      'modification-compute-missing',
      'D3',
      { ...modifier, 'base.systemic_risk': true, modification: {} },
    ],
  ]

  it.each(inputs)('%s gives G1 with %s beside %s', (_item, code, neighbour, change) => {
    const result = scope(change)
    expect(result.rows.slice(0, 2)).toEqual(['G1', neighbour])
    expect(result.row).toBe('G1')
    expect(codes(result)).toContain(code)
  })

  it('does not matter for a model that is out', () => {
    const narrow = { 'model.modalities_out': ['weather'], compute: undefined, 'release.channel': undefined }
    expect(scope(narrow)).toMatchObject({ row: 'A3', needsHuman: [] })
  })

  it.each([
    [missing, 'manifest-missing'],
    [unreadable, 'manifest-unreadable'],
  ] as const)('a whole manifest gives G1 with the duties of B2 (%#)', (evidence, code) => {
    const result = decideScope(evidence, today)
    expect(result).toMatchObject({ row: 'G1', rows: ['G1', 'B2'], dueOn: null, legacy: false, needsHuman: [{ code }] })
    expect(duties(result)).toBe('ooo--o')
  })
})
