import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.1.4. */
export const examples = [
  {
    given: 'access came after more than five business days',
    in: 'complete-systemic-risk',
    change: 'safety/framework',
    set: { ai_office_access_at: '2026-05-29' },
    gap: 'access',
  },
  {
    given: 'the AI Office got a redacted version',
    in: 'complete-systemic-risk',
    change: 'safety/framework',
    set: { unredacted: false },
    gap: 'access',
  },
  {
    given: 'nothing shows that the AI Office got it',
    in: 'complete-systemic-risk',
    change: 'safety/framework',
    set: { receipt: null },
    gap: 'access',
  },
] as const satisfies readonly Example[]
