import { follows } from '../../applies.ts'
import { reportMapped } from '../../checks/model-report/report-mapped.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import { statedThroughout } from '../../checks/statements/stated-throughout.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'

/** Measure 7.2 of the Safety and Security chapter. */
export default {
  id: 'safety.7.2',
  title: 'Report the reasons for proceeding',
  cites: [
    'Code of Practice, Safety and Security chapter, Measure 7.2',
    'AI Act Article 55(1)(a), (b) and (d)',
    'AI Act Article 56(5)',
  ],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'justification',
      items: ['safety.7.2.1', 'ss.7.2'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The report justifies in detail why the risks are acceptable, with the safety margins.',
      check: reportMapped(['safety.7.2.1']),
      remedy: 'Complete justification and margins in reasons of gpai/safety/model-report.yaml.',
    },
    {
      id: 'conditions',
      items: ['safety.7.2.2', 'ss.7.2'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The report names the reasonably foreseeable conditions under which the justification would no longer hold.',
      check: statedThroughout('safetyModelReport', ['reasons.conditions[].condition']),
      remedy: 'State each condition in reasons.conditions of gpai/safety/model-report.yaml.',
    },
    {
      id: 'conditions-watched',
      items: ['safety.7.2.2'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      atMost: 'warn',
      asks: 'Each condition has an id, a signal by which it would be noticed, and somebody who watches for it.',
      check: reportMapped(['safety.7.2.2']),
      remedy:
        'Give each condition id, condition, signal and owner in reasons.conditions of gpai/safety/model-report.yaml.',
    },
    {
      id: 'decision',
      items: ['safety.7.2.3', 'ss.7.2'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The report says how it was decided to proceed, and whether external actors and independent evaluators informed that.',
      check: reportMapped(['safety.7.2.3']),
      remedy: 'Complete reasons.decision in gpai/safety/model-report.yaml.',
    },
    {
      id: 'judged',
      items: ['ss.7.2', 'att.07', 'att.09'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A person judges that the reasons hold, and that the conditions that would end them are all listed.',
      check: statedForPerson('safetyModelReport', 'reasons'),
      remedy: 'Have the risk owner sign for the reasons.',
      attestedBy: 'risk_owner',
    },
  ],
  examples,
} as const satisfies Measure
