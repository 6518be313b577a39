import { describe, expect, it } from 'vitest'
import { governanceProblems as german } from '../../../locales/de/governance-problems.ts'
import { governanceProblems as english } from '../../../locales/en/governance-problems.ts'

const filled = { role: 'risk_monitor', date: '2026-10-12', limit: 5, items: ['cbrn'], allowed: ['committee'] }

describe.each([
  ['English', english],
  ['German', german],
])('the %s words for problems of Commitments 6 to 10', (_, words) => {
  it.each(Object.entries(words))('%s is a whole sentence with and without arguments', (_code, words) => {
    expect(words({})).toMatch(/^[A-ZÄÖÜ].*\.$/)
    expect(words(filled)).toMatch(/^[A-ZÄÖÜ].*\.$/)
    expect(`${words({})} ${words(filled)}`).not.toMatch(/undefined|konform|zertifiziert|compliant|certified/)
  })
})

describe('the two languages', () => {
  it('have words for the same problems', () => {
    expect(Object.keys(german).toSorted()).toEqual(Object.keys(english).toSorted())
  })
})
