import type { TimelineEvent } from './event.ts'

/** The Digital Omnibus, enforcement, and what lies ahead. */
export const enforcement = {
  'omnibus-published': {
    date: '2026-07-24',
    what: 'Regulation (EU) 2026/1744 published.',
    source: 'Official Journal of the EU, via several independent repositories',
    confidence: 'H',
    usedBy: ['claims'],
  },
  'omnibus-in-force': {
    date: '2026-07-27',
    what: 'Regulation (EU) 2026/1744 in force; of Chapter V it changes Article 56(6) only.',
    source: 'Official Journal of the EU, via several independent repositories',
    confidence: 'H',
    usedBy: ['editions', 'claims'],
  },
  'fines-live': {
    date: '2026-08-02',
    what: 'Enforcement powers of the Commission and fines under Article 101 begin.',
    source: 'AI Act Article 113; Guidelines para 112',
    confidence: 'H',
    usedBy: ['timing'],
  },
  'taskforce-fourth': {
    date: '2026-08-03',
    what: 'News of the fourth taskforce meeting, on Safety and Security and on Copyright.',
    source: 'European Commission news, via automated digests',
    confidence: 'M',
    usedBy: ['shown'],
  },
  'incident-statement': {
    date: '2026-09-05',
    until: '2026-09-07',
    what: 'The Commission says that it received a report about a misalignment episode; not a formal proceeding.',
    source: 'TechCrunch and IBTimes via B. Quinlan, GPAI compliance crosswalk',
    confidence: 'M',
    usedBy: ['shown'],
  },
  'reference-reviewed': {
    date: '2026-11-22',
    what: 'The catalogue was last compared with the law; no formal proceeding, fine or list of systemic-risk models found.',
    source: 'Searches made for the catalogue',
    confidence: 'M',
    usedBy: ['editions'],
  },
  'marking-grace-ends': {
    date: '2026-12-02',
    what: 'Late marking duty for systems on the market before August 2026, and new prohibitions; outside this gate.',
    source: 'Regulation (EU) 2026/1744',
    confidence: 'H',
    usedBy: ['shown'],
  },
  'legacy-due': {
    date: '2027-08-02',
    what: 'Models placed on the market before Chapter V applied must be in line with it.',
    source: 'AI Act Article 111(3)',
    confidence: 'H',
    usedBy: ['timing'],
  },
  'high-risk-annex-iii': {
    date: '2027-12-02',
    what: 'Duties for high-risk systems of Annex III; outside this gate.',
    source: 'Regulation (EU) 2026/1744',
    confidence: 'H',
    usedBy: ['claims'],
  },
  'high-risk-annex-i': {
    date: '2028-08-02',
    what: 'Duties for high-risk systems of Annex I; outside this gate.',
    source: 'Regulation (EU) 2026/1744',
    confidence: 'H',
    usedBy: ['claims'],
  },
} as const satisfies Record<string, TimelineEvent>
