import { follows } from '../../applies.ts'
import { redactionFounded } from '../../checks/model-report/redaction-founded.ts'
import { reportAccessible } from '../../checks/model-report/report-accessible.ts'
import { reportUpdatesAccessible } from '../../checks/model-report/report-updates-accessible.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** Measure 7.7 of the Safety and Security chapter. */
export default {
  id: 'safety.7.7',
  title: 'Give the Model Report to the AI Office',
  cites: [
    'Code of Practice, Safety and Security chapter, Measure 7.7',
    'AI Act Article 55(1)(a), (b) and (d)',
    'AI Act Article 56(5)',
  ],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'access',
      items: ['safety.7.7.first', 'safety.7.7.delay', 'safety.7.7', 'ss.7.7.access'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The AI Office has access to the report by the placing on the market, or up to 15 business days later in good faith with an interim report.',
      check: reportAccessible,
      remedy:
        'State ai_office_access_at, or delay with good_faith_ref, interim_ref and due, in gpai/safety/model-report.yaml.',
    },
    {
      id: 'unredacted',
      items: ['safety.7.7.first', 'ss.7.7.access'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The AI Office gets the report unredacted, save as far as national-security law that binds the provider requires otherwise.',
      check: redactionFounded,
      remedy: 'State unredacted, or redaction_basis, in gpai/safety/model-report.yaml.',
    },
    {
      id: 'update-access',
      items: ['safety.7.7.update', 'safety.7.7.delay', 'ss.7.7.access'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The AI Office has access to an updated report within five business days of its confirmation, or of the delay that adds to it.',
      check: reportUpdatesAccessible('added'),
      remedy: 'Give access and state ai_office_access_at of the listed updates in gpai/safety/model-report.yaml.',
    },
    {
      id: 'update-delay',
      items: ['safety.7.7.delay', 'ss.7.7.access'],
      force: 'should',
      basis: 'inference',
      grade: 'I',
      asks: 'A delayed update reaches the AI Office within 15 business days of its confirmation.',
      check: reportUpdatesAccessible('replacing'),
      remedy: 'Give access sooner: whether the delay adds to the five business days is not settled.',
    },
    {
      id: 'judged',
      items: ['ss.7.7.access', 'att.13'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A person confirms that the report is confirmed, complete and in the hands of the AI Office in time.',
      check: statedForPerson('safetyModelReport', 'confirmed_at'),
      remedy: 'State confirmed_at in gpai/safety/model-report.yaml and have the report custodian sign for the access.',
      attestedBy: 'report_custodian',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
