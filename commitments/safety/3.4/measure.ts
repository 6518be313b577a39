import { follows } from '../../applies.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import { statedForRisks } from '../../checks/statements/stated-for-risks.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'

/** Measure 3.4 of the Safety and Security chapter. */
export default {
  id: 'safety.3.4',
  title: 'Estimate probability and severity of harm',
  cites: ['Code of Practice, Safety and Security chapter, Measure 3.4', 'AI Act Article 55(1)(a) and (b)'],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'estimate',
      items: ['safety.3.4', 'ss.3.4.estimate'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'For each identified risk, probability and severity of harm are estimated with methods at least of the state of the art.',
      check: statedForRisks([
        'estimate.probability',
        'estimate.severity',
        'estimate.format',
        'estimate.method',
        'estimate.information_used',
      ]),
      remedy: 'Complete estimate of the listed risks in gpai/safety/risks.yaml.',
    },
    {
      id: 'judged',
      items: ['ss.3.4.estimate', 'att.03'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A person judges that the estimates follow from the analysis.',
      check: statedForPerson('safetyRisks', 'risks'),
      remedy: 'Have the risk monitor sign for the estimates.',
      attestedBy: 'risk_monitor',
    },
  ],
  examples,
} as const satisfies Measure
