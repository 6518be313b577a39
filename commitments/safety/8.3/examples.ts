import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.8.3. */
export const examples = [
  {
    given: 'nothing says how the risk culture is promoted',
    in: 'complete-systemic-risk',
    change: 'safety/responsibilities',
    set: { 'culture.promotion': null },
    gap: 'promotion',
  },
  {
    given: 'workers were last told two years ago',
    in: 'complete-systemic-risk',
    change: 'safety/responsibilities',
    set: { 'culture.workers_informed_on': '2024-09-01' },
    gap: 'whistleblowing',
  },
] as const satisfies readonly Example[]
