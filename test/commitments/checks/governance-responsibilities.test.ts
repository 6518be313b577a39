import { describe, expect, it } from 'vitest'
import { normalProvider, smallProvider } from '../../../commitments/applies/governance.ts'
import type { Check } from '../../../commitments/check.ts'
import { assuranceSeated } from '../../../commitments/checks/responsibilities/assurance-seated.ts'
import { holdersApart } from '../../../commitments/checks/responsibilities/holders-apart.ts'
import { levelsFilled } from '../../../commitments/checks/responsibilities/levels-filled.ts'
import { monitorApart } from '../../../commitments/checks/responsibilities/monitor-apart.ts'
import { monitoringSeated } from '../../../commitments/checks/responsibilities/monitoring-seated.ts'
import { oversightSeated } from '../../../commitments/checks/responsibilities/oversight-seated.ts'
import { ownershipSeated } from '../../../commitments/checks/responsibilities/ownership-seated.ts'
import { reportingLineApart } from '../../../commitments/checks/responsibilities/reporting-line-apart.ts'
import { reportsToSupervisors } from '../../../commitments/checks/responsibilities/reports-to-supervisors.ts'
import { resourcesOverseen } from '../../../commitments/checks/responsibilities/resources-overseen.ts'
import { responsibilitiesHeld } from '../../../commitments/checks/responsibilities/responsibilities-held.ts'
import { workersInformed } from '../../../commitments/checks/responsibilities/workers-informed.ts'
import { governanceCase, resultsOf } from '../../builders/governance-case.ts'

type Set = Readonly<Record<string, unknown>>
const roster = (set: Set) => ({ responsibilities: set })
const small = { release: { 'provider.size': 'smc' } }
const noBoard = 'committee+independent_body'
const apart = holdersApart('assurance', 'risk_owner', 'risk_monitor')

const cases: readonly (readonly [string, Check, Set, readonly string[]])[] = [
  ['all responsibilities held', responsibilitiesHeld, {}, ['met']],
  [
    'a responsibility without level',
    responsibilitiesHeld,
    { 'responsibilities.ownership.levels': [] },
    ['not-stated@responsibilities.ownership.levels'],
  ],
  ['all levels filled', levelsFilled, {}, ['met']],
  ['no external assurance', levelsFilled, { 'levels.external_assurance': { available: false } }, ['met']],
  [
    'a level that must be there',
    levelsFilled,
    { 'levels.operational': { available: false } },
    ['not-stated@levels.operational.holder'],
  ],
  [
    'no levels',
    levelsFilled,
    { levels: null },
    ['supervisory', 'executive', 'operational', 'internal_assurance', 'external_assurance'].map(
      (level) => `not-stated@levels.${level}.holder`,
    ),
  ],
  ['a committee that oversees', oversightSeated, {}, ['met']],
  [
    'an independent body that oversees',
    oversightSeated,
    { 'roster.0.body': 'independent_body', 'roster.0.function': null },
    ['met'],
  ],
  [
    'a committee of the executives',
    oversightSeated,
    { 'roster.0.function': 'executive' },
    [`seat-unsuitable@roster.0=${noBoard}`],
  ],
  ['a body nobody names', oversightSeated, { 'roster.0.body': null }, [`seat-unsuitable@roster.0=${noBoard}`]],
  ['nobody who oversees', oversightSeated, { 'roster.0': null }, ['role-vacant@roster']],
  ['no roster', oversightSeated, { roster: null }, ['role-vacant@roster']],
  ['an owner with a delegate', ownershipSeated, {}, ['met']],
  [
    'an owner outside of the core business',
    ownershipSeated,
    { 'roster.1.core_business': false },
    ['delegation-unresolved@roster.1', 'seat-unsuitable@roster=operational'],
  ],
  ['nobody assigned', ownershipSeated, { 'roster.3.delegated_by': null }, ['seat-unsuitable@roster=operational']],
  [
    'a delegation to nowhere',
    ownershipSeated,
    { 'roster.3.delegated_by': 'somebody-else' },
    ['seat-unsuitable@roster=operational'],
  ],
  [
    'a cascade of delegations',
    ownershipSeated,
    {
      'roster.3.delegated_by': 'deputy',
      'roster.6': { id: 'deputy', role: 'risk_owner', function: 'operational', delegated_by: 'owner' },
    },
    ['met'],
  ],
  [
    'delegations in a circle',
    ownershipSeated,
    {
      'roster.6': { id: 'a', role: 'risk_owner', delegated_by: 'b' },
      'roster.7': { id: 'b', role: 'risk_owner', delegated_by: 'a' },
    },
    ['delegation-unresolved@roster.6', 'delegation-unresolved@roster.7'],
  ],
  ['a monitor among the executives', monitoringSeated, {}, ['met']],
  [
    'a monitor in a team',
    monitoringSeated,
    { 'roster.2.function': 'operational' },
    ['seat-unsuitable@roster.2=executive'],
  ],
  ['assurance with audit', assuranceSeated, {}, ['met']],
  [
    'assurance without support',
    assuranceSeated,
    { 'roster.4.supported_by': null },
    ['seat-unsuitable@roster.4.supported_by=internal_audit+equivalent_function'],
  ],
  ['nobody who gives assurance', assuranceSeated, { 'roster.4': null }, ['role-vacant@roster']],
  ['a monitor apart', monitorApart, {}, ['met']],
  [
    'a monitor who says nothing of the business',
    monitorApart,
    { 'roster.2.core_business': null },
    ['not-stated@roster.2.core_business'],
  ],
  ['a monitor in the business', monitorApart, { 'roster.2.core_business': true }, ['holds-core-business@roster.2']],
  [
    'a monitor in a group of the business',
    monitorApart,
    { 'roster.2.groups': ['risk', 'product'] },
    ['holds-core-business@roster.2'],
  ],
  ['a monitor who owns', monitorApart, { 'roster.2.holder': 'head-of-research' }, ['not-apart@roster.2=risk_owner']],
  [
    'a monitor without name or groups',
    monitorApart,
    { 'roster.2.holder': null, 'roster.2.groups': null, core_business_groups: null },
    ['met'],
  ],
  ['assurance apart', apart, {}, ['met']],
  ['assurance that nobody holds', apart, { 'roster.4.holder': null }, ['not-stated@roster.4.holder']],
  [
    'assurance of one who owns and monitors',
    apart,
    { 'roster.4.holder': 'audit', 'roster.1.holder': 'audit', 'roster.2.holder': 'audit' },
    ['not-apart@roster.4=risk_owner+risk_monitor'],
  ],
  ['assurance that reports to the supervisors', reportsToSupervisors, {}, ['met']],
  [
    'assurance that reports to an independent body',
    reportsToSupervisors,
    { 'roster.0.function': null, 'roster.0.body': 'independent_body' },
    ['met'],
  ],
  [
    'assurance that reports to nobody',
    reportsToSupervisors,
    { 'roster.4.reports_to': null, 'roster.0.id': null },
    ['seat-unsuitable@roster.4.reports_to=supervisory+independent_body'],
  ],
  ['a line past the owner', reportingLineApart, {}, ['met']],
  ['no line at all', reportingLineApart, { 'roster.2.reports_to': null }, ['met']],
  [
    'a line to the owner',
    reportingLineApart,
    { 'roster.2.reports_to': 'owner' },
    ['reports-to-owner@roster.2.reports_to'],
  ],
  ['an owner without an id', reportingLineApart, { 'roster.1.id': null }, ['met']],
  ['resources overseen', resourcesOverseen, {}, ['met']],
  [
    'a resource without a date',
    resourcesOverseen,
    { 'resources.human.date': null },
    ['not-stated@resources.human.date'],
  ],
  ['workers told', workersInformed, {}, ['met']],
  ['workers told a year ago', workersInformed, { 'culture.workers_informed_on': '2025-11-22' }, ['met']],
  [
    'workers told longer ago',
    workersInformed,
    { 'culture.workers_informed_on': '2025-11-21' },
    ['overdue@culture.workers_informed_on=2026-11-21'],
  ],
  [
    'nothing of the culture',
    workersInformed,
    { culture: null },
    [
      'not-stated@culture.whistleblower_policy',
      'not-stated@culture.channels',
      'not-stated@culture.workers_informed_on',
    ],
  ],
]

