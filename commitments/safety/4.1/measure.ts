import { follows } from '../../applies.ts'
import { frameworkApplied } from '../../checks/risks/framework-applied.ts'
import { risksAcceptable } from '../../checks/risks/risks-acceptable.ts'
import { tiersDefined } from '../../checks/risks/tiers-defined.ts'
import { recordReadable } from '../../checks/statements/record-readable.ts'
import { stated } from '../../checks/statements/stated.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import { statedThroughout } from '../../checks/statements/stated-throughout.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'

/** Measure 4.1 of the Safety and Security chapter. */
export default {
  id: 'safety.4.1',
  title: 'Set acceptance criteria and determine acceptability',
  cites: ['Code of Practice, Safety and Security chapter, Measure 4.1', 'AI Act Article 55(1)(b)'],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'record',
      items: ['ss.4.1.determination'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A record of the acceptance determination is in the repository, and every part of it can be read.',
      check: recordReadable('safetyAcceptance'),
      remedy: 'Add gpai/safety/acceptance.yaml, or correct the listed places in it.',
    },
    {
      id: 'tiers',
      items: [
        'safety.4.1.1.a',
        'safety.4.1.1.a.i',
        'safety.4.1.1.a.ii',
        'safety.4.1.1.a.iii',
        'safety.4.1.1.b',
        'ss.4.1.tiers',
      ],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Each identified risk has measurable tiers of capability, at least one not reached; other criteria never replace them for a specified risk.',
      check: tiersDefined,
      remedy:
        'Complete tiers of the listed determinations in gpai/safety/acceptance.yaml, with at least one that is not reached.',
    },
    {
      id: 'decision-rule',
      items: ['safety.4.1.2', 'safety.4.1.3'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The Framework says how the criteria decide on each risk and on the overall risk, and why that ensures acceptability.',
      check: stated('safetyFramework', 'criteria_logic', 'criteria_justification'),
      remedy: 'State criteria_logic and criteria_justification in gpai/safety/framework.yaml.',
    },
    {
      id: 'applied',
      items: ['safety.4.1.apply', 'ss.4.1.determination'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The criteria are applied to each identified risk on the information from identification and analysis.',
      check: statedThroughout('safetyAcceptance', ['determinations[].risk_id', 'determinations[].based_on']),
      remedy: 'State risk_id and based_on of each determination in gpai/safety/acceptance.yaml.',
    },
    {
      id: 'framework',
      items: ['safety.4.1.apply', 'ss.4.1.determination'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The determination rests on the criteria of the confirmed Framework.',
      check: frameworkApplied,
      remedy: 'Apply the confirmed version and state it in framework of gpai/safety/acceptance.yaml.',
    },
    {
      id: 'margin',
      items: [
        'safety.4.1.margin.1',
        'safety.4.1.margin.2.a',
        'safety.4.1.margin.2.b',
        'safety.4.1.margin.2.c',
        'ss.4.1.margin',
      ],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'A safety margin that fits each risk reflects the uncertainty of its sources, of the assessment and of the mitigations.',
      check: statedThroughout('safetyAcceptance', [
        'determinations[].margin.fit',
        'determinations[].margin.sources',
        'determinations[].margin.assessment',
        'determinations[].margin.mitigations',
      ]),
      remedy:
        'State fit, sources, assessment and mitigations in margin of each determination in gpai/safety/acceptance.yaml.',
    },
    {
      id: 'acceptable',
      items: ['safety.4.1.2', 'safety.4.1.apply', 'ss.4.1.determination'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Each identified risk and the overall systemic risk are determined acceptable.',
      check: risksAcceptable,
      remedy: 'Mitigate and determine again, then state acceptable and overall in gpai/safety/acceptance.yaml.',
    },
    {
      id: 'margin-judged',
      items: ['ss.4.1.tiers', 'ss.4.1.margin', 'att.04', 'att.05', 'att.06'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A person judges that criteria and safety margin are enough for each risk.',
      check: statedForPerson('safetyAcceptance', 'determinations'),
      remedy: 'Have the risk monitor sign for criteria, margins and determinations.',
      attestedBy: 'risk_monitor',
    },
    {
      id: 'acceptance-judged',
      items: ['ss.4.1.determination', 'att.06'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'The owner of the risks stands by their acceptability, of each and overall.',
      check: statedForPerson('safetyAcceptance', 'overall'),
      remedy: 'Have the risk owner sign for the acceptability.',
      attestedBy: 'risk_owner',
    },
  ],
  examples,
} as const satisfies Measure
