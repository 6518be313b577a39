import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.3.4. */
export const examples = [
  {
    given: 'an estimate has no severity',
    in: 'complete-systemic-risk',
    change: 'safety/risks',
    set: { 'risks.2.estimate.severity': null },
    gap: 'estimate',
  },
] as const satisfies readonly Example[]
