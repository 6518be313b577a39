import { setTimeout as delay } from 'node:timers/promises'
import { GateError } from '../engine/gate-error.ts'
import { sayError } from '../locales/error-words.ts'
import type { WriteLimits } from './config.ts'
import {
  type Lesson,
  pausedFor,
  type Rate,
  type ReservationScope,
  rateOf,
  rememberLesson,
  reserve,
  returnReservations,
} from './store/rate-reservations.ts'

/** Checks have a lane of their own, so that no comment ever stands before a verdict. */
export type Lane = 'check' | 'comment'

/** The rates of each lane. */
export type Rates = { readonly [L in Lane]: readonly Rate[] }

/** The limiter of one installation, shared by all processes through the database. */
export type Limiter = {
  /** Waits until a write may go out. Rejects with `rate-limited` if that takes longer than the timeout. */
  beforeWrite(lane: Lane, signal: AbortSignal): Promise<void>
  /** Waits as long as GitHub mayStore us to stay away. */
  beforeRead(signal: AbortSignal): Promise<void>
  /** Learns from what GitHub says in the headers of an answer, good or bad. */
  learn(answer: Answered): Promise<void>
}

/** What an answer says about the limits. */
export type Answered = { readonly status: number; readonly headers: Readonly<Record<string, unknown>> }

/** Whose reservations, and at which rates. */
export type LimiterOptions = ReservationScope & { readonly rates: Rates }

/** The rates from the configured limits. */
export function ratesOf({ checksPerMinute, commentsPerMinute, commentsPerHour }: WriteLimits): Rates {
  return {
    check: [rateOf('check/minute', { count: checksPerMinute, seconds: 60 })],
    comment: [
      rateOf('comment/minute', { count: commentsPerMinute, seconds: 60 }),
      rateOf('comment/hour', { count: commentsPerHour, seconds: 3600 }),
    ],
  }
}

/**
 * Makes the limiter of an installation. What it holds itself is only not to ask or tell the same twice in a second.
 * Probot's own lets out one write a second and one comment in three, for each process, while GitHub allows 80 and 500
 * content-creating requests a minute and an hour; so it is off, which only the function form of `defaults` does. A job
 * waits as long as the timeout and is then put off, so that a limited installation does not hold workers.
 */
export function limiterOf(options: LimiterOptions): Limiter {
  const mayAsk = onceASecond()
  const mayStore = onceASecond()
  let pauseEnds = 0
  const pauseLeft = async () => {
    if (mayAsk()) pauseEnds = performance.now() / 1000 + (await pausedFor(options))
    return Math.max(0, pauseEnds - performance.now() / 1000)
  }
  return {
    beforeWrite: async (lane, signal) => {
      const rates = options.rates[lane]
      const seconds = Math.max(await reserve(options, rates), await pauseLeft())
      if (seconds > options.timeout) {
        await returnReservations(options, rates)
        throw tooLong(seconds)
      }
      await pause(seconds, signal)
    },
    beforeRead: async (signal) => {
      const seconds = await pauseLeft()
      if (seconds > options.timeout) throw tooLong(seconds)
      await pause(seconds, signal)
    },
    learn: async (answer) => {
      const lesson = lessonOf(answer)
      if (lesson === null || (lesson.wait === null && lesson.remaining !== 0 && !mayStore())) return
      if (lesson.wait !== null || lesson.remaining === 0) mayAsk.reset()
      await rememberLesson(options, lesson)
    },
  }
}

type Gauge = { (): boolean; reset(): void }

/** True at most once a second. */
function onceASecond(): Gauge {
  let last = Number.NEGATIVE_INFINITY
  const gauge = () => {
    if (performance.now() - last < 1000) return false
    last = performance.now()
    return true
  }
  const reset = () => {
    last = Number.NEGATIVE_INFINITY
  }
  return Object.assign(gauge, { reset })
}

function lessonOf({ status, headers }: Answered): Lesson | null {
  const remaining = numberOf(headers['x-ratelimit-remaining'])
  const refused = status === 429 || (status === 403 && (remaining === 0 || headers['retry-after'] !== undefined))
  // A refusal without a time is a secondary limit; GitHub asks for at least a minute then.
  const wait = refused ? (numberOf(headers['retry-after']) ?? (remaining === 0 ? null : 60)) : null
  const core = headers['x-ratelimit-resource'] === undefined || headers['x-ratelimit-resource'] === 'core'
  if (!refused && (remaining === null || !core)) return null
  const [total, reset] = [numberOf(headers['x-ratelimit-limit']), numberOf(headers['x-ratelimit-reset'])]
  return { remaining, total, reset, wait }
}

async function pause(seconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  if (seconds > 0) await delay(seconds * 1000, undefined, { signal })
}

function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN
  return Number.isFinite(number) ? number : null
}

function tooLong(seconds: number): GateError {
  return new GateError({
    code: 'rate-limited',
    says: sayError('limits-too-long', { seconds: Math.ceil(seconds) }),
  })
}
