import type { Example } from '../../measure.ts'

/** Changes to a complete example that break requirements of act.53.3. */
export const examples = [
  {
    given: 'nobody is named who answers the authorities',
    in: 'complete-open-source',
    change: 'release',
    set: { information_requests: null, contact: null },
    gap: 'contact',
  },
] as const satisfies readonly Example[]
