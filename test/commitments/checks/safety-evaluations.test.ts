import { describe, expect, it } from 'vitest'
import { gapsOf, safetyCase } from '../../builders/safety-case.ts'

type Row = [given: string, set: Readonly<Record<string, unknown>>, gaps: readonly string[]]

const evaluated = (set: Readonly<Record<string, unknown>>) => safetyCase({ 'safety/evaluations': set })

describe('evaluations', () => {
  it.each<Row>([
    [
      'an evaluation covers no risk',
      { 'evaluations.0.risk_ids': null },
      ['3.2.each-risk: rows-missing@evaluations', '3.2.coverage: not-stated@evaluations.0.risk_ids'],
    ],
    [
      'an open-ended test is superseded',
      { 'evaluations.4.status': 'superseded' },
      ['3.2.open-ended: open-ended-missing@evaluations'],
    ],
    [
      'an evaluation names no version',
      { 'evaluations.0.digests': null },
      ['3.2.versions: not-stated@evaluations.0.digests'],
    ],
    [
      'an evaluation took less time, with a reason',
      { 'evaluations.0.business_days': 10, 'evaluations.0.time_reason': 'A benchmark without elicitation' },
      [],
    ],
    [
      'an evaluation does not say how long it took',
      { 'evaluations.0.business_days': null },
      ['3.2.teams: not-stated@evaluations.0.business_days'],
    ],
    ['a risk has no evaluator', { 'external.0.risk_ids': null }, ['3.2.external: rows-missing@external']],
    [
      'a search is silent about its notice and its uncertainty',
      { 'external_search.0': { risk_ids: ['cbrn'], call_opened: '2026-03-02', call_closed: '2026-03-30' } },
      [
        '3.2.external: not-stated@external_search.0.notified',
        '3.2.external: not-stated@external_search.0.uncertainty_in_margin',
      ],
    ],
    [
      'a search has a call that was never closed',
      {
        'external_search.0': {
          risk_ids: ['cbrn'],
          call_opened: '2026-03-02',
          notified: 'Letters',
          uncertainty_in_margin: 'AD-2026-2',
        },
      },
      ['3.2.external: search-incomplete@external_search.0'],
    ],
    [
      'a search covers no risk',
      { 'external_search.0': { other_search: 'Letters', notified: 'Letters', uncertainty_in_margin: 'AD-2026-2' } },
      [],
    ],
    ['there is no evaluator', { external: null }, ['3.2.external: rows-missing@external']],
    ['there is no list of searches', { external_search: null }, []],
  ])('%s', async (_, set, gaps) => {
    expect(gapsOf(await evaluated(set))).toEqual(gaps)
  })

  it('cover the least mitigated version', async () => {
    const most = '5afd9b16818ab439f84d50d022285787da6b21345ccb2d2184d136eecd700e4c'
    const set = Object.fromEntries([0, 1, 2, 3, 4].map((index) => [`evaluations.${index}.digests`, [most]]))
    expect(gapsOf(await evaluated(set))).toEqual(['3.2.versions: role-not-covered@evaluations'])
  })

  it('cannot be of versions that no process covers', async () => {
    const gaps = gapsOf(await safetyCase({ 'safety/assessment': { 'full_process.versions': null } }))
    expect(gaps.filter((gap) => gap.startsWith('3.2'))).toEqual([
      ...[0, 1, 2, 3, 4].map((index) => `3.2.versions: names-nothing@evaluations.${index}.digests`),
      '3.2.versions: role-not-covered@evaluations',
    ])
  })

  it('are a list', async () => {
    const gaps = gapsOf(await evaluated({ evaluations: null }))
    expect(new Set(gaps)).toContain('3.2.each-risk: rows-missing@evaluations')
    expect(new Set(gaps)).toContain('3.2.rigour: not-stated@evaluations')
  })
})
