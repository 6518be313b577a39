import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.3.1. */
export const examples = [
  {
    given: 'a risk has no source of information',
    in: 'complete-systemic-risk',
    change: 'safety/risks',
    set: { 'risks.0.information': null },
    gap: 'information',
  },
] as const satisfies readonly Example[]
