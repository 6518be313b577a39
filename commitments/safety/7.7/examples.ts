import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.7.7. */
export const examples = [
  {
    given: 'the AI Office has no access',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { ai_office_access_at: null },
    gap: 'access',
  },
  {
    given: 'access came after the placing on the market',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { ai_office_access_at: '2026-10-14' },
    gap: 'access',
  },
  {
    given: 'the delay does not rest on good faith',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { ai_office_access_at: null, delay: { interim_ref: 'IR-2026-1', due: '2026-11-03' } },
    gap: 'access',
  },
  {
    given: 'the report was redacted without a ground',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { unredacted: false },
    gap: 'unredacted',
  },
  {
    given: 'a confirmed update did not reach the AI Office',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: {
      updates: [
        {
          version: '1.1',
          ground: 'use',
          aware_at: '2026-09-20',
          assessment_finished_at: '2026-09-27',
          finished_at: '2026-10-19',
          confirmed_at: '2026-10-20',
          ai_office_access_at: '2026-10-28',
        },
      ],
    },
    gap: 'update-access',
  },
  {
    given: 'a delayed update came on the 18th business day',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: {
      updates: [
        {
          version: '1.1',
          ground: 'use',
          aware_at: '2026-09-20',
          assessment_finished_at: '2026-09-27',
          finished_at: '2026-10-09',
          confirmed_at: '2026-10-12',
          ai_office_access_at: '2026-11-06',
          delay: { good_faith_ref: 'GF-1', interim_ref: 'IR-1' },
        },
      ],
    },
    gap: 'update-delay',
  },
  {
    given: 'the report is not confirmed',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { confirmed_at: null },
    gap: 'judged',
  },
] as const satisfies readonly Example[]
