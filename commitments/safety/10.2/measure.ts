import { follows } from '../../applies.ts'
import { safetySummaryPublished } from '../../checks/publication/safety-summary-published.ts'
import { recordReadable } from '../../checks/statements/record-readable.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** Measure 10.2 of the Safety and Security chapter. */
export default {
  id: 'safety.10.2',
  title: 'Publish summaries',
  cites: [
    'Code of Practice, Safety and Security chapter, Measure 10.2',
    'AI Act Article 53(1)(a)',
    'AI Act Article 55(1)(a) and (b)',
  ],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'record',
      items: ['ss.10.2.public'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      atMost: 'warn',
      asks: 'A record of what is published is in the repository, and every part of it can be read.',
      check: recordReadable('safetyPublicSummary'),
      remedy: 'Add gpai/safety/public-summary.yaml, or correct the listed places in it.',
    },
    {
      id: 'framework',
      items: ['safety.10.2', 'ss.10.2.public'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      atMost: 'warn',
      asks: 'If and insofar as it is necessary for assessing or mitigating systemic risk, and not for a similarly safe or safer model, a summary of the Framework is published; otherwise it is said why not.',
      check: safetySummaryPublished('framework'),
      remedy: 'State url, version and published_on, or omission, of framework in gpai/safety/public-summary.yaml.',
    },
    {
      id: 'model-report',
      items: ['safety.10.2', 'ss.10.2.public'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      atMost: 'warn',
      asks: 'If and insofar as it is necessary, and not for a similarly safe or safer model, a summary of the Model Report with assessment results and mitigations is published; otherwise it is said why not.',
      check: safetySummaryPublished('model_report', 'assessment_results', 'mitigations'),
      remedy:
        'State url, version, published_on, assessment_results and mitigations, or omission, of model_report in gpai/safety/public-summary.yaml.',
    },
    {
      id: 'judged',
      items: ['ss.10.2.public'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      atMost: 'warn',
      asks: 'A person judges what has to be published.',
      check: statedForPerson('safetyPublicSummary', 'framework', 'model_report'),
      remedy: 'Have the risk owner sign for what is published and what is not.',
      attestedBy: 'risk_owner',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
