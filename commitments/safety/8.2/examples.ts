import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.8.2. */
export const examples = [
  {
    given: 'nobody oversees the computing resources',
    in: 'complete-systemic-risk',
    change: 'safety/responsibilities',
    set: { 'resources.computational.overseen_by': null },
    gap: 'resources',
  },
] as const satisfies readonly Example[]
