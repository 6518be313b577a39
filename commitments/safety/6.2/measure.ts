import { securityObjectiveIds } from '../../../schemas/safety/security.ts'
import { guardsModel } from '../../applies/governance.ts'
import { follows } from '../../applies.ts'
import { accessReviewed } from '../../checks/security/access-reviewed.ts'
import { objectivesKept } from '../../checks/security/objectives-kept.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** Measure 6.2 of the Safety and Security chapter. */
export default {
  id: 'safety.6.2',
  title: 'Implement mitigations that meet the Security Goal',
  cites: ['Code of Practice, Safety and Security chapter, Measure 6.2', 'AI Act Article 55(1)(d)'],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'objectives',
      items: ['safety.6.2', 'safety.6.2.deviate', 'safety.6.2.staged', 'ss.6.2.app4', ...securityObjectiveIds],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Each of the 25 security objectives is met by the means named, by an alternative that is justified, or in stages; some means are asked only as appropriate.',
      check: objectivesKept,
      remedy:
        'Give each objective one row with id and status, and its justification or capability_point, in objectives of gpai/safety/security.yaml.',
      cites: ['Code of Practice, Safety and Security chapter, Measure 6.2 and Appendix 4'],
      applies: guardsModel,
    },
    {
      id: 'access-review',
      items: ['safety.app4.3.1', 'ss.6.2.app4'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Who and what may reach the parameters through interfaces is checked at least every six months, unless another means that reaches the objective is justified.',
      check: accessReviewed,
      remedy: 'Check the authorised access and state reviewed_on of safety.app4.3.1 in gpai/safety/security.yaml.',
      cites: ['Code of Practice, Safety and Security chapter, Appendix 4.3(1)'],
      applies: guardsModel,
    },
    {
      id: 'judged',
      items: ['safety.c6.scope', 'ss.6.2.app4', 'att.12'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A person judges that the mitigations meet the Security Goal for this release and its form of distribution.',
      check: statedForPerson('safetySecurity', 'objectives'),
      remedy: 'Have the security lead sign for the security mitigations.',
      applies: guardsModel,
      attestedBy: 'security_lead',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
