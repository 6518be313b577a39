import { describe, expect, it } from 'vitest'
import { gapsOf, safetyCase } from '../../builders/safety-case.ts'

type Row = [given: string, set: Readonly<Record<string, unknown>>, gaps: readonly string[]]

describe('the plan for monitoring', () => {
  it.each<Row>([
    ['has no start', { 'plan.starts_on': null }, ['3.5.from-placing: not-stated@plan.starts_on']],
    [
      'is missing',
      { plan: null },
      [
        '3.5.from-placing: not-stated@plan.starts_on',
        '3.5.from-placing: not-stated@plan.reference',
        '3.5.from-placing: not-stated@plan.owner',
        '3.5.judged: not-stated@plan',
      ],
    ],
    ['starts before placing', { 'plan.starts_on': '2026-10-01' }, []],
    [
      'does not say whether the provider offers systems',
      { systems: null },
      ['3.5.own-systems: not-stated@systems.offered'],
    ],
    ['is of a provider without systems', { systems: { offered: false } }, []],
    ['gives access to nobody', { access: null }, ['3.5.access: access-missing@access']],
    ['gives access for no risk', { 'access.0.risk_ids': null }, ['3.5.access: access-missing@access']],
    ['gives access to no evaluator', { 'access.0.evaluators': 0 }, ['3.5.access: access-missing@access.0.evaluators']],
    [
      'does not say how many evaluators have access',
      { 'access.0.evaluators': null },
      ['3.5.access: not-stated@access.0.evaluators'],
    ],
    [
      'leaves out the least mitigated version',
      { 'access.0.least_mitigated': null },
      ['3.5.access: not-stated@access.0.least_mitigated'],
    ],
    ['wants money for it', { 'access.0.free_of_charge': false }, ['3.5.access: not-free@access.0.free_of_charge']],
    [
      'has no procedure for vulnerabilities',
      { disclosure: null },
      ['3.5.disclosure: not-stated@disclosure.url', '3.5.disclosure: not-stated@disclosure.hold_business_days'],
    ],
    [
      'holds publication back for longer, with a reason',
      {
        'disclosure.hold_business_days': 45,
        'disclosure.exceptional_reason': 'Disclosure would raise the risk materially',
      },
      [],
    ],
  ])('%s', async (_, set, gaps) => {
    expect(gapsOf(await safetyCase({ 'safety/post-market': set }))).toEqual(gaps)
  })
})
