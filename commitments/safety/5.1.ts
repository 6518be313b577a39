import { owes } from '../applies.ts'
import { recordReadable } from '../checks/record-readable.ts'
import { stated } from '../checks/stated.ts'
import { statedForPerson } from '../checks/stated-for-person.ts'
import { statedThroughout } from '../checks/stated-throughout.ts'
import { tierMitigationsInForce } from '../checks/tier-mitigations-in-force.ts'
import type { Measure } from '../measure.ts'

/** Measure 5.1 of the Safety and Security chapter. */
export default {
  id: 'safety.5.1',
  title: 'Implement appropriate and robust safety mitigations',
  cites: ['Code of Practice, Safety and Security chapter, Measure 5.1', 'AI Act Article 55(1)'],
  applies: owes('safety-and-security'),
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
      asks: 'Each mitigation is tested under adversarial pressure, and its limits are known.',
      check: statedThroughout('safetyMitigations', [
        'mitigations[].robustness.reference',
        'mitigations[].robustness.date',
        'mitigations[].robustness.attacks[]',
        'mitigations[].limits',
      ]),
      remedy: 'State robustness and limits of each mitigation in gpai/safety/mitigations.yaml.',
    },
    {
      id: 'lifecycle',
      items: ['safety.5.1', 'ss.5.1.mitigations'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Mitigations cover the whole lifecycle: each says for which risks and in which phases it works.',
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
  examples: [
    {
      given: 'a key of the register is not known',
      in: 'complete-systemic-risk',
      change: 'safety/mitigations',
      set: { 'distribution.remarks': 'Tier two customers follow in January' },
      gap: 'record',
    },
    {
      given: 'a mitigation was bypassed',
      in: 'complete-systemic-risk',
      change: 'safety/mitigations',
      set: { 'mitigations.1.status': 'bypassed' },
      gap: 'in-force',
    },
    {
      given: 'a mitigation was never tested under attack',
      in: 'complete-systemic-risk',
      change: 'safety/mitigations',
      set: { 'mitigations.0.robustness': null },
      gap: 'robust',
    },
    {
      given: 'a mitigation names no phase',
      in: 'complete-systemic-risk',
      change: 'safety/mitigations',
      set: { 'mitigations.0.phases': null },
      gap: 'lifecycle',
    },
    {
      given: 'nothing says how the model is distributed',
      in: 'complete-systemic-risk',
      change: 'safety/mitigations',
      set: { 'distribution.form': null },
      gap: 'distribution',
    },
  ],
} as const satisfies Measure
