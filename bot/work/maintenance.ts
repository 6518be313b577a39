import type { Logger } from 'pino'
import { prune, type Retention } from '../store/deliveries.ts'
import { type Observations, takeOver } from '../store/liveness.ts'
import { requestDue } from '../store/requests.ts'
import type { Store } from '../store/store.ts'
import { every } from './every.ts'
import { silence } from './workers.ts'

/** What is done again and again, besides jobs. */
export type MaintenanceOptions = {
  readonly store: Pick<Store, 'database' | 'queue'>
  readonly retention: Retention
  readonly log: Logger
  /** Called when there may be new jobs. */
  readonly wake: () => void
}

/** Something that runs until it is stopped. */
export type Maintenance = { stop(): Promise<void> }

/**
 * Takes over jobs of processes that are gone, asks again for what has come due, and prunes. Every process may run it: no
 * step does harm when two do it at once.
 */
export function startMaintenance({ store, retention, log, wake }: MaintenanceOptions): Maintenance {
  const seen: Observations = new Map()
  const look = async () => {
    const taken = await takeOver(store.queue, seen, silence)
    if (taken > 0) log.warn({ jobs: taken }, 'jobs of a silent process taken over')
    const due = await requestDue(store)
    if (taken + due > 0) wake()
  }
  const stops = [every(2_000, look, log), every(600_000, () => prune(store, retention), log)]
  return {
    stop: async () => {
      await Promise.all(stops.map((stop) => stop()))
    },
  }
}
