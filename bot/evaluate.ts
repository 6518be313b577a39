import type { Logger } from 'pino'
import { GateError } from '../engine/gate-error.ts'
import type { AppClient } from './app-client.ts'
import { keyOf } from './job.ts'
import type { Metrics } from './metrics.ts'
import type { Store } from './store/store.ts'
import type { Work } from './work/attempt.ts'

/** What an evaluation may use. */
export type Workshop = {
  readonly store: Store
  readonly client: AppClient
  readonly metrics: Metrics
  readonly log: Logger
}

/** Judges the live state of what the job names, and publishes it. */
export function evaluator(_workshop: Workshop): Work {
  return async (job) => {
    throw new GateError({
      code: 'event-unsupported',
      message: `Nothing can judge ${keyOf(job)} yet.`,
      remedy: 'Update the bot.',
    })
  }
}

/** Turns the check of a job that failed for the last time into a failure that says so, with a button to try again. */
export function watchdog({ log }: Workshop): Work {
  return async (job) => {
    log.error({ key: keyOf(job) }, 'given up')
    return undefined
  }
}
