import { describe, expect, it } from 'vitest'
import { citationsOf } from '../../commitments/citations.ts'
import { catalogue } from '../../commitments/index.ts'
import type { Requirement } from '../../commitments/measure.ts'
import { policyMeasures } from '../../commitments/policy/measures.ts'
import { scopeRules } from '../../commitments/scope/rules.ts'
import { localeOf } from '../../locales/index.ts'
import { type Basis, basis as bases } from '../../schemas/vocabulary.ts'

/** The instrument that a citation is of. A recital explains and requires nothing. */
function instrumentOf(citation: string): Basis | 'recital' | 'unknown' {
  if (/^AI Act recitals? /.test(citation)) return 'recital'
  if (/^AI Act( Articles?| Annex|, Chapter)/.test(citation)) return 'act'
  if (citation.startsWith('Template C(2025) 8311 final')) return 'template'
  if (citation.startsWith('Explanatory notice C(2025) 8311 final')) return 'notice'
  if (citation.startsWith('Guidelines C(2025) 7719 final')) return 'guidelines'
  if (citation.startsWith('Code of Practice')) return 'code'
  if (/^(Directive|Regulation) /.test(citation) || citation.startsWith('IETF RFC')) return 'other-law'
  if (/^(Rule|Decision table) (of|on) this gate|^This repository's policy/.test(citation)) return 'policy'
  return 'unknown'
}

const requirements = [...catalogue, ...policyMeasures].flatMap((measure) => {
  const own: readonly Omit<Requirement, 'check'>[] = measure.requirements
  return own.map((requirement) => ({
    id: `${measure.id}.${requirement.id}`,
    basis: requirement.basis,
    ...citationsOf(measure, requirement),
  }))
})

describe('the basis of each requirement', () => {
  it('is that of the text which is cited first, and an interpretation names the text that is read', () => {
    const contradicting = requirements.filter(({ basis, cites }) => {
      const instruments = cites.map(instrumentOf)
      if (basis === 'inference') return instruments.includes('policy') || instruments.length === 0
      return instruments[0] !== basis
    })
    expect(contradicting.map(({ id, basis, cites }) => `${id}: ${basis}, ${cites.join('; ')}`)).toEqual([])
  })

  it('cites nothing that no reader knows', () => {
    const all = requirements.flatMap(({ cites, related }) => [...cites, ...related])
    expect([...new Set(all)].filter((citation) => instrumentOf(citation) === 'unknown')).toEqual([])
  })

  it('never gives a law as the source of a rule of the gate', () => {
    const rules = requirements.filter(({ basis }) => basis === 'policy')
    expect(rules.length).toBeGreaterThan(40)
    for (const { cites } of rules) for (const citation of cites) expect(instrumentOf(citation)).toBe('policy')
  })

  it('cites a letter of Article 55(1) wherever a measure of the Code serves it', () => {
    const bare = requirements.filter(
      ({ id, cites }) => id.startsWith('safety.') && cites.some((citation) => citation === 'AI Act Article 55(1)'),
    )
    expect(bare).toEqual([])
  })

  it('is the same for the reasons of the scope', () => {
    const contradicting = Object.entries(scopeRules).filter(([, { basis, cites }]) => {
      const first = cites.map(instrumentOf)[0]
      return basis !== 'inference' && first !== basis
    })
    expect(contradicting.map(([id]) => id)).toEqual([])
  })
})

describe('the sentence of each basis', () => {
  it('never calls a Communication the Act, nor a reading of the Act one of the Code', async () => {
    for (const name of ['en', 'de'] as const) {
      const { demand } = (await localeOf(name)).interfaceStrings
      for (const basis of bases.options) expect(demand[basis]).not.toBe('')
      expect(new Set(Object.values(demand)).size).toBe(Object.values(demand).length)
      for (const basis of bases.options.filter((one) => one !== 'act')) {
        expect(demand[basis]).not.toMatch(/AI Act requires|^KI-Verordnung/)
      }
      expect(demand.inference).not.toMatch(/Code|Praxisleitfaden/)
    }
  })
})

describe('what carries a requirement of the Act', () => {
  const known = new Set([...catalogue.map(({ id }) => id), ...requirements.map(({ id }) => id)])
  const carried = catalogue.flatMap((measure) => {
    const own: readonly Requirement[] = measure.requirements
    return own.flatMap(({ id, carriedBy = [] }) => carriedBy.map((by) => ({ id: `${measure.id}.${id}`, by })))
  })

  it('is a measure or a requirement of the Code that there is', () => {
    expect(carried.length).toBeGreaterThan(30)
    expect(carried.filter(({ by }) => !known.has(by) || by.startsWith('act.'))).toEqual([])
    expect(carried.filter(({ id }) => !id.startsWith('act.'))).toEqual([])
  })
})

describe('citations in German', () => {
  it('leave no English word, and name articles as the Official Journal does', async () => {
    const { cite } = await localeOf('de')
    const all = requirements.flatMap(({ cites, related }) => [...cites, ...related])
    const german = [...new Set([...all, ...Object.values(scopeRules).flatMap(({ cites }) => cites)])].map(cite)
    const english =
      /\b(Act|Articles?|Annex|recitals?|section|chapter|Measures?|Commitments?|Appendix|points?|paras?|and|Guidelines|Code|Template|notice|Directive|Regulation|policy|gate's|Rule|glossary)\b/
    expect(german.filter((citation) => english.test(citation))).toEqual([])
    expect(cite('AI Act Article 53(1)(d)')).toBe('Artikel 53 Absatz 1 Buchstabe d KI-Verordnung')
    expect(cite('AI Act Article 53(1)(b)(i)')).toBe('Artikel 53 Absatz 1 Buchstabe b Ziffer i KI-Verordnung')
    expect(cite('AI Act Article 3(63)')).toBe('Artikel 3 Nummer 63 KI-Verordnung')
    expect(cite('AI Act Article 54(3)(a) to (d)')).toBe('Artikel 54 Absatz 3 Buchstaben a bis d KI-Verordnung')
    expect(cite('AI Act Annex XI Section 1 point 2(c)')).toBe(
      'Anhang XI Abschnitt 1 Nummer 2 Buchstabe c KI-Verordnung',
    )
    expect(cite('Guidelines C(2025) 7719 final, section 3.2 (para 60)')).toBe(
      'Leitlinien C(2025) 7719 final, Abschnitt 3.2, Rn. 60',
    )
    expect(cite('Code of Practice, Safety and Security chapter, Measure 7.2(2)')).toBe(
      'Praxisleitfaden, Kapitel Sicherheit und Gefahrenabwehr, Maßnahme 7.2 Nummer 2',
    )
    expect(cite('Directive (EU) 2019/790 Article 4(3)')).toBe('Artikel 4 Absatz 3 der Richtlinie (EU) 2019/790')
  })
})
