import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import { endOf } from '../../dates/clocks.ts'
import { placingDate } from '../../dates/placing-date.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** The Framework is confirmed within both limits: after the notification and before placing on the market. */
export const confirmedInTime: Check = {
  name: 'confirmed-in-time',
  reads: ['safetyFramework', 'release'],
  run: (context) =>
    inspectRecord(context.evidence.safetyFramework, ({ confirmed_at: confirmed }, issue) => {
      const latest = latestConfirmation(context)
      if (latest === null) return [issue('no-placing-date', 'confirmed_at')]
      const { today } = context.facts
      if (confirmed === undefined) return [issue('not-stated', 'confirmed_at')]
      if (confirmed > today) return [issue('date-in-future', 'confirmed_at', { date: today })]
      return confirmed > latest ? [issue('too-late', 'confirmed_at', { date: latest })] : []
    }),
}

/** The earlier of the two limits; without a notification only the placing limits. `null`: no placing date is stated. */
function latestConfirmation({ evidence: { release } }: Case): string | null {
  const placed = placingDate(release)
  if (placed === null || release.state !== 'found') return null
  const before = endOf('dl.framework.before_placing', placed)
  const notified = release.content.notification?.sent_on
  const after = notified === undefined ? before : endOf('dl.framework.after_notice', notified)
  return [after].find((limit) => limit < before) ?? before
}
