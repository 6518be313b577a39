import { describe, expect, it } from 'vitest'
import { reservationProtocols } from '../../../commitments/data/copyright-protocols.ts'
import { editions, reviewedOn } from '../../../commitments/data/editions.ts'
import { regionOf } from '../../../commitments/data/eu-countries.ts'
import { thresholds } from '../../../commitments/data/thresholds.ts'
import { timeline } from '../../../commitments/data/timeline.ts'
import { kindOf, questionCodes } from '../../../commitments/scope/questions.ts'
import { rowRule } from '../../../commitments/scope/reasons-for.ts'
import { rowIds } from '../../../commitments/scope/result.ts'
import { scopeRules } from '../../../commitments/scope/rules.ts'
import { questions } from '../../../locales/en/questions.ts'
import { reasons } from '../../../locales/en/reasons.ts'
import { countryCodeOf } from '../../../schemas/country.ts'

describe('the words of scope', () => {
  it('are whole sentences without a figure of the evidence', () => {
    for (const sentence of [...Object.values(reasons), ...Object.values(questions)]) {
      expect(sentence).toMatch(/^[A-Z].*\.$/)
      expect(sentence).not.toMatch(/\bcompliant|certified\b/)
    }
    expect(new Set(Object.values(reasons)).size).toBe(Object.keys(scopeRules).length)
  })

  it('cover every rule, and every row has a rule that is cited', () => {
    expect(Object.keys(reasons)).toEqual(Object.keys(scopeRules))
    for (const row of rowIds) expect(scopeRules[rowRule(row)].cites.length).toBeGreaterThan(0)
    for (const { cites } of Object.values(scopeRules)) for (const cite of cites) expect(cite).not.toBe('')
  })

  it('cover every question, of which each is of one kind', () => {
    expect(Object.keys(questions).toSorted()).toEqual([...questionCodes].toSorted())
    expect(new Set(questionCodes).size).toBe(questionCodes.length)
    expect([kindOf('role-missing'), kindOf('signatory-missing'), kindOf('near-one-third')]).toEqual([
      'missing',
      'unstated',
      'decide',
    ])
  })
})

describe('dates and versions as data', () => {
  it('are ISO dates in order, each with its source and use', () => {
    for (const event of Object.values(timeline)) {
      expect(new Date(event.date).toISOString().slice(0, 10)).toBe(event.date)
      if ('until' in event) expect(event.until > event.date).toBe(true)
      expect(event.what).toMatch(/\.$/)
      expect(event.source).not.toBe('')
      expect(event.usedBy.length).toBeGreaterThan(0)
    }
    const dates = Object.values(timeline).map(({ date }) => date)
    expect(dates).toEqual(dates.toSorted())
  })

  it('pin the editions that the catalogue follows', () => {
    expect(editions).toEqual({
      catalogue: '0.1.0',
      code: '2025-07-10',
      guidelines: 'C(2025) 7719 final',
      template: 'C(2025) 8311 final',
      actConsolidatedOn: '2026-07-27',
      proceedings: 'Implementing Regulation (EU) 2026/1755',
      incidentTemplate: '2025-11-04',
      reviewedOn: '2026-11-30',
    })
    expect(reviewedOn).toBe('2026-11-30')
  })

  it('date and cite every threshold', () => {
    for (const { since, cites } of Object.values(thresholds)) {
      expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(cites.length).toBeGreaterThan(0)
    }
  })

  it('require one protocol only', () => {
    expect(reservationProtocols.filter(({ requiredFrom }) => requiredFrom !== null).map(({ id }) => id)).toEqual([
      'robots-rfc9309',
    ])
  })

  it('know 27 Member States and three more of the EEA', () => {
    const codes = Array.from({ length: 676 }, (_, index) =>
      String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26)),
    )
    const known = codes.filter((code) => countryCodeOf(code) === code)
    const union = known.filter((code) => regionOf(code) === 'union')
    expect(known).toHaveLength(249)
    expect(union.filter((code) => !['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT'].includes(code))).toHaveLength(27)
    expect(known.filter((code) => regionOf(code) === 'eea')).toEqual(['IS', 'LI', 'NO'])
    expect(countryCodeOf('Atlantis')).toBeNull()
    expect(['ie', 'DEU', 'EL', 'Österreich', 'NO', 'CH', 'United Kingdom'].map(regionOf)).toEqual([
      'union',
      'union',
      'union',
      'union',
      'eea',
      'elsewhere',
      'elsewhere',
    ])
  })
})
