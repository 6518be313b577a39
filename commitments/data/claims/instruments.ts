import type { LegalClaim } from './claim.ts'

const models = /\bGPAI\b|general[- ]purpose|foundation models?|\bArticles? (53|55)\b/i
const modelle = /\bGPAI\b|allgemeinem Verwendungszweck|KI-Modell|\bArtikeln? (53|55)\b/i

/** Wrong statements on the code for marking, on requests of authorities, and on fines that other Articles set. */
export const instruments: readonly LegalClaim[] = [
  {
    id: 'marking-code-for-models',
    why: 'The code on marking and labelling of June 2026 is about Article 50 and binds providers and deployers of AI systems; it shows no duty for models.',
    source: 'European Commission press release IP/26/1328',
    en: [
      [
        /\b(marking|labell?ing)\b[^.]{0,40}\bcode\b|\bcode\b[^.]{0,60}\b(marking|labell?ing)\b/i,
        models,
        /\b(compl\w+|fulfil\w*|show\w*|satisf\w+|count\w*|covers?)\b/i,
      ],
    ],
    de: [
      [
        /Kennzeichnung\w*[^.]{0,40}(kodex|Leitfaden)|(kodex|Leitfaden)[^.]{0,60}Kennzeichnung/i,
        modelle,
        /erfüll\w*|einhalt\w*|zeigt|gilt als|deckt/i,
      ],
    ],
  },
  {
    id: 'marking-code-presumption',
    why: 'Signing the code on marking and labelling gives no presumption that Article 50 is met.',
    source: 'AI Act Articles 50(7) and 56; Regulation (EU) 2026/1744, recital 41',
    en: [[/\b(marking|labell?ing)\b/i, /\bcode\b/i, /\bpresum\w+|\bsafe harbou?r\b/i]],
    de: [[/Kennzeichnung/i, /kodex|Leitfaden/i, /vermut\w*|sicherer Hafen|safe harbou?r/i]],
  },
  {
    id: 'fines-of-six-per-cent',
    why: 'No fine of 6 % exists for providers of general-purpose AI models; Article 101 has 3 % or EUR 15 million, whichever is higher.',
    source: 'AI Act Article 101(1)',
    en: [[models, /\b(fines?|penalt(y|ies))\b/i, /(^|[^.\d])6 ?(%|per ?cent)/i]],
    de: [[modelle, /Geldbuße|Bußgeld|Strafe/i, /(^|[^,\d])6 ?(%|Prozent)/i]],
  },
  {
    id: 'article-11-first-enforcement',
    why: 'A request of a national authority under Article 11 is about AI systems and no enforcement against providers of models.',
    source: 'AI Act Articles 11 and 91',
    en: [[/\bArticle 11\b/i, /\bfirst\b/i, /\benforcement\b/i, models]],
    de: [[/\bArtikel 11\b/i, /\berste\w*\b/i, /Durchsetzung/i, modelle]],
  },
  {
    id: 'article-91-as-fact',
    why: 'First requests under Article 91 are reported by the press only; no primary source for one is known to us.',
    source: 'Searches made for the catalogue, 30 November 2026',
    en: [
      [
        /\bArticle 91\b|\brequests? for information\b/i,
        /\b(first|already|has|have)\b/i,
        /\b(AI Office|Commission)\b/i,
        /\b(issued|sent|addressed|opened)\b/i,
      ],
    ],
    de: [
      [
        /\bArtikel 91\b|Informationsersuchen|Auskunftsersuchen/i,
        /\b(erste\w*|bereits|hat|haben)\b/i,
        /Kommission|Büro für Künstliche Intelligenz|AI Office/i,
        /versandt|verschickt|gestellt|gerichtet/i,
      ],
    ],
    unless:
      /\b(press|reported(ly)?|no|not|if|when|may|can)\b|\b(Presse\w*|berichte\w*|wenn|falls|nicht|kann|können)\b|\bkein/i,
  },
]
