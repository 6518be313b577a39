import { setTimeout as delay } from 'node:timers/promises'
import * as z from 'zod/mini'
import { GateError } from '../engine/gate-error.ts'
import type { CallFailure } from '../locales/en/github-errors.ts'
import {
  answerWithoutOrganisation,
  type Failure,
  failureOf,
  gateErrorOf,
  invalidAnswer,
  requestIdOf,
  timedOut,
} from './api-failure.ts'

/** What we use of Octokit: Probot's, or one made by `connect`. */
export type Octokit = {
  request(route: string, parameters?: Parameters): Promise<{ readonly data: unknown; readonly headers: object }>
  graphql(query: string, variables?: Parameters): Promise<unknown>
}

type Parameters = Record<string, unknown>

/** The shape of an answer: only the fields that are used, so that new ones never break us. */
export type Shape<T> = z.core.$ZodType<T>

/** How long to wait for GitHub. */
export type RetryBudget = {
  /** Milliseconds for one call. */
  readonly call: number
  /** Longest pause in milliseconds before the one retry of a read; a longer one is not waited for. */
  readonly pause: number
}

/** Calls to GitHub. Every failure is a `GateError`, every answer has the shape asked for. */
export type Api = {
  /** One REST read; tried once more when GitHub was only briefly unable to answer. */
  read<T>(route: string, parameters: Parameters, shape: Shape<T>): Promise<T>
  /** The first bytes of the body of one REST read, retried like it; the connection is closed after them. */
  start(route: string, parameters: Parameters, most: number): Promise<Start>
  /** One GraphQL query, read-only, retried like a read. */
  query<T>(document: string, variables: Parameters, shape: Shape<T>): Promise<T>
  /** One REST write; never repeated, because it may have been done. */
  write<T>(route: string, parameters: Parameters, shape: Shape<T>): Promise<T>
  /** One GraphQL mutation, never repeated either. */
  mutate<T>(document: string, variables: Parameters, shape: Shape<T>): Promise<T>
}

/** The first bytes of a body, and the length that the whole of it is said to have; `null` where nothing says so. */
type Start = { readonly bytes: Uint8Array; readonly length: number | null }

/** What became of work that must not decide anything. */
export type Result<T> = { readonly done: T } | { readonly failed: GateError }

type Answer = { readonly data: unknown; readonly headers: object }
type Call = (signal: AbortSignal) => Promise<Answer>
type Attempt = { readonly answer: Answer } | { readonly failure: Failure; readonly cause: unknown }

const defaultRetryBudget: RetryBudget = { call: 20_000, pause: 10_000 }

/** Wraps an Octokit, so that there is one place that waits, retries, checks answers and explains failures. */
export function githubApi(octokit: Octokit, retryBudget: RetryBudget = defaultRetryBudget): Api {
  const rest = (route: string, parameters: Parameters): Call => {
    return (signal) => octokit.request(route, { ...parameters, request: { signal } })
  }
  const graphql = (document: string, variables: Parameters): Call => {
    return async (signal) => ({
      data: await octokit.graphql(document, { ...variables, request: { signal } }),
      headers: {},
    })
  }
  return {
    read: async (route, parameters, shape) => {
      const answer = await persistently(rest(route, parameters), retryBudget)
      return shaped(answer, shape, { route })
    },
    start: async (route, parameters, most) => {
      const answer = await persistently(restStart(octokit, { route, parameters, most }), retryBudget)
      if ('failure' in answer) throw gateErrorOf(answer.failure, { route }, answer.cause)
      return shaped(answer, start, { route })
    },
    query: async (document, variables, shape) =>
      shaped(await persistently(graphql(document, variables), retryBudget), shape, queryNamed(document)),
    write: async (route, parameters, shape) =>
      shaped(await once(rest(route, parameters), retryBudget), shape, { route }),
    mutate: async (document, variables, shape) =>
      shaped(await once(graphql(document, variables), retryBudget), shape, queryNamed(document)),
  }
}

const start = z.object({ bytes: z.instanceof(Uint8Array), length: z.nullable(z.number()) })
const stream = z.instanceof(ReadableStream)
const lengthHeader = z.object({ 'content-length': z.coerce.number() })

type StartCall = { readonly route: string; readonly parameters: Parameters; readonly most: number }

/** Octokit hands over the body unread; it is read as far as is wanted and then given up. */
function restStart(octokit: Octokit, { route, parameters, most }: StartCall): Call {
  return async (signal) => {
    const request = { signal, parseSuccessResponseBody: false }
    const { data, headers } = await octokit.request(route, { ...parameters, request })
    const body = z.safeParse(stream, data)
    const length = z.safeParse(lengthHeader, headers)
    if (!body.success) return { headers, data }
    const said = length.success ? length.data['content-length'] : null
    return { headers, data: { bytes: await firstOf(body.data, most), length: said } }
  }
}

async function firstOf(body: ReadableStream<unknown>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) break
    chunks.push(chunk)
    length += chunk.byteLength
    if (length >= most) break
  }
  return new Uint8Array(Buffer.concat(chunks).subarray(0, most))
}

/** Runs work whose failure to reach GitHub only costs a message: the failure comes back as a value. */
export async function toResult<T>(work: Promise<T>): Promise<Result<T>> {
  try {
    return { done: await work }
  } catch (error) {
    if (error instanceof GateError) return { failed: error }
    throw error
  }
}

async function persistently(call: Call, retryBudget: RetryBudget): Promise<Attempt> {
  const first = await once(call, retryBudget)
  if ('answer' in first || first.failure.retryAfter === null) return first
  const pause = first.failure.retryAfter * 1000
  if (pause > retryBudget.pause) return first
  await delay(pause)
  return once(call, retryBudget)
}

async function once(call: Call, retryBudget: RetryBudget): Promise<Attempt> {
  const signal = AbortSignal.timeout(retryBudget.call)
  try {
    const answer = await call(signal)
    return signal.aborted ? { failure: timedOut(retryBudget.call), cause: signal.reason } : { answer }
  } catch (cause) {
    const data = answerWithoutOrganisation(cause)
    if (data !== undefined) return { answer: { data, headers: {} } }
    return { failure: signal.aborted ? timedOut(retryBudget.call) : failureOf(cause), cause }
  }
}

function shaped<T>(attempt: Attempt, shape: Shape<T>, call: CallFailure['call']): T {
  if ('failure' in attempt) throw gateErrorOf(attempt.failure, call, attempt.cause)
  const parsed = z.safeParse(shape, attempt.answer.data)
  if (parsed.success) return parsed.data
  const places = parsed.error.issues.map(({ path }) => path.join('.')).filter((place) => place !== '')
  throw gateErrorOf(invalidAnswer(places, requestIdOf({ ...attempt.answer.headers })), call)
}

function queryNamed(document: string): CallFailure['call'] {
  return { query: /^(?:query|mutation) (\w+)/.exec(document)?.[1] ?? null }
}
