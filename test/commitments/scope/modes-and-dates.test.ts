import { describe, expect, it } from 'vitest'
import { notifyBy } from '../../../commitments/scope/timing.ts'
import { codes, duties, modifier, openSource, rules, scope } from './build.ts'

const systemic = { 'compute.cumulative.value': '2*10^25' }

describe('the evidence mode', () => {
  it('is measures for a chapter that was signed and alternative means for one that was not', () => {
    const result = scope({ 'signatory.copyright': { status: 'not-signed' } })
    expect(result.evidenceMode).toEqual({
      transparency: 'measures',
      copyright: 'alternative-means',
      'safety-and-security': 'measures',
    })
    expect(result.rows).toEqual(['B1', 'E1', 'E2', 'F2'])
    expect(scope().rows).toEqual(['B1', 'E1', 'F2'])
  })

  it('counts a signature from its day on', () => {
    expect(scope({ 'signatory.transparency.since': '2027-01-01' }).evidenceMode.transparency).toBe('alternative-means')
    expect(scope({ 'signatory.transparency.since': '2026-11-22' }).evidenceMode.transparency).toBe('measures')
    expect(scope({ 'signatory.transparency.since': undefined }).evidenceMode.transparency).toBe('measures')
  })

  it('asks for what is not said, for chapters with a duty only', () => {
    const silent = scope({ signatory: undefined })
    expect(silent.needsHuman).toEqual([
      { code: 'signatory-missing', item: 'signatory.transparency' },
      { code: 'signatory-missing', item: 'signatory.copyright' },
    ])
    expect(silent.rows).toEqual(['B1', 'F2'])
    expect(scope({ ...systemic, signatory: undefined }).needsHuman).toHaveLength(3)
    expect(scope({ ...openSource, 'signatory.transparency': undefined }).needsHuman.map(({ code }) => code)).toEqual([
      'open-source-review',
    ])
    expect(scope({ role: 'integrator', signatory: undefined }).needsHuman).toEqual([])
  })

  it('adds the Safety and Security chapter where it was taken on for this model', () => {
    const covered = { 'signatory.safety_and_security.covers_this_model': true }
    expect(scope(covered).rows).toEqual(['B1', 'E1', 'E3', 'F2'])
    expect(duties(scope(covered))).toBe('oooo--')
    expect(duties(scope({ ...covered, 'signatory.safety_and_security.since': '2027-01-01' }))).toBe('ooo---')
    expect(duties(scope({ ...covered, 'signatory.safety_and_security.since': undefined }))).toBe('oooo--')
    expect(duties(scope({ ...covered, 'signatory.safety_and_security.status': 'not-signed' }))).toBe('ooo---')
    expect(duties(scope({ ...covered, ...modifier }))).toBe('lllo--')
    expect(duties(scope({ ...covered, role: 'integrator' }))).toBe('------')
    expect(scope({ ...covered, ...systemic }).rows).not.toContain('E3')
  })
})

describe('timing', () => {
  it.each([
    ['2025-08-01', true, '2027-08-02', 'F1'],
    ['2025-08-02', false, '2025-08-02', 'F2'],
    ['2026-10-05', false, '2026-10-05', 'F2'],
  ])('of a model placed on %s', (placed, legacy, dueOn, row) => {
    const result = scope({ 'release.placed_on_market_on': placed })
    expect(result).toMatchObject({ legacy, dueOn })
    expect(result.rows).toContain(row)
  })

  it('takes the planned date where the model is not placed yet, and never makes a plan a legacy', () => {
    const planned = { 'release.placed_on_market_on': undefined, 'release.planned_on': '2025-07-01' }
    expect(scope(planned)).toMatchObject({ legacy: false, dueOn: '2025-07-01' })
  })

  it('keeps the first date of the family for later versions', () => {
    const family = { 'model.family_placed_on_market_on': '2025-03-01' }
    expect(scope(family)).toMatchObject({ legacy: true, dueOn: '2027-08-02' })
    expect(rules(scope(family))).toContain('family.same-model')
    expect(codes(scope({ ...family, 'model.family_id': undefined }))).toEqual(['family-missing'])
    expect(codes(scope({ ...family, 'model.family_id': ' ' }))).toEqual(['family-missing'])
    expect(scope({ ...family, 'release.placed_on_market_on': undefined })).toMatchObject({ legacy: true })
    expect(codes(scope({ 'model.family_placed_on_market_on': '2026-12-01' }))).toEqual(['family-date-after-release'])
  })

  it('gives a modifier no part in the date of the family', () => {
    expect(scope({ ...modifier, 'model.family_placed_on_market_on': '2025-03-01' })).toMatchObject({ legacy: false })
    expect(scope({ ...modifier, 'release.placed_on_market_on': '2025-03-01' })).toMatchObject({ legacy: true })
  })

  it('gives the notification two weeks, and the first ones a day of their own', () => {
    expect(notifyBy('2026-06-01')).toBe('2026-06-15')
    expect(notifyBy('2025-08-02')).toBe('2025-08-16')
    expect(notifyBy('2025-05-01')).toBe('2025-08-16')
    expect(scope({ ...systemic, 'notification.threshold_foreseen_on': '2026-06-01' }).notifyBy).toBe('2026-06-15')
    expect(scope({ 'notification.threshold_foreseen_on': '2026-06-01' }).notifyBy).toBeNull()
    expect(scope(systemic).notifyBy).toBeNull()
  })

  it('says that size removes no duty', () => {
    expect(rules(scope({ 'provider.size': 'sme' }))).toContain('size.no-exemption')
    expect(rules(scope({ 'provider.size': 'other' }))).not.toContain('size.no-exemption')
    expect(rules(scope({ 'provider.size': undefined }))).not.toContain('size.no-exemption')
    expect(rules(scope({ 'provider.size': 'sme', role: 'integrator' }))).not.toContain('size.no-exemption')
    expect(scope({ 'provider.size': 'microenterprise' }).duties).toEqual(scope().duties)
  })
})
