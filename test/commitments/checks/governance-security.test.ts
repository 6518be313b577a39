import { describe, expect, it } from 'vitest'
import { claimsNothingToGuard, guardsModel } from '../../../commitments/applies/governance.ts'
import { accessReviewed } from '../../../commitments/checks/security/access-reviewed.ts'
import { exemptionShown } from '../../../commitments/checks/security/exemption-shown.ts'
import { objectivesKept } from '../../../commitments/checks/security/objectives-kept.ts'
import { governanceCase, resultsOf } from '../../builders/governance-case.ts'

const noSecurity = { files: { 'gpai/safety/security.yaml': null } }

describe('objectives-kept', () => {
  it.each([
    ['is met by the example', {}, ['met']],
    ['names what has no row', { 'objectives.24': null }, ['rows-missing@objectives=safety.app4.5.7']],
    ['wants a status', { 'objectives.3.status': null }, ['not-stated@objectives.3.status']],
    [
      'wants the reason of an alternative',
      { 'objectives.8.justification': null },
      ['not-stated@objectives.8.justification'],
    ],
    [
      'wants the point of a stage',
      { 'objectives.16.capability_point': null },
      ['not-stated@objectives.16.capability_point'],
    ],
    [
      'lets no single objective be exempt',
      { 'objectives.0.status': 'exempt' },
      ['exemption-not-shown@objectives.0.status'],
    ],
    [
      'sees a row twice',
      { 'objectives.25': { id: 'safety.app4.1.1', status: 'implemented' } },
      ['duplicate-key@objectives.25'],
    ],
    [
      'wants the id of a row',
      { 'objectives.0.id': null },
      ['rows-missing@objectives=safety.app4.1.1', 'not-stated@objectives.0.id'],
    ],
  ] as const)('%s', async (_, set, expected) => {
    expect(await resultsOf(objectivesKept, { security: set })).toEqual(expected)
  })

  it('names all 25 where no list is there, and the file where that is missing', async () => {
    const [all] = await resultsOf(objectivesKept, { security: { objectives: null } })
    expect(all?.split('+')).toHaveLength(25)
    expect(await resultsOf(objectivesKept, {}, noSecurity)).toEqual(['document-missing@'])
  })
})

describe('access-reviewed', () => {
  const reviewed = (date: string | null) => ({ security: { 'objectives.10.reviewed_on': date } })

  it('is met on the last day of six months and overdue on the next', async () => {
    expect(await resultsOf(accessReviewed, reviewed('2026-05-22'))).toEqual(['met'])
    expect(await resultsOf(accessReviewed, reviewed('2026-05-21'))).toEqual([
      'overdue@objectives.10.reviewed_on=2026-11-21',
    ])
  })

  it('wants a date, unless another means was chosen', async () => {
    expect(await resultsOf(accessReviewed, reviewed(null))).toEqual(['not-stated@objectives.10.reviewed_on'])
    const alternative = { 'objectives.10.status': 'alternative', 'objectives.10.reviewed_on': null }
    expect(await resultsOf(accessReviewed, { security: alternative })).toEqual(['met'])
    expect(await resultsOf(accessReviewed, { security: { objectives: null } })).toEqual(['met'])
  })
})

const claim = {
  applies: true,
  comparator_model: 'polaris-2',
  comparator_parameters: 'https://models.example/polaris-2',
  evidence: 'BC-2026-4',
  decided_on: '2026-09-30',
}
const { evidence: _, ...unproven } = claim
const gone = { reason: 'parameters_deleted', on: '2026-11-01', evidence: 'Deletion protocol 7' }
const open = { ...gone, reason: 'parameters_public' }

describe('exemption-shown', () => {
  it.each([
    ['a whole claim', { exempt: claim }, ['met'], false],
    ['a claim without evidence', { exempt: unproven }, ['exemption-not-shown@exempt'], true],
    ['a claim that is denied', { exempt: { ...unproven, applies: false } }, ['met'], true],
    ['deleted parameters', { ended: gone }, ['met'], false],
    ['parameters deleted later', { ended: { ...gone, on: '2026-11-23' } }, ['exemption-not-shown@ended'], true],
    [
      'deletion without a date',
      { ended: { reason: gone.reason, evidence: gone.evidence } },
      ['exemption-not-shown@ended'],
      true,
    ],
    ['deletion without evidence', { ended: { reason: gone.reason, on: gone.on } }, ['exemption-not-shown@ended'], true],
    ['an end without a reason', { ended: { on: gone.on } }, ['exemption-not-shown@ended'], true],
    ['public parameters that the release denies', { ended: open }, ['exemption-not-shown@ended'], true],
  ] as const)('sees %s', async (_name, set, expected, guards) => {
    expect(await resultsOf(exemptionShown, { security: set })).toEqual(expected)
    expect(guardsModel.holds(await governanceCase({ security: set }))).toBe(guards)
  })

  it('takes public parameters where the release says so too, and not where there is no release manifest', async () => {
    const weights = { security: { ended: open }, release: { 'release.distributes_weights': true } }
    expect(await resultsOf(exemptionShown, weights)).toEqual(['met'])
    const without = { files: { 'gpai/release.yaml': null } }
    expect(await resultsOf(exemptionShown, { security: { ended: open } }, without)).toEqual([
      'exemption-not-shown@ended',
    ])
  })

  it('is asked only where something is claimed, and guards where there is no record', async () => {
    expect(claimsNothingToGuard.holds(await governanceCase())).toBe(false)
    expect(claimsNothingToGuard.holds(await governanceCase({ security: { exempt: claim } }))).toBe(true)
    expect(claimsNothingToGuard.holds(await governanceCase({ security: { ended: gone } }))).toBe(true)
    expect(claimsNothingToGuard.holds(await governanceCase({}, noSecurity))).toBe(false)
    expect(guardsModel.holds(await governanceCase({}, noSecurity))).toBe(true)
  })
})
