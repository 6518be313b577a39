import { describe, expect, it } from 'vitest'
import { assessingProblems as german } from '../../../../locales/de/assessing-problems.ts'
import { safety } from '../../../../locales/de/measures/safety.ts'
import { assessingProblems as english } from '../../../../locales/en/assessing-problems.ts'
import type { MeasureWords } from '../../../../locales/locale.ts'
import { ownMeasures } from '../../../builders/safety-case.ts'

const args = { count: 2, limit: 7, date: '2026-11-22', items: ['cbrn', 'risks.4'], allowed: ['least_mitigated'] }

describe.each(Object.entries({ english, german }))('problems of the assessment in %s', (_, words) => {
  it.each(Object.entries(words))('%s is a sentence with and without arguments', (_code, words) => {
    for (const text of [words(args), words({})]) expect(text).toMatch(/^\p{Lu}.*\.$/u)
    expect(`${words(args)}${words({})}`).not.toMatch(/undefined|null/)
  })
})

/** The term of Appendix 2 of the Code for a model that is compared with a reference: it names a record, and claims nothing. */
const definedTerm = /ähnlich siche(?:res oder sichereres|ren oder sichereren) Modell\b/giu

describe('the German words of Commitments 1 to 5', () => {
  const words: Readonly<Record<string, MeasureWords>> = Object.fromEntries(
    Object.entries(safety).filter(([id]) => /^safety\.[1-5]\./.test(id)),
  )

  it('are there for every measure and requirement, and for no other', () => {
    const wanted = ownMeasures.map(({ id, requirements }) => [id, requirements.map((requirement) => requirement.id)])
    const given = Object.entries(words).map(([id, { requirements }]) => [id, Object.keys(requirements)])
    expect(new Map(given.map(([id, keys]) => [String(id), [...(keys ?? [])].sort()]))).toEqual(
      new Map(wanted.map(([id, keys]) => [String(id), [...(keys ?? [])].sort()])),
    )
  })

  it('are whole sentences and claim nothing', () => {
    const texts = Object.values(words).flatMap(({ requirements }) =>
      Object.values(requirements).flatMap(({ asks, remedy }) => [asks, remedy]),
    )
    expect(texts.filter((text) => !/^(\p{Lu}|[a-z_]+[. ,]|gpai\/).*\.$/u.test(text))).toEqual([])
    const said = texts.map((text) => text.replace(definedTerm, ''))
    expect(said.filter((text) => /konform|zertifiz|\bsicher(er)?(e[nmrs]?)?\b/i.test(text))).toEqual([])
  })

  it('name in each remedy the same file as the English ones', () => {
    const files = (text: string) => (text.match(/gpai\/[\w/.-]+\.yaml/g) ?? []).sort()
    const differing = ownMeasures.flatMap(({ id, requirements }) =>
      requirements.filter(({ id: key, remedy }) => {
        const german = words[id]?.requirements[key]
        return files(german?.remedy ?? '').join() !== files(remedy).join()
      }),
    )
    expect(differing.map(({ id }) => id)).toEqual([])
  })
})
