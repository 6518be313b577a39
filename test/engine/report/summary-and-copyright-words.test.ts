import { describe, expect, it } from 'vitest'
import { copyrightProblems as copyrightDe } from '../../../locales/de/copyright-problems.ts'
import { summaryProblems as summaryDe } from '../../../locales/de/summary-problems.ts'
import { copyrightProblems as copyrightEn } from '../../../locales/en/copyright-problems.ts'
import { summaryProblems as summaryEn } from '../../../locales/en/summary-problems.ts'
import { quotedArguments } from '../../../locales/quoted.ts'

const args = {
  count: 3,
  limit: 12,
  allowed: ['weights'],
  items: ['data.types'],
  path: 'gpai/a.txt',
  date: '2026-01-02',
  otherDate: '2026-03-04',
}

describe.each([
  ['English', { ...copyrightEn, ...summaryEn }],
  ['German', { ...copyrightDe, ...summaryDe }],
])('%s words', (_, words) => {
  it('are whole sentences, with and without details', () => {
    for (const word of Object.values(words)) {
      for (const sentence of [word({}), word(quotedArguments(args))]) {
        expect(sentence).toMatch(/^[\p{Lu}\p{Ll}].*\.$/u)
        expect(sentence).not.toMatch(/undefined| {2}/)
      }
    }
  })
})

it('stand in both languages', () => {
  expect(Object.keys({ ...copyrightDe, ...summaryDe }).toSorted()).toEqual(
    Object.keys({ ...copyrightEn, ...summaryEn }).toSorted(),
  )
})
