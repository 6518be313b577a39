import { type Check, gapAt } from '../../check.ts'
import { unstated } from '../statements/stated.ts'

const trigger = 'notification.threshold_foreseen_on'
const sent = 'notification.sent_on'

/** The trigger of the notification is dated, and the notification was sent; until its last day a person follows it up. */
export const notificationSent: Check = {
  name: 'notification-sent',
  reads: ['release'],
  run: ({ evidence: { release }, scope, facts }) => {
    const absent = unstated(release, [trigger, sent])
    if (release.state !== 'found') return gapAt(absent)
    const sentOn = release.content.notification?.sent_on
    if (sentOn !== undefined && sentOn > facts.today) {
      return gapAt([{ problem: 'date-in-future', item: sent, at: release.locate(sent), args: { date: facts.today } }])
    }
    const running = sentOn === undefined && scope.notifyBy !== null && facts.today <= scope.notifyBy
    if (!running) return gapAt(absent)
    const issue = {
      problem: 'notification-due',
      item: sent,
      at: release.locate(sent),
      args: { date: scope.notifyBy },
    } as const
    return { result: 'needs-human', issues: [issue] }
  },
}
