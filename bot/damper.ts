import { type Job, keyOf } from './job.ts'
import { type Rate, reserve, returnSlots } from './store/slots.ts'
import type { WorkOn } from './work/attempt.ts'
import type { Workshop } from './workshop.ts'

/** A third at once, the rest evenly: twenty, then one every thirty seconds. */
const perKey = { count: 60, seconds: 1200 } as const

/**
 * The same work, at a limited rate for each key: whoever can edit one thing again and again must not use up what GitHub
 * allows the whole installation. What comes too early is put off, never dropped, and then finds the state as it is by then.
 */
export function damped<J extends Job>({ store }: Workshop, work: WorkOn<J>): WorkOn<J> {
  return async (job, claim) => {
    const rates: readonly Rate[] = [{ name: `job ${keyOf(job)}`, ...perKey }]
    const slots = { database: store.database, installation: job.installation, patience: 0 }
    const seconds = await reserve(slots, rates)
    if (seconds === 0) return work(job, claim)
    await returnSlots(slots, rates)
    return { again: Math.ceil(seconds) }
  }
}
