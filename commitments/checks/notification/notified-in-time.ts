import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** The notification was sent on or before its last day. Whether it was sent at all is another check. */
export const notifiedInTime: Check = {
  name: 'notified-in-time',
  reads: ['release'],
  run: ({ evidence: { release }, scope: { notifyBy } }) =>
    inspectRecord(release, ({ notification }, issue) => {
      const sentOn = notification?.sent_on
      if (sentOn === undefined || notifyBy === null || sentOn <= notifyBy) return []
      return [issue('notified-late', 'notification.sent_on', { date: notifyBy })]
    }),
}
