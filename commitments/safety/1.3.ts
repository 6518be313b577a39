import { owes } from '../applies.ts'
import { frameworkAssessedInTime } from '../checks/framework-assessed-in-time.ts'
import { frameworkAssessmentsComplete } from '../checks/framework-assessments-complete.ts'
import { frameworkUpdated } from '../checks/framework-updated.ts'
import { frameworkVersionRaised } from '../checks/framework-version-raised.ts'
import type { Measure } from '../measure.ts'

/** Measure 1.3 of the Safety and Security chapter. */
export default {
  id: 'safety.1.3',
  title: 'Update the Framework and assess it',
  cites: ['Code of Practice, Safety and Security chapter, Measure 1.3', 'AI Act Article 55(1)'],
  applies: owes('safety-and-security'),
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
  examples: [
    {
      given: 'a change of the Framework has no reason',
      in: 'complete-systemic-risk',
      change: 'safety/framework',
      set: { 'changelog.0.why': null },
      gap: 'versions',
    },
    {
      given: 'an assessment asked for an update that did not come',
      in: 'complete-systemic-risk',
      change: 'safety/framework',
      set: {
        'assessments.1': {
          date: '2026-11-02',
          adequacy: 'Record FA-2026-2, part 1',
          adherence: 'Record FA-2026-2, part 2',
          non_adherence: [],
          update_needed: true,
        },
      },
      gap: 'updated',
    },
    {
      given: 'the first model was placed more than a year ago, and nobody assessed the Framework since',
      in: 'complete-systemic-risk',
      change: 'safety/framework',
      set: { first_placing_on: '2025-09-01', assessments: [] },
      gap: 'assessed',
    },
    {
      given: 'a departure has no remediation plan',
      in: 'complete-systemic-risk',
      change: 'safety/framework',
      set: { 'assessments.0.remediation_plan': null },
      gap: 'assessment-complete',
    },
  ],
} as const satisfies Measure
