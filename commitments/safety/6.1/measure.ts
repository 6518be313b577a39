import { claimsNothingToGuard, guardsModel } from '../../applies/governance.ts'
import { follows } from '../../applies.ts'
import { exemptionShown } from '../../checks/security/exemption-shown.ts'
import { recordReadable } from '../../checks/statements/record-readable.ts'
import { stated } from '../../checks/statements/stated.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** Measure 6.1 of the Safety and Security chapter. */
export default {
  id: 'safety.6.1',
  title: 'Set a Security Goal',
  cites: ['Code of Practice, Safety and Security chapter, Measure 6.1', 'AI Act Article 55(1)(d)'],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'record',
      items: ['ss.6.1.goal'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A record of the security goal and mitigations is in the repository, and every part of it can be read.',
      check: recordReadable('safetySecurity'),
      remedy: 'Add gpai/safety/security.yaml, or correct the listed places in it.',
    },
    {
      id: 'exemption',
      items: ['safety.c6.exempt', 'safety.c6.until', 'ss.6.1.goal'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'That nothing has to be guarded rests on a model with public parameters to which this one is inferior, or on parameters that are public or deleted.',
      check: exemptionShown,
      remedy: 'Complete exempt or ended in gpai/safety/security.yaml, or drop the claim.',
      cites: ['Code of Practice, Safety and Security chapter, Commitment 6'],
      applies: claimsNothingToGuard,
    },
    {
      id: 'exemption-judged',
      items: ['safety.c6.exempt', 'ss.6.1.goal', 'att.12'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A person judges that the model is inferior to the one named, or that nothing is left to guard.',
      check: statedForPerson('safetySecurity'),
      remedy: 'Have the security lead sign for the exemption.',
      applies: claimsNothingToGuard,
      attestedBy: 'security_lead',
    },
    {
      id: 'threat-actors',
      items: ['safety.6.1', 'ss.6.1.goal'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The Security Goal names the threat actors to be resisted: non-state external ones, insiders and others that are expected.',
      check: stated(
        'safetySecurity',
        'goal.statement',
        'goal.non_state_external',
        'goal.insider_threats',
        'goal.other_actors',
      ),
      remedy:
        'State statement, non_state_external, insider_threats and other_actors in goal of gpai/safety/security.yaml.',
      applies: guardsModel,
    },
    {
      id: 'capabilities',
      items: ['safety.6.1', 'ss.6.1.goal'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The Security Goal reflects what the model can do now and what it is expected to be able to do.',
      check: stated('safetySecurity', 'goal.current_capabilities', 'goal.expected_capabilities'),
      remedy: 'State current_capabilities and expected_capabilities in goal of gpai/safety/security.yaml.',
      applies: guardsModel,
    },
  ],
  reading,
  examples,
} as const satisfies Measure
