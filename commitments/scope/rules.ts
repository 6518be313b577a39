import type { Basis } from '../../schemas/vocabulary.ts'

/** Where the rule behind a part of the decision is written, and whose demand it is. */
export type Rule = { readonly basis: Basis; readonly cites: readonly string[] }

const act = (...articles: readonly string[]): Rule => ({
  basis: 'act',
  cites: articles.map((article) => `AI Act ${article}`),
})
const guide = (...places: readonly string[]): Rule => ({
  basis: 'guidelines',
  cites: places.map((place) => `Guidelines C(2025) 7719 final, ${place}`),
})
const inferred = (...cites: readonly string[]): Rule => ({ basis: 'inference', cites })
const policy = (...cites: readonly string[]): Rule => ({ basis: 'policy', cites })

/** Every rule that a decision on scope can rest on. A row of the decision table has the rule `row.` and its id. */
export const scopeRules = {
  'row.A1': act('Article 2(6)', 'Article 2(8)', 'Article 3(63)'),
  'row.A2': guide('section 3.1.3', 'on recital 97 of the AI Act'),
  'row.A3': act('Article 3(63)'),
  'row.A4': guide('section 3.2 (paras 59-61)'),
  'row.A5': act('Article 52(1)', 'recitals 112 and 114'),
  'row.A6': guide('section 3.1.3'),
  'row.B1': act('Article 53(1)'),
  'row.B2': act('Article 53(1)', 'Article 54(1)'),
  'row.B3': act('Article 53(2)', 'Article 54(6)'),
  'row.B4': guide('section 4.2'),
  'row.C1': act('Article 51(2)', 'Article 52(1)', 'Article 53', 'Article 55'),
  'row.C2': act('Article 51(2)', 'Article 52(1)', 'Article 53(2)', 'Article 54(6)', 'Article 55'),
  'row.C3': act('Article 51(1)(b)', 'Article 52(4)'),
  'row.C3b': act('Article 52(1)', 'Article 101'),
  'row.C4': act('Article 52(2)'),
  'row.C5': act('Article 52(2)', 'Article 52(3)'),
  'row.D1': guide('section 3.2 (paras 60-61)', 'on recital 109 of the AI Act'),
  'row.D2': act('Article 53(2)', 'Article 54(6)'),
  'row.D3': guide('section 3.2 (paras 67-68)'),
  'row.D4': act('Article 51(2)'),
  'row.E1': act('Article 53(4)', 'Article 55(2)'),
  'row.E2': act('Article 53(4)', 'Article 55(2)'),
  'row.E3': act('Article 56(7)'),
  'row.F1': act('Article 111(3)'),
  'row.F2': act('Article 113(b)', 'Article 101'),
  'row.G1': policy('Decision table of this gate, row G1'),
  'actor.brings-in-excluded': guide('section 3.1.3'),
  'actor.not-provider': act('Article 3(3)'),
  'actor.base-not-general-purpose': guide('section 3.2'),
  'placing.internal-with-systemic-risk': inferred(
    'AI Act recital 97',
    'Guidelines C(2025) 7719 final, section 3.1.2 (para 51)',
  ),
  'general-purpose.criterion-met': guide('section 2.1 (para 17)'),
  'general-purpose.criterion-not-met': guide('section 2.1 (para 17)'),
  'general-purpose.departs-in': guide('section 2.1 (para 17)'),
  'general-purpose.departs-out': guide('section 2.1 (para 17)'),
  'general-purpose.near': policy('Rule of this gate on values near a threshold'),
  'general-purpose.by-cumulative': inferred('AI Act Article 51(2)', 'Guidelines C(2025) 7719 final, annex'),
  'compute.from-hardware': guide('annex'),
  'compute.from-architecture': guide('annex'),
  'compute.summed': guide('annex (paras 115-116)'),
  'compute.floor': policy('Rule of this gate on values near a threshold'),
  'modifier.above': guide('section 3.2 (para 60)'),
  'modifier.not-above': guide('section 3.2 (paras 59-60)'),
  'modifier.fallback': guide('section 3.2 (para 61)'),
  'modifier.near': policy('Rule of this gate on values near a threshold'),
  'modifier.claimed-significant': guide('section 3.2 (para 59)'),
  'risk.above-threshold': act('Article 51(2)'),
  'risk.declared': act('Article 51(1)(a)'),
  'risk.near': policy('Rule of this gate on values near a threshold'),
  'risk.contest-undated': act('Article 52(2)', 'Article 52(3)'),
  'open-source.exempt': act('Article 53(2)', 'Article 54(6)'),
  'open-source.licence': guide('section 4 (licence)'),
  'open-source.monetisation': guide('section 4 (monetisation)'),
  'open-source.public-information': guide('section 4 (public availability)'),
  'open-source.systemic-risk': act('Article 53(2)', 'Article 54(6)'),
  'representative.third-country': act('Article 54(1)'),
  'notification.clock': act('Article 52(1)'),
  'family.same-model': guide('section 2.2 (para 22)'),
  'size.no-exemption': act('Articles 52 to 55', 'Article 101'),
} as const satisfies Record<string, Rule>

/** The id of a rule; each has a sentence in every language. */
export type ScopeRuleId = keyof typeof scopeRules
