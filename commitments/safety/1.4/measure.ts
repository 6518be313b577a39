import { follows } from '../../applies.ts'
import { frameworkAccessGiven } from '../../checks/framework/framework-access-given.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** Measure 1.4 of the Safety and Security chapter. */
export default {
  id: 'safety.1.4',
  title: 'Give the Framework to the AI Office',
  cites: ['Code of Practice, Safety and Security chapter, Measure 1.4', 'AI Act Article 55(1)(a) to (d)'],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'access',
      items: ['safety.1.4', 'ss.1.4.access'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The AI Office has unredacted access to the Framework and its updates within five business days of their confirmation.',
      check: frameworkAccessGiven,
      remedy: 'Give access, and state ai_office_access_at, receipt and unredacted in gpai/safety/framework.yaml.',
    },
    {
      id: 'judged',
      items: ['ss.1.4.access'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'The custodian stands by the access that was given.',
      check: statedForPerson('safetyFramework', 'document'),
      remedy: 'Have the report custodian sign for the access.',
      attestedBy: 'report_custodian',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
