import { follows } from '../../applies.ts'
import { decidedToProceed } from '../../checks/risks/decided-to-proceed.ts'
import { restrictionsSet } from '../../checks/risks/restrictions-set.ts'
import { soonUnacceptableAnswered } from '../../checks/risks/soon-unacceptable-answered.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** Measure 4.2 of the Safety and Security chapter. */
export default {
  id: 'safety.4.2',
  title: 'Proceed or not, on the determination',
  cites: ['Code of Practice, Safety and Security chapter, Measure 4.2', 'AI Act Article 55(1)(b)'],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'proceed',
      items: ['safety.4.2.go', 'ss.4.2.decision'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Development, making available and use proceed only if the risks are determined acceptable.',
      check: decidedToProceed,
      remedy: 'State decision, stages, date and reason in decision of gpai/safety/acceptance.yaml, or do not release.',
    },
    {
      id: 'measures',
      items: ['safety.4.2.nogo', 'safety.4.2.nogo.1', 'safety.4.2.nogo.2', 'safety.4.2.nogo.3'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Where a risk is not acceptable, or foreseeably soon not, availability, mitigations and a new assessment answer it before proceeding.',
      check: soonUnacceptableAnswered,
      remedy: 'State soon_unacceptable of each determination and add measures in gpai/safety/acceptance.yaml.',
    },
    {
      id: 'restrictions',
      items: ['safety.4.2.nogo.1', 'ss.4.2.decision'],
      force: 'must',
      basis: 'inference',
      grade: 'V',
      asks: 'Restrictions on which the decision rests are set in the release.',
      check: restrictionsSet,
      remedy: 'Set each restriction of the decision in distribution.restrictions of gpai/safety/mitigations.yaml.',
    },
    {
      id: 'judged',
      items: ['ss.4.2.decision', 'att.07', 'att.08'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'The owner of the risks takes the decision to proceed.',
      check: statedForPerson('safetyAcceptance', 'decision'),
      remedy: 'Have the risk owner sign for the decision.',
      attestedBy: 'risk_owner',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
