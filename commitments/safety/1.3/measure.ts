import { follows } from '../../applies.ts'
import { frameworkAssessedInTime } from '../../checks/framework/framework-assessed-in-time.ts'
import { frameworkAssessmentsComplete } from '../../checks/framework/framework-assessments-complete.ts'
import { frameworkUpdated } from '../../checks/framework/framework-updated.ts'
import { frameworkVersionRaised } from '../../checks/framework/framework-version-raised.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** Measure 1.3 of the Safety and Security chapter. */
export default {
  id: 'safety.1.3',
  title: 'Update the Framework and assess it',
  cites: ['Code of Practice, Safety and Security chapter, Measure 1.3', 'AI Act Article 55(1)(a) to (d)'],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'versions',
      items: ['safety.1.3.update.changelog', 'safety.1.3.update.version', 'safety.1.3.update.date', 'ss.1.3.version'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Each update of the Framework has a version number, its date, and an entry that says how and why it changed.',
      check: frameworkVersionRaised,
      remedy: 'Raise version, set date and add the change to changelog in gpai/safety/framework.yaml.',
    },
    {
      id: 'updated',
      items: ['safety.1.3.update', 'ss.1.3.version'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      atMost: 'warn',
      asks: 'The Framework is updated without undue delay after an assessment that found it outdated.',
      check: frameworkUpdated,
      remedy: 'Update the Framework and set its new date in gpai/safety/framework.yaml.',
    },
    {
      id: 'assessed',
      items: ['safety.1.3.assess.when', 'ss.1.3.assessment'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The Framework is assessed every twelve months from placing on the market, sooner where it may be undermined.',
      check: frameworkAssessedInTime,
      remedy: 'Assess the Framework and add the assessment to assessments in gpai/safety/framework.yaml.',
    },
    {
      id: 'assessment-complete',
      items: [
        'safety.1.3.assess.1',
        'safety.1.3.assess.2.a',
        'safety.1.3.assess.2.b',
        'safety.1.3.assess.remediation',
        'ss.1.3.assessment',
      ],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'An assessment covers adequacy and adherence: every departure with its reason, the measures needed, and a remediation plan.',
      check: frameworkAssessmentsComplete,
      remedy: 'Complete the listed places of assessments in gpai/safety/framework.yaml.',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