describe('the checks of responsibilities', () => {
  it.each(cases)('see %s', async (_, check, set, expected) => {
    expect(await resultsOf(check, roster(set))).toEqual(expected)
  })

  it.each([oversightSeated, ownershipSeated, monitoringSeated, assuranceSeated, monitorApart])(
    '$name accepts another way that is justified and approved',
    async (check) => {
      const justified = { reference: 'Governance note 4', approved_by: 'Risk committee', approved_on: '2026-03-02' }
      const bare = { roster: [{ id: 'monitor', role: 'risk_monitor', holder: 'x', core_business: true }] }
      expect(await resultsOf(check, roster({ ...bare, alternative_justification: justified }))).toEqual(['met'])
      for (const key of ['reference', 'approved_by', 'approved_on']) {
        const part = Object.fromEntries(Object.entries(justified).filter(([name]) => name !== key))
        expect(await resultsOf(check, roster({ ...bare, alternative_justification: part }))).not.toEqual(['met'])
      }
    },
  )
})

describe('variants for small providers', () => {
  it('let one member of the supervisory body oversee', async () => {
    const member = roster({ 'roster.0.body': 'member' })
    expect(await resultsOf(oversightSeated, { ...member, ...small })).toEqual(['met'])
    expect(await resultsOf(oversightSeated, member)).toEqual([`seat-unsuitable@roster.0=${noBoard}`])
  })

  it("let the supervisory body's own assessment stand for assurance, for twelve months", async () => {
    const assessed = (assessment: object | null, size: object = small) =>
      resultsOf(assuranceSeated, { ...roster({ 'roster.4': null, supervisory_assessment: assessment }), ...size })
    expect(await assessed({ reference: 'FA-1', approved_on: '2025-11-22' })).toEqual(['met'])
    expect(await assessed({ reference: 'FA-1', approved_on: '2025-11-21' })).toEqual(['role-vacant@roster'])
    expect(await assessed({ reference: 'FA-1', approved_on: '2026-11-23' })).toEqual(['role-vacant@roster'])
    expect(await assessed({ reference: 'FA-1' })).toEqual(['role-vacant@roster'])
    expect(await assessed({ approved_on: '2026-09-15' })).toEqual(['role-vacant@roster'])
    expect(await assessed(null)).toEqual(['role-vacant@roster'])
    expect(await assessed({ reference: 'FA-1', approved_on: '2026-09-15' }, {})).toEqual(['role-vacant@roster'])
  })

  it('need the size to be stated', async () => {
    expect(smallProvider.holds(await governanceCase(small))).toBe(true)
    expect(normalProvider.holds(await governanceCase(small))).toBe(false)
    expect(normalProvider.holds(await governanceCase({ release: { provider: null } }))).toBe(true)
    expect(normalProvider.holds(await governanceCase({}, { files: { 'gpai/release.yaml': null } }))).toBe(true)
  })
})
