import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from 'pino'
import * as z from 'zod/mini'
import { type Api, githubApi, type Octokit } from '../../github/octokit.ts'
import type { Job } from '../job.ts'
import type { Metrics } from '../metrics.ts'
import { releaseLease, tryAcquireLease } from '../store/lease.ts'
import { installationsKnown } from '../store/repositories.ts'
import { request } from '../store/requests.ts'
import type { Store } from '../store/store.ts'
import { every } from '../work/every.ts'
import type { Maintenance } from '../work/maintenance.ts'
import { catchUpName } from './catch-up-name.ts'
import { redeliverLost } from './redeliver.ts'

/** What catching up needs. */
export type CatchUpOptions = {
  readonly store: Pick<Store, 'database' | 'queue'>
  readonly client: { asApp(): Promise<Octokit> }
  readonly metrics: Metrics
  readonly log: Logger
  /** Minutes from one catch-up to the next, on all machines together. */
  readonly minutes: number
  /** Called when there may be new jobs. */
  readonly wake: () => void
}

/** A starter catches up at once, unless somebody did so within this many seconds. */
const freshSeconds = 60

/** Milliseconds between two tries for the lease. */
const lookEvery = 60_000

/** Milliseconds that a process which ends waits for a catch-up. Whatever it leaves undone is found by the next one. */
const longestStop = 5_000

/**
 * Finds what was missed: at the start and then at intervals, by one process at a time. It lists and asks only; what it finds
 * is done by the workers, behind everything that somebody waits for.
 */
export function startCatchUp(options: CatchUpOptions): Maintenance {
  let interval = freshSeconds
  const look = async () => {
    const seconds = interval
    interval = options.minutes * 60
    if (await tryAcquireLease(options.store.database, catchUpName, seconds)) await catchUp(options)
  }
  const stop = every(lookEvery, look, options.log)
  return { stop: () => Promise.race([stop(), delay(longestStop, undefined, { ref: false })]) }
}

/**
 * One catch-up. That one half of it fails does not keep the other from being done. The lease is given back only where nobody
 * was asked for: else lost deliveries that cannot be listed would have every repository looked through each minute.
 */
export async function catchUp(options: CatchUpOptions): Promise<void> {
  const [requested, redelivered] = await Promise.allSettled([askInstallations(options), redeliver(options)])
  options.wake()
  for (const half of [requested, redelivered])
    if (half.status === 'rejected') options.log.error({ err: half.reason }, 'catch-up failed')
  if (requested.status === 'rejected') await releaseLease(options.store.database, catchUpName)
}

async function askInstallations({ store, client, log }: CatchUpOptions): Promise<void> {
  const listed = await installationsOf(githubApi(await client.asApp()))
  const working = listed.filter((one) => one.suspended_at == null).map(({ id }) => id)
  const there = new Set(listed.map(({ id }) => id))
  // One that we remember and that is gone is asked for, too: its sweep finds out, and forgets it.
  const gone = (await installationsKnown(store.database)).filter((id) => !there.has(id))
  const ids = [...working, ...gone]
  const jobs = ids.map((installation): Job => ({ kind: 'installation', installation, judge: 'missing' }))
  await request(store, catchUpName, jobs)
  log.info({ installations: ids.length }, 'catch-up')
}

async function redeliver({ store, client, metrics, log }: CatchUpOptions): Promise<void> {
  await redeliverLost({ octokit: await client.asApp(), store, metrics, log })
}

const perPage = 100
const installations = z.array(z.object({ id: z.number(), suspended_at: z.nullish(z.string()) }))

/** All pages. */
async function installationsOf(api: Api): Promise<z.infer<typeof installations>> {
  const found: z.infer<typeof installations> = []
  for (let page = 1; ; page += 1) {
    const listed = await api.read('GET /app/installations', { per_page: perPage, page }, installations)
    found.push(...listed)
    if (listed.length < perPage) return found
  }
}
