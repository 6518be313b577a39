import { setTimeout as delay } from 'node:timers/promises'
import { beat, giveBack } from '../store/liveness.ts'
import { claim } from '../store/queue.ts'
import { type AttemptContext, type Running, startAttempt } from './attempt.ts'
import { createWakeSignal } from './wake-signal.ts'

/** Who works, and how many at once. */
export type WorkerOptions = AttemptContext & {
  /** Jobs at once in this process. */
  readonly workers: number
  /** Jobs at once of one installation, on all machines together. */
  readonly perInstallation: number
  /** Milliseconds between two looks into the queue, when no signal comes. */
  readonly poll?: number
}

/** Workers of this process on one queue. */
export type Workers = {
  /** There may be something new: do not wait for the next look. */
  wake(): void
  /** How many jobs are being done. */
  running(): number
  /**
   * Starts nothing more, and waits until what runs is done; after so many milliseconds the rest is given back, to be
   * started elsewhere at once.
   */
  stop(grace: number): Promise<void>
}

/** Milliseconds from one look to the next at least: when many jobs end, their successors are started together. */
const pauseBetween = 50

/** Milliseconds between two signs of life. A job whose worker is silent for `silence` is taken over. */
const beatEvery = 3_000
export const silence = 12_000

/** Starts workers. They go on until they are stopped, whatever happens to the database meanwhile. */
export function startWorkers(options: WorkerOptions): Workers {
  const signal = createWakeSignal()
  const running = new Map<string, Running>()
  let stopping = false
  const startMore = async () => {
    const free = options.workers - running.size
    if (free <= 0) return
    const started = await claim(options.store.queue, options.queue, { free, perInstallation: options.perInstallation })
    for (const claimed of started) {
      const one = startAttempt(options, claimed)
      running.set(claimed.id, one)
      void one.done.then(() => {
        running.delete(claimed.id)
        signal.give()
      })
    }
  }
  const loop = async () => {
    while (!stopping) {
      const looked = performance.now()
      await startMore().catch((err: unknown) => options.log.error({ err, queue: options.queue }, 'queue not reached'))
      await signal.wait(options.poll ?? 250)
      await delay(Math.max(0, looked + pauseBetween - performance.now()))
    }
  }
  const heart = setInterval(() => void keepAlive(options, running), beatEvery)
  const ended = loop()
  return {
    wake: signal.give,
    running: () => running.size,
    stop: async (grace) => {
      stopping = true
      signal.give()
      await ended
      await finish(options, running, grace)
      clearInterval(heart)
    },
  }
}

async function keepAlive({ store, queue, log }: WorkerOptions, running: ReadonlyMap<string, Running>): Promise<void> {
  try {
    const lost = await beat(
      store.queue,
      queue,
      [...running.values()].map(({ claimed }) => claimed),
    )
    for (const id of lost) running.get(id)?.stop.abort(new Error('Another process has taken this job over.'))
  } catch (err) {
    log.error({ err, queue }, 'no sign of life could be given')
  }
}

async function finish(options: WorkerOptions, running: ReadonlyMap<string, Running>, grace: number): Promise<void> {
  const jobs = [...running.values()]
  const done = Promise.all(jobs.map((job) => job.done))
  const timer = new AbortController()
  await Promise.race([done, delay(grace, undefined, { signal: timer.signal }).catch(() => undefined)])
  timer.abort()
  const left = [...running.values()]
  if (left.length === 0) return
  options.log.warn({ jobs: left.length, queue: options.queue }, 'jobs given back')
  for (const { stop } of left) stop.abort(new Error('The process ends.'))
  await giveBack(
    options.store.queue,
    left.map(({ claimed }) => claimed),
  ).catch((err: unknown) =>
    options.log.error({ err }, 'jobs not given back: they are taken over when they stay silent'),
  )
}
