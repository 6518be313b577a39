import type { LegalClaim } from './claim.ts'

const unfounded = 'Nothing in the Official Journal or on the pages of the Commission supports it'
const omnibus = 'Regulation (EU) 2026/1744'

/** Wrong statements on the Omnibus, on dates, and on acts that do not exist. */
export const timing: readonly LegalClaim[] = [
  {
    id: 'omnibus-delayed-gpai',
    why: 'The Omnibus moved no date for general-purpose AI models; enforcement began on 2 August 2026 as planned.',
    source: `${omnibus}; AI Act Article 113`,
    en: [
      [
        /\bomnibus\b/i,
        /\b(delay(s|ed)?|postpon\w+|push(es|ed)? back|defer(s|red)?|paus(es|ed))\b/i,
        /\bGPAI\b|general[- ]purpose|Article 101/i,
      ],
    ],
    de: [
      [
        /\bOmnibus\b/i,
        /verschob\w*|verschieb\w*|aufgeschoben|verzöger\w*|vertagt/i,
        /\bGPAI\b|allgemeinem Verwendungszweck|Artikel 101/i,
      ],
    ],
  },
  {
    id: 'high-risk-dates-conditional',
    why: 'The dates for high-risk systems are unconditional; conditional backstops stood in the proposal only.',
    source: omnibus,
    en: [
      [
        /\bhigh[- ]risk\b/i,
        /\bbackstops?\b|\bstop-the-clock\b|\bconditional (on|upon|dates?)\b|\bonce standards (are|become) available\b/i,
      ],
    ],
    de: [
      [
        /Hochrisiko/i,
        /Auffang(frist|datum|termin)|\bbackstops?\b|bedingte[nr]? (Frist|Termin|Dat)|sobald (die )?Normen (vorliegen|verfügbar)/i,
      ],
    ],
    unless: /\bproposal\b|\bproposed\b|Vorschlag|\bunconditional|unbedingt|\bnot\b|\bnicht\b|\bno\b|\bkein/i,
  },
  {
    id: 'article-52a',
    why: 'The Act has no Article 52a.',
    source: 'AI Act, Chapter V',
    en: [[/\bArticle 52a\b/i]],
    de: [[/\bArt(ikel|\.) 52a\b/i]],
  },
  {
    id: 'implementing-act-47-fields',
    why: 'The 47 answer cells are those of the form of the Code; no implementing act sets fields for technical documentation.',
    source: unfounded,
    en: [[/\bimplementing (act|regulation)\b/i, /\b47\b/i, /\b(fields?|items?|documentation)\b/i]],
    de: [[/Durchführungs(rechtsakt|verordnung)/i, /\b47\b/i, /Feld|Angaben|Dokumentation/i]],
  },
  {
    id: 'seventeen-listed-providers',
    why: 'No list of models or providers with systemic risk has been published.',
    source: `${unfounded}; AI Act Article 52(6)`,
    en: [[/\b(17|seventeen)\b/i, /\bsystemic[- ]risk\b/i, /\b(providers?|list(ed)?|identified)\b/i]],
    de: [[/\b(17|siebzehn)\b/i, /systemisch\w*/i, /Anbieter|Liste|benannt/i]],
  },
  {
    id: 'formal-requests-spring-2026',
    why: 'No formal request of the AI Office from spring 2026 is known; the powers for it began on 2 August 2026.',
    source: `${unfounded}; AI Act Article 113`,
    en: [
      [
        /\bAI Office\b/i,
        /\b(formal requests?|requests? for information|Article 91)\b/i,
        /\bspring (of )?2026\b|\b(March|April|May) 2026\b/i,
      ],
    ],
    de: [
      [
        /Büro für Künstliche Intelligenz|KI-Büro|AI Office/i,
        /förmliche\w* (Anfrage|Ersuchen|Auskunftsersuchen)|Auskunftsverlangen|Artikel 91/i,
        /Frühjahr 2026|(März|April|Mai) 2026/i,
      ],
    ],
  },
]
