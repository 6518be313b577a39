import { contestsSystemicRisk, owes } from '../../applies.ts'
import { notificationSent } from '../../checks/notification/notification-sent.ts'
import { notifiedCompute } from '../../checks/notification/notified-compute.ts'
import { notifiedInTime } from '../../checks/notification/notified-in-time.ts'
import { stated } from '../../checks/statements/stated.ts'
import { thresholds } from '../../data/thresholds.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** The notification that a model is or will be presumed to carry systemic risk. */
export default {
  id: 'act.52',
  title: 'Notify the Commission of a model with systemic risk',
  cites: ['AI Act Article 52(1)'],
  applies: owes('notification'),
  evenForLegacy: true,
  requirements: [
    {
      id: 'sent',
      force: 'must',
      basis: 'act',
      grade: 'V',
      asks: 'The Commission is notified when the condition is met or it becomes known that it will be met.',
      check: notificationSent,
      remedy:
        'Notify the Commission, then record threshold_foreseen_on and sent_on in notification of gpai/release.yaml.',
    },
    {
      id: 'in-time',
      force: 'must',
      basis: 'act',
      grade: 'V',
      asks: 'The notification is sent within two weeks after that is known.',
      check: notifiedInTime,
      remedy:
        'Check the dates in gpai/release.yaml; a notification that was late has to be explained and its gap waived.',
    },
    {
      id: 'content',
      force: 'must',
      basis: 'guidelines',
      grade: 'V',
      asks: 'The notification states the compute with two significant figures and describes how it was estimated.',
      check: notifiedCompute(thresholds.notifiedFigures.least),
      remedy: 'State notification.estimate as in 2.3*10^25, and notification.method, in gpai/release.yaml.',
      cites: ['AI Act Article 52(1)', ...thresholds.notifiedFigures.cites],
    },
    {
      id: 'arguments',
      force: 'must',
      basis: 'act',
      grade: 'V',
      asks: 'Who contests the classification gives substantiated arguments with the notification.',
      check: stated('release', 'notification.arguments'),
      remedy:
        'Say in notification.arguments of gpai/release.yaml where the arguments are; mitigations are no valid ground.',
      cites: ['AI Act Article 52(2)'],
      applies: contestsSystemicRisk,
    },
  ],
  reading,
  examples,
} as const satisfies Measure
