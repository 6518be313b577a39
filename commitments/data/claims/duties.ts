import type { LegalClaim } from './claim.ts'

/** Wrong statements on thresholds and duties. */
export const duties: readonly LegalClaim[] = [
  {
    id: 'duties-only-above-1e25',
    why: 'Duties of Article 53 begin with a general-purpose AI model, indicatively above 10^23 FLOP; 10^25 FLOP presumes systemic risk and adds duties.',
    source: 'AI Act Articles 51(2) and 53; Guidelines C(2025) 7719, section 2.1 (para 17)',
    en: [
      [
        /\b(only|start|starts|begin|begins)\b/i,
        /\bGPAI\b|general[- ]purpose/i,
        /\b(dut(y|ies)|obligations?|rules|apply|applies)\b/i,
        /(10\^25|10²⁵|1e25|10\*\*25)/i,
      ],
    ],
    de: [
      [
        /\b(nur|erst|beginnen|beginnt)\b/i,
        /\bGPAI\b|allgemeinem Verwendungszweck/i,
        /Pflicht|Verpflichtung|Vorschrift|gelten|gilt/i,
        /(10\^25|10²⁵|1e25|10\*\*25)/i,
      ],
    ],
    unless: /systemi(c|sch)|\bnot\b|\bnicht\b|\bwrong\b|\bfalsch/i,
  },
  {
    id: 'threshold-1e22',
    why: 'The indicative criterion is more than 10^23 FLOP; 10^22 was the figure of the consultation in spring 2025.',
    source: 'Guidelines C(2025) 7719, section 2.1 (para 17)',
    en: [
      [
        /\bGPAI\b|general[- ]purpose/i,
        /\b(threshold|criterion|above|more than|exceed\w*)\b/i,
        /(10\^22|10²²|1e22|10\*\*22)/i,
      ],
    ],
    de: [
      [
        /\bGPAI\b|allgemeinem Verwendungszweck/i,
        /Schwelle|Kriterium|über|oberhalb|mehr als/i,
        /(10\^22|10²²|1e22|10\*\*22)/i,
      ],
    ],
    unless: /consultation|Konsultation|\bnot\b|\bnicht\b|\bbelow\b|\bunter\b|superseded|überholt/i,
  },
  {
    id: 'one-third-or-more',
    why: 'A modifier becomes provider above one third of the original compute; exactly one third is not enough.',
    source: 'Guidelines C(2025) 7719, section 3.2 (para 60)',
    en: [
      [
        /\b(modif\w*|fine-?tun\w*|compute)\b/i,
        /\b(one|a) third or more\b|\bat least (one|a) third\b|(≥|>=) ?(1\/3|one third|33 ?%)|\b(1\/3|33 ?%) or more\b/i,
      ],
    ],
    de: [
      [
        /Modifi\w*|Änderung|Fine-?tun\w*|Rechen\w*/i,
        /\bein Drittel oder mehr\b|\bmindestens (ein(em|es)?|1\/3)( Drittel)?\b|(≥|>=) ?(1\/3|33 ?%|ein(em)? Drittel)/i,
      ],
    ],
  },
  {
    id: 'one-third-of-1e23',
    why: 'The test compares with the compute of the original model; one third of 10^23 FLOP is a fallback for when that is neither known nor estimable.',
    source: 'Guidelines C(2025) 7719, section 3.2 (paras 60-61)',
    en: [[/\b(one|a) third of (10\^23|10²³|1e23)/i]],
    de: [[/\bein(es|em)? Drittels? (von|der) (10\^23|10²³|1e23)/i]],
    unless:
      /unknown|not known|neither known|fallback|estimable|unbekannt|nicht bekannt|weder bekannt|ersatzweise|hilfsweise/i,
  },
  {
    id: 'incidents-within-72-hours',
    why: 'Serious incidents of these models follow the tiers of Measure 9.3 of the Safety and Security chapter; no 72-hour rule exists.',
    source: 'Code of Practice, Safety and Security chapter, Measure 9.3',
    en: [[/\bincidents?\b/i, /\b72[- ]?(hours?|h)\b|\bseventy-two hours\b/i]],
    de: [[/Vorf(a|ä)ll|Zwischenf(a|ä)ll|Incident/i, /\b72[- ]?(Stunden|h)\b/i]],
    unless: /GDPR|DSGVO|personal data breach|Datenschutzverletzung|\bnot\b|\bnicht\b|\bno\b|\bkein/i,
  },
  {
    id: 'registered-as-high-risk',
    why: 'The EU database registers high-risk systems; general-purpose AI models are not registered there.',
    source: 'AI Act Articles 49 and 71',
    en: [
      [/\bGPAI\b|general[- ]purpose|\bmodels?\b/i, /\bregist(er(ed|s|ing)?|ration)\b/i, /\b(high-risk|EU) database\b/i],
    ],
    de: [
      [
        /\bGPAI\b|allgemeinem Verwendungszweck|Modelle?\b/i,
        /registrier\w*|Registrierung|eingetragen/i,
        /Hochrisiko-?Datenbank|EU-Datenbank/i,
      ],
    ],
  },
  {
    id: 'open-source-frees-from-copyright',
    why: 'Open source switches off documentation and the representative only; copyright policy and training-content summary stay owed.',
    source: 'AI Act Articles 53(2) and 54(6)',
    en: [
      [
        /\bopen[- ](source|weights?)\b/i,
        /\b(exempt(ed|s|ion)?|frees?|releases?|waives?|(not|n't) (need|require|apply)|no (need|dut\w+|obligation\w*))\b/i,
        /\bcopyright policy\b|\btraining([- ]content)? summary\b|\b53\(1\)\((c|d)\)/i,
      ],
    ],
    de: [
      [
        /\bOpen[- ]Source\b|quelloffen\w*|freie\w* Lizenz/i,
        /befreit|ausgenommen|entbindet|entfällt|entfallen|brauch\w* (kein|nicht)|(nicht|kein\w*) (erforderlich|nötig|Pflicht)/i,
        /Urheberrechts(strategie|politik|richtlinie|konzept)|Copyright[- ]Policy|Zusammenfassung|53\(1\)\((c|d)\)|53 Absatz 1 Buchstabe (c|d)/i,
      ],
    ],
    unless:
      /\b(never|still|only|remain\w*) (frees?|exempts?|switch\w*|appl\w+|owed|need\w*|ow\w+)|\b(does|do|is|are) not (exempt\w*|free|release|waive|switch)|\bnot exempt|\bno exemption|befreit nicht|nicht befreit|nicht von|nicht ausgenommen|entfällt nicht|entbindet nicht|weiterhin|bleib(t|en)/i,
  },
]
