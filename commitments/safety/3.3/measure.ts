import { follows } from '../../applies.ts'
import { modelledFromScenarios } from '../../checks/risks/modelled-from-scenarios.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'

/** Measure 3.3 of the Safety and Security chapter. */
export default {
  id: 'safety.3.3',
  title: 'Model each systemic risk',
  cites: ['Code of Practice, Safety and Security chapter, Measure 3.3', 'AI Act Article 55(1)(a) and (b)'],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'modelling',
      items: ['safety.3.3.1', 'safety.3.3.2', 'safety.3.3.3', 'ss.3.3.model'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Each identified risk is modelled with methods at least of the state of the art, from its scenarios and the information gathered.',
      check: modelledFromScenarios,
      remedy:
        'State method, scenarios, information_used and result in modelling of the listed risks in gpai/safety/risks.yaml.',
    },
    {
      id: 'judged',
      items: ['ss.3.3.model', 'att.03'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A person judges that the methods of modelling are at least of the state of the art.',
      check: statedForPerson('safetyRisks', 'risks'),
      remedy: 'Have the risk monitor sign for the modelling.',
      attestedBy: 'risk_monitor',
    },
  ],
  examples,
} as const satisfies Measure
