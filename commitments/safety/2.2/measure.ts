import { follows } from '../../applies.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import { statedForRisks } from '../../checks/statements/stated-for-risks.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'

/** Measure 2.2 of the Safety and Security chapter. */
export default {
  id: 'safety.2.2',
  title: 'Develop scenarios for each systemic risk',
  cites: ['Code of Practice, Safety and Security chapter, Measure 2.2', 'AI Act Article 55(1)(b)'],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'scenarios',
      items: ['safety.2.2', 'ss.2.2.scenarios'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Each identified risk has scenarios, in appropriate number and detail.',
      check: statedForRisks(['id', 'description'], 'scenarios'),
      remedy: 'Add at least one scenario with id and description to the listed risks in gpai/safety/risks.yaml.',
    },
    {
      id: 'judged',
      items: ['ss.2.2.scenarios', 'att.03'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A person judges that number and detail of the scenarios are appropriate.',
      check: statedForPerson('safetyRisks', 'risks'),
      remedy: 'Have the risk monitor sign for the scenarios.',
      attestedBy: 'risk_monitor',
    },
  ],
  examples,
} as const satisfies Measure
