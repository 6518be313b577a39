import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.7.6. */
export const examples = [
  {
    given: 'a condition has come true without an update',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { 'reasons.conditions.0.status': 'met' },
    gap: 'conditions-answered',
  },
  {
    given: 'a near miss has not led to a reassessment',
    in: 'complete-systemic-risk',
    change: 'safety/incidents',
    set: { 'open.0.reassessment': null },
    gap: 'incidents-reassessed',
  },
  {
    given: 'an update is open',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: {
      updates: [{ version: '1.1', ground: 'use', aware_at: '2026-10-20', assessment_finished_at: '2026-09-27' }],
    },
    gap: 'timely',
  },
  {
    given: 'a tool was made available before the report was updated',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: {
      updates: [
        {
          version: '1.1',
          ground: 'capabilities',
          deliberate: true,
          assessment_finished_at: '2026-09-27',
          finished_at: '2026-10-22',
          available_at: '2026-10-20',
        },
      ],
    },
    gap: 'deliberate-change',
  },
  {
    given: 'the last report is more than six months old',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { ai_office_access_at: '2026-01-12' },
    gap: 'refresh',
  },
  {
    given: 'an update rests on no full assessment',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { updates: [{ version: '1.1', ground: 'use', aware_at: '2026-10-20', finished_at: '2026-10-28' }] },
    gap: 'full-assessment',
  },
  {
    given: 'an update has no changelog',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: {
      updates: [
        {
          version: '1.1',
          ground: 'use',
          aware_at: '2026-09-20',
          assessment_finished_at: '2026-09-27',
          finished_at: '2026-10-02',
        },
      ],
      changelog: null,
    },
    gap: 'changelog',
  },
] as const satisfies readonly Example[]
