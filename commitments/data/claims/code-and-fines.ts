import type { LegalClaim } from './claim.ts'

const act = 'AI Act'

/** Wrong statements on what signing the Code does, and on fines. */
export const codeAndFines: readonly LegalClaim[] = [
  {
    id: 'presumption-of-conformity',
    why: 'Signing the Code gives no presumption of conformity and no safe harbour; only harmonised standards give one, and none exists for these models.',
    source: 'AI Act Articles 53(4) and 55(2); Regulation (EU) 2026/1744, recital 41',
    en: [
      [
        /\b(code|sign(ed|ing|ator(y|ies))|adher(e|ing|ence))\b/i,
        /\bpresum\w+ (of|to) (conform|compl)\w*|\bsafe harbou?r\b/i,
      ],
    ],
    de: [
      [
        /\b(Kodex|Verhaltenskodex|Praxisleitfaden|Code|Unterzeichn\w*|unterzeichne\w*)\b/i,
        /Konformitätsvermutung|Vermutung der Konformität|sicherer Hafen|safe harbou?r/i,
      ],
    ],
  },
  {
    id: 'fines-of-article-99',
    why: 'Fines for providers of general-purpose AI models follow Article 101: up to 3 % of turnover or EUR 15 million, whichever is higher; 7 % and EUR 35 million stand in Article 99 and concern others.',
    source: `${act} Article 101(1)`,
    en: [
      [
        /\bGPAI\b|general[- ]purpose|model providers?|foundation models?|\bArticles? (53|55)\b/i,
        /\b(fines?|penalt(y|ies))\b/i,
        /\b7 ?(%|per ?cent)|\b35 ?(m\b|mn|million)|35[ ,.]000[ ,.]000/i,
      ],
    ],
    de: [
      [
        /\bGPAI\b|allgemeinem Verwendungszweck|KI-Modell|Modellanbieter|\bArtikeln? (53|55)\b/i,
        /Geldbuße|Bußgeld|Strafe/i,
        /\b7 ?(%|Prozent)|\b35 ?(Mio|Million)|35[ .]000[ .]000/i,
      ],
    ],
    unless: /prohibited practices|verbotene[nr]? Praktiken|\bnot\b|\bnicht\b|\bno\b|\bkein/i,
  },
  {
    id: 'fines-for-information',
    why: 'Article 101 has one ceiling; there is no separate tier of 1 % or 1.5 % for failures to inform.',
    source: `${act} Article 101(1)`,
    en: [
      [
        /\bGPAI\b|general[- ]purpose|model providers?|\bArticles? (91|101)\b/i,
        /\b(fines?|penalt(y|ies))\b/i,
        /(^|[^.\d])1(\.5)? ?(%|per ?cent)/i,
      ],
    ],
    de: [
      [
        /\bGPAI\b|allgemeinem Verwendungszweck|KI-Modell|Modellanbieter|\bArtikeln? (91|101)\b/i,
        /Geldbuße|Bußgeld|Strafe/i,
        /(^|[^,\d])1(,5)? ?(%|Prozent)/i,
      ],
    ],
    unless: /\b(no|not|never|nicht)\b|\bkein/i,
  },
  {
    id: 'code-version',
    why: 'There is one final Code, of 10 July 2025; no version 2.1 was found.',
    source: 'Code of Practice of 10 July 2025',
    en: [[/\bcode( of practice)?[, ]+(v|version) ?2\.1\b/i]],
    de: [[/\b(Verhaltenskodex|Praxiskodex|Kodex|Code)[, ]+(in der )?(v|Version) ?2\.1\b/i]],
  },
  {
    id: 'copyright-six-measures',
    why: 'The final Copyright chapter has five measures; six were in the third draft.',
    source: 'Code of Practice of 10 July 2025, Copyright chapter',
    en: [[/\bcopyright\b/i, /\b(six|6) measures\b|\bMeasure 1\.6\b|\bI\.2\.[1-6]\b/i]],
    de: [[/Urheberrecht|\bCopyright\b/i, /\b(sechs|6) Maßnahmen\b|\bMaßnahme 1\.6\b|\bI\.2\.[1-6]\b/i]],
    unless: /third draft|dritte[nr]? Entwurf/i,
  },
]
