import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.1.3. */
export const examples = [
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
] as const satisfies readonly Example[]
