import { contestAccepted, notifiedLate } from '../../applies/core.ts'
import { both, contestsSystemicRisk, either, owes } from '../../applies.ts'
import { changedSinceContest } from '../../checks/notification/changed-since-contest.ts'
import { estimatedFirst } from '../../checks/notification/estimated-first.ts'
import { notificationSent } from '../../checks/notification/notification-sent.ts'
import { notifiedCompute } from '../../checks/notification/notified-compute.ts'
import { notifiedInTime } from '../../checks/notification/notified-in-time.ts'
import { judgedWhereStated } from '../../checks/statements/judged-where-stated.ts'
import { stated } from '../../checks/statements/stated.ts'
import { thresholds } from '../../data/thresholds.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

const notifies = owes('notification')

/** The notification that a model is or will be presumed to carry systemic risk. */
export default {
  id: 'act.52',
  title: 'Notify the Commission of a model with systemic risk',
  cites: ['AI Act Article 52(1)'],
  applies: either(notifies, contestAccepted),
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
      applies: notifies,
    },
    {
      id: 'in-time',
      force: 'must',
      basis: 'act',
      grade: 'V',
      asks: 'The notification is sent without delay, and at the latest two weeks after that is known.',
      warnsWhere: notifiedLate,
      applies: notifies,
      check: notifiedInTime,
      remedy:
        'Notify at once where that is still to be done, and take legal advice: no repository can set a statutory period aside.',
    },
    {
      id: 'demonstrates',
      force: 'must',
      basis: 'act',
      grade: 'V',
      applies: notifies,
      asks: 'The notification contains the information that is needed to show that the condition is met.',
      check: stated('release', 'notification.estimate', 'notification.method'),
      remedy: 'State notification.estimate and notification.method in gpai/release.yaml.',
      cites: ['AI Act Article 52(1)'],
    },
    {
      id: 'content',
      force: 'should',
      basis: 'guidelines',
      grade: 'V',
      asks: 'The notification states the compute with two significant figures and describes how it was estimated.',
      check: notifiedCompute(thresholds.notifiedFigures.least),
      remedy: 'State notification.estimate as in 2.3*10^25, and notification.method, in gpai/release.yaml.',
      cites: [...thresholds.notifiedFigures.cites, 'AI Act Article 52(1)'],
      applies: notifies,
    },
    {
      id: 'foreseen',
      force: 'should',
      basis: 'guidelines',
      grade: 'V',
      atMost: 'info',
      applies: notifies,
      asks: 'The compute was estimated before the large pre-training run began.',
      check: estimatedFirst,
      remedy: 'Check threshold_foreseen_on in notification and started_on in model.pretraining of gpai/release.yaml.',
      cites: ['Guidelines C(2025) 7719 final, section 2.3'],
    },
    {
      id: 'arguments',
      force: 'must',
      basis: 'act',
      grade: 'V',
      asks: 'Who contests the classification, as anybody may, gives substantiated arguments with the notification.',
      check: stated('release', 'notification.arguments'),
      remedy:
        'Say in notification.arguments of gpai/release.yaml where the arguments are; mitigations are no valid ground.',
      cites: ['AI Act Article 52(2)'],
      applies: both(contestsSystemicRisk, notifies),
    },
    {
      id: 'renotify',
      force: 'must',
      basis: 'guidelines',
      grade: 'V',
      applies: contestAccepted,
      asks: 'After the Commission accepted a contest, facts that changed substantially are notified again.',
      check: changedSinceContest,
      remedy: 'Have the owner of the documentation judge whether the facts changed substantially; if so, notify again.',
      cites: ['Guidelines C(2025) 7719 final, section 2.3.3'],
      attestedBy: 'documentation_owner',
    },
    {
      id: 'late-judged',
      force: 'must',
      basis: 'act',
      grade: 'V',
      applies: both(notifiedLate, notifies),
      asks: 'What follows from a notification that was sent late is decided by a person.',
      check: judgedWhereStated('release', 'notification.sent_on'),
      remedy: 'Have the report custodian, or the owner of the documentation, say that advice was taken.',
      cites: ['AI Act Article 52(1)'],
      attestedBy: 'report_custodian',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
