import type { TimelineEvent } from './event.ts'

/** The law and its instruments up to the day on which Chapter V began to apply. */
export const application = {
  'act-in-force': {
    date: '2024-08-01',
    what: 'The AI Act enters into force.',
    source: 'Official Journal of the EU, Regulation (EU) 2024/1689',
    confidence: 'H',
    usedBy: ['shown'],
  },
  'code-third-draft': {
    date: '2025-03-11',
    what: 'Third draft of the Code; some public mirrors stop here.',
    source: 'code-of-practice.ai project, third draft',
    confidence: 'M',
    usedBy: ['claims'],
  },
  'guidelines-consultation': {
    date: '2025-04-22',
    until: '2025-05-22',
    what: 'Consultation on the Guidelines, then with a threshold of 10^22 FLOP.',
    source: 'European Commission, Guidelines, section 1',
    confidence: 'H',
    usedBy: ['claims'],
  },
  'code-final': {
    date: '2025-07-10',
    what: 'Final Code of Practice: three chapters, twelve commitments.',
    source: 'European Commission, General-Purpose AI Code of Practice',
    confidence: 'H',
    usedBy: ['editions'],
  },
  'guidelines-approved': {
    date: '2025-07-18',
    what: 'Content of the Guidelines approved, C(2025) 5045 final.',
    source: 'European Commission, Guidelines on the scope of the obligations',
    confidence: 'H',
    usedBy: ['editions', 'thresholds'],
  },
  'template-published': {
    date: '2025-07-24',
    what: 'Template and explanatory notice for the public summary of training content, C(2025) 5235 final, since re-issued.',
    source: 'European Commission, template and notice under Article 53(1)(d)',
    confidence: 'H',
    usedBy: ['editions'],
  },
  'code-adequate': {
    date: '2025-08-01',
    what: 'Commission and AI Board find the Code an adequate voluntary tool; first list of 26 signatories.',
    source: 'Digital Policy Alert; BABL AI; Euronews syndication',
    confidence: 'H',
    usedBy: ['claims'],
  },
  'chapter-v-applies': {
    date: '2025-08-02',
    what: 'Chapter V applies, except Article 101; models placed earlier are legacy models.',
    source: 'AI Act Articles 111(3) and 113(b); Guidelines sections 5.2 and 5.3',
    confidence: 'H',
    usedBy: ['timing', 'notification', 'copyright-protocols'],
  },
  'first-notifications': {
    date: '2025-08-16',
    what: 'Notification expected for systemic-risk models trained, in training or planned when Chapter V began to apply.',
    source: 'Guidelines section 5.3',
    confidence: 'H',
    usedBy: ['notification'],
  },
} as const satisfies Record<string, TimelineEvent>
