import type { Logger } from 'pino'
import { GateError } from '../../engine/gate-error.ts'
import { type Job, keyOf, type Request } from '../job.ts'
import type { Metrics } from '../metrics.ts'
import { beat } from '../store/liveness.ts'
import { type Claimed, complete, fail, putOff, type QueueName } from '../store/queue.ts'
import type { Store } from '../store/store.ts'

/** The right to work on a job, which ends if the process was silent for so long that another has taken over. */
export type Claim = {
  /** Aborted when the job was taken over, or when the process has to end now. */
  readonly signal: AbortSignal
  /** Asks the store whether the job is still ours, and rejects if not. For the moment before a write. */
  confirm(): Promise<void>
  /** Where the job comes from. */
  readonly request: Request
  /** How often it was tried before. */
  readonly attempt: number
}

/** The job could not go on and is to be started again after so many seconds. That does not count as a failure. */
type PutOff = { readonly again: number }

/**
 * Does one job. If it throws, the job is tried again after a growing pause; after the last try it moves to the queue
 * `abandoned`. A `GateError` with the code `rate-limited` only puts it off for a minute.
 */
export type Work = WorkOn<Job>

/** What is done with jobs of one kind. */
export type WorkOn<J extends Job> = (job: J, claim: Claim) => Promise<PutOff | undefined>

/** A job that is being done. */
export type Running = { readonly claimed: Claimed; readonly stop: AbortController; readonly done: Promise<void> }

/** What it takes to do the jobs of one queue. */
export type Bench = {
  readonly store: Pick<Store, 'database' | 'queue'>
  readonly queue: QueueName
  readonly work: Work
  readonly metrics: Metrics
  readonly log: Logger
}

/** Starts one attempt. `done` never rejects. */
export function startAttempt(bench: Bench, claimed: Claimed): Running {
  const stop = new AbortController()
  return { claimed, stop, done: attempt(bench, claimed, stop) }
}

async function attempt(bench: Bench, claimed: Claimed, stop: AbortController): Promise<void> {
  const { queue, log, metrics } = bench
  const started = performance.now()
  const about = aboutOf(claimed)
  try {
    const result = await perform(bench, claimed, stop)
    metrics.evaluated(result, (performance.now() - started) / 1000)
    log.info({ ...about, queue, result, ms: Math.round(performance.now() - started) }, 'job')
  } catch (err) {
    // The store cannot be told how the job ended. It shows no more signs of life, so it is taken over and done again.
    log.error({ ...about, queue, err }, 'the end of a job could not be stored')
  }
}

async function perform(bench: Bench, claimed: Claimed, stop: AbortController) {
  const { store, queue, metrics } = bench
  const { request } = claimed
  if (request === null) {
    metrics.dropped()
    await fail(store.queue, queue, { ...claimed, why: 'unreadable' })
    return 'failed' as const
  }
  const outcome = await outcomeOf(bench, { ...claimed, request }, stop)
  if (outcome === 'lost') return outcome
  if (typeof outcome === 'string') {
    await fail(store.queue, queue, { ...claimed, why: outcome })
    return 'failed' as const
  }
  if (outcome !== undefined) {
    await putOff(store.queue, queue, { ...claimed, seconds: outcome.again })
    return 'put-off' as const
  }
  await complete(store.queue, queue, claimed)
  return 'done' as const
}

/** How the work ended: done, put off, not ours any more, or the code of a failure. */
async function outcomeOf(
  { store, queue, work, log }: Bench,
  claimed: Claimed & { readonly request: Request },
  stop: AbortController,
): Promise<PutOff | string | undefined> {
  const { request, retryCount } = claimed
  const confirm = async () => {
    const taken = !stop.signal.aborted && (await beat(store.queue, queue, [claimed])).length > 0
    if (taken) stop.abort(new Error('Another process has taken this job over.'))
    stop.signal.throwIfAborted()
  }
  try {
    return await work(request.job, { signal: stop.signal, confirm, request, attempt: retryCount })
  } catch (err) {
    if (stop.signal.aborted) return 'lost'
    log.warn({ ...aboutOf(claimed), queue, err }, 'job failed')
    const code = err instanceof GateError ? err.code : 'bug'
    return code === 'rate-limited' ? { again: 60 } : code
  }
}

function aboutOf({ id, retryCount, request }: Claimed) {
  if (request === null) return { job: id, attempt: retryCount }
  return { job: id, attempt: retryCount, key: keyOf(request.job), because: request.because, delivery: request.delivery }
}
