import { follows } from '../../applies.ts'
import { tierMitigationsInForce } from '../../checks/risks/tier-mitigations-in-force.ts'
import { recordReadable } from '../../checks/statements/record-readable.ts'
import { stated } from '../../checks/statements/stated.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import { statedThroughout } from '../../checks/statements/stated-throughout.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** Measure 5.1 of the Safety and Security chapter. */
export default {
  id: 'safety.5.1',
  title: 'Implement appropriate and robust safety mitigations',
  cites: ['Code of Practice, Safety and Security chapter, Measure 5.1', 'AI Act Article 55(1)(b)'],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'record',
      items: ['ss.5.1.mitigations'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A register of safety mitigations is in the repository, and every part of it can be read.',
      check: recordReadable('safetyMitigations'),
      remedy: 'Add gpai/safety/mitigations.yaml, or correct the listed places in it.',
    },
    {
      id: 'in-force',
      items: ['safety.5.1', 'ss.5.1.mitigations'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The mitigations that the Framework sets for the tiers reached are implemented.',
      check: tierMitigationsInForce,
      remedy:
        'Implement the listed mitigations, or explain in gpai/safety/mitigations.yaml what stands in their place.',
    },
    {
      id: 'robust',
      items: ['safety.5.1', 'ss.5.1.mitigations'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The mitigations are sufficiently robust under adversarial pressure, and each says how.',
      check: statedThroughout('safetyMitigations', ['mitigations[].robustness.reference']),
      remedy: 'State robustness.reference of each mitigation in gpai/safety/mitigations.yaml.',
    },
    {
      id: 'tested',
      items: ['safety.5.1'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      atMost: 'warn',
      asks: 'The robustness of each mitigation is dated, with the attacks that were tried and its limits.',
      check: statedThroughout('safetyMitigations', [
        'mitigations[].robustness.date',
        'mitigations[].robustness.attacks[]',
        'mitigations[].limits',
      ]),
      remedy: 'State date and attacks in robustness, and limits, of each mitigation in gpai/safety/mitigations.yaml.',
    },
    {
      id: 'lifecycle',
      items: ['safety.5.1', 'ss.5.1.mitigations'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      atMost: 'warn',
      asks: 'So that the whole lifecycle can be seen to be covered, each mitigation says for which risks and in which phases it works.',
      check: statedThroughout('safetyMitigations', [
        'mitigations[].id',
        'mitigations[].kind',
        'mitigations[].risk_ids[]',
        'mitigations[].phases[]',
      ]),
      remedy: 'State id, kind, risk_ids and phases of each mitigation in gpai/safety/mitigations.yaml.',
    },
    {
      id: 'distribution',
      items: ['safety.5.1', 'ss.5.1.mitigations'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The mitigations take into account how the model is released and distributed.',
      check: stated('safetyMitigations', 'distribution.form', 'distribution.considered'),
      remedy: 'State form and considered in distribution of gpai/safety/mitigations.yaml.',
    },
    {
      id: 'judged',
      items: ['ss.5.1.mitigations', 'att.11'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A person judges that the mitigations are appropriate and robust enough for this way of release.',
      check: statedForPerson('safetyMitigations', 'mitigations'),
      remedy: 'Have the risk owner sign for the mitigations.',
      attestedBy: 'risk_owner',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
