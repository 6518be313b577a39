import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.9.4. */
export const examples = [
  {
    given: 'records of incidents are kept three years',
    in: 'complete-systemic-risk',
    change: 'safety/records',
    set: { 'incident_retention.years': 3 },
    gap: 'retention',
  },
] as const satisfies readonly Example[]
