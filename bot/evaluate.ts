import { judgePullRequest } from './evaluation/pull-request.ts'
import { createMemory } from './evaluation/sight.ts'
import type { JobOf } from './job.ts'
import type { WorkOn } from './work/attempt.ts'
import type { Workshop } from './workshop.ts'

export { watchdog } from './evaluation/watchdog.ts'
export type { Workshop } from './workshop.ts'

/**
 * Judges the live state of a pull request, and publishes the verdict: the check first, then the comment. Rejects with a
 * `GateError` where another try can help; every other failure of the gate ends as a red check that says so.
 */
export function evaluator(workshop: Workshop): WorkOn<JobOf<'pull-request'>> {
  const memory = createMemory()
  return (job, claim) => judgePullRequest({ workshop, memory, claim }, job)
}
