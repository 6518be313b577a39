import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.7.5. */
export const examples = [
  {
    given: 'the risk landscape is left out',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { 'landscape.statement': null },
    gap: 'landscape',
  },
] as const satisfies readonly Example[]
