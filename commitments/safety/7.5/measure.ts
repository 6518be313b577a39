import { follows } from '../../applies.ts'
import { reportMapped } from '../../checks/model-report/report-mapped.ts'
import { stated } from '../../checks/statements/stated.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'

/** Measure 7.5 of the Safety and Security chapter. */
export default {
  id: 'safety.7.5',
  title: 'Report changes in the risk landscape',
  cites: [
    'Code of Practice, Safety and Security chapter, Measure 7.5',
    'AI Act Article 55(1)(a), (b) and (d)',
    'AI Act Article 56(5)',
  ],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'landscape',
      items: ['safety.7.5', 'ss.7.5'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The report shows whether and how the model materially changes the risk landscape.',
      check: reportMapped(['safety.7.5']),
      remedy: 'Say in landscape.statement of gpai/safety/model-report.yaml where the report shows this.',
    },
    {
      id: 'examples',
      items: ['safety.7.5.1', 'safety.7.5.2', 'safety.7.5.3', 'safety.7.5.4'],
      force: 'may',
      basis: 'code',
      grade: 'R+',
      asks: 'The report points out single developments, such as scaling laws, architectures, mitigations or distributed training.',
      check: stated('safetyModelReport', 'landscape.items'),
      remedy: 'List such developments in landscape.items of gpai/safety/model-report.yaml.',
    },
    {
      id: 'judged',
      items: ['ss.7.5'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A person judges what the model changes in the risk landscape.',
      check: statedForPerson('safetyModelReport', 'landscape'),
      remedy: 'Have the risk monitor sign for the risk landscape.',
      attestedBy: 'risk_monitor',
    },
  ],
  examples,
} as const satisfies Measure
