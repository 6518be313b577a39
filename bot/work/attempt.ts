import type { Logger } from 'pino'
import { GateError } from '../../engine/gate-error.ts'
import { type Job, keyOf, type Request } from '../job.ts'
import type { Metrics } from '../metrics.ts'
import { beat } from '../store/liveness.ts'
import { type Claimed, complete, fail, putOff, type QueueName } from '../store/queue.ts'
import type { Store } from '../store/store.ts'

/** The right to work on a job, which ends if the process was silent for so long that another has taken over. */
export type JobClaim = {
  /** What the job is about. */
  readonly key: string
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
export type WorkOn<J extends Job> = (job: J, claim: JobClaim) => Promise<PutOff | undefined>

/** A job that is being done. */
export type Running = { readonly claimed: Claimed; readonly stop: AbortController; readonly done: Promise<void> }

/** What it takes to do the jobs of one queue. */
export type AttemptContext = {
  readonly store: Pick<Store, 'database' | 'queue'>
  readonly queue: QueueName
  readonly work: Work
  readonly metrics: Metrics
  readonly log: Logger
}

/** Starts one attempt. `done` never rejects. */
export function startAttempt(context: AttemptContext, claimed: Claimed): Running {
  const stop = new AbortController()
  const started = performance.now()
  const done = work(context, claimed, stop).then((outcome) => end(context, claimed, { outcome, started }))
  return { claimed, stop, done }
}

type Outcome = PutOff | string | undefined
type Ended = { readonly outcome: Outcome; readonly started: number }

/** How the work ended: done, put off, not ours any more, or the code of a failure. */
async function work(
  { store, queue, work: perform, log }: AttemptContext,
  claimed: Claimed,
  stop: AbortController,
): Promise<Outcome> {
  const { request, retryCount } = claimed
  if (request === null) return 'unreadable'
  const confirm = async () => {
    const taken = !stop.signal.aborted && (await beat(store.queue, queue, [claimed])).length > 0
    if (taken) stop.abort(new Error('Another process has taken this job over.'))
    stop.signal.throwIfAborted()
  }
  try {
    const key = keyOf(request.job)
    return await perform(request.job, { key, signal: stop.signal, confirm, request, attempt: retryCount })
  } catch (err) {
    if (stop.signal.aborted) return 'lost'
    log.warn({ ...aboutOf(claimed), queue, err }, 'job failed')
    const code = err instanceof GateError ? err.code : 'bug'
    return code === 'rate-limited' ? { again: 60 } : code
  }
}

async function end(context: AttemptContext, claimed: Claimed, { outcome, started }: Ended): Promise<void> {
  const { queue, log, metrics } = context
  try {
    const result = await storeOutcome(context, claimed, outcome)
    metrics.evaluated(result, (performance.now() - started) / 1000)
    log.info({ ...aboutOf(claimed), queue, result, ms: Math.round(performance.now() - started) }, 'job')
  } catch (err) {
    // The store cannot be told how the job ended. It shows no more signs of life, so it is taken over and done again.
    log.error({ ...aboutOf(claimed), queue, err }, 'the end of a job could not be stored')
  }
}

/** Tells the store how an attempt ended. Rejects where it cannot be told. */
async function storeOutcome({ store, queue, metrics }: AttemptContext, claimed: Claimed, outcome: Outcome) {
  if (outcome === 'lost') return outcome
  if (claimed.request === null) metrics.dropped()
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

function aboutOf({ id, retryCount, request }: Claimed) {
  if (request === null) return { job: id, attempt: retryCount }
  return { job: id, attempt: retryCount, key: keyOf(request.job), reason: request.reason, delivery: request.delivery }
}
