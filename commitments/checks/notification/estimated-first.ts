import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** Where both days are stated, the threshold was foreseen no later than the large pre-training run began. */
export const estimatedFirst: Check = {
  name: 'estimated-first',
  reads: ['release'],
  run: ({ evidence: { release } }) =>
    inspectRecord(release, ({ model, notification }, issue) => {
      const started = model?.pretraining?.started_on
      const foreseen = notification?.threshold_foreseen_on
      const late = started !== undefined && foreseen !== undefined && foreseen > started
      return late ? [issue('estimated-late', 'notification.threshold_foreseen_on', { date: started })] : []
    }),
}
