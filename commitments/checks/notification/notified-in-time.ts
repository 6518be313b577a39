import type { Check } from '../../check.ts'
import { seeIn } from '../statements/see-in.ts'

/** The notification was sent on or before its last day. Whether it was sent at all is another check. */
export const notifiedInTime: Check = {
  name: 'notified-in-time',
  reads: ['release'],
  run: ({ evidence: { release }, scope: { notifyBy } }) =>
    seeIn(release, ({ notification }, flaw) => {
      const sentOn = notification?.sent_on
      if (sentOn === undefined || notifyBy === null || sentOn <= notifyBy) return []
      return [flaw('notified-late', 'notification.sent_on', { date: notifyBy })]
    }),
}
