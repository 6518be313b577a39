import type { Example } from '../../measure.ts'

const systemic = { in: 'complete-systemic-risk', change: 'release' } as const

/** Changes to the complete example that break requirements of act.52. */
export const examples = [
  {
    given: 'the notification was not sent',
    ...systemic,
    set: { 'notification.sent_on': null },
    gap: 'sent',
  },
  {
    given: 'the threshold was foreseen more than two weeks before the notification was sent',
    ...systemic,
    set: { 'notification.threshold_foreseen_on': '2025-12-01' },
    gap: 'in-time',
  },
  {
    given: 'the compute is notified with one figure',
    ...systemic,
    set: { 'notification.estimate': '3*10^25' },
    gap: 'content',
  },
  {
    given: 'the notification does not say how the compute was estimated',
    ...systemic,
    set: { 'notification.method': null },
    gap: 'demonstrates',
  },
  {
    given: 'the classification is contested without arguments',
    ...systemic,
    set: { 'notification.contested': true },
    gap: 'arguments',
  },
] as const satisfies readonly Example[]
