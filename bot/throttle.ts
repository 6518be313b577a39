import type { Job } from './job.ts'
import type { Services } from './services.ts'
import { rateOf, reserve, returnReservations } from './store/rate-reservations.ts'
import type { WorkOn } from './work/attempt.ts'

/** A third at once, the rest evenly: twenty, then one every thirty seconds. */
const perKey = rateOf('job', { count: 60, seconds: 1200 })

/**
 * The same work, at a limited rate for each key: whoever can edit one thing again and again must not use up what GitHub
 * allows the whole installation. What comes too early is put off, never dropped, and then finds the state as it is by then.
 */
export function throttled<J extends Job>({ store }: Services, work: WorkOn<J>): WorkOn<J> {
  return async (job, claim) => {
    const rates = [{ ...perKey, name: `job ${claim.key}` }]
    const scope = { database: store.database, installation: job.installation, timeout: 0 }
    const seconds = await reserve(scope, rates)
    if (seconds === 0) return work(job, claim)
    await returnReservations(scope, rates)
    return { again: Math.ceil(seconds) }
  }
}
