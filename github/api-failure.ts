import * as z from 'zod/mini'
import { GateError } from '../engine/gate-error.ts'
import type { CallFailure, FailureCode, FailureDetail } from '../locales/en/github-errors.ts'
import { sayError } from '../locales/error-words.ts'

/** Why a call failed, as far as the answer tells. */
export type Failure = {
  readonly code: FailureCode
  readonly detail: FailureDetail
  readonly requestId: string | null
  /** Seconds after which the same call may succeed; `null` when there is no point in trying again. */
  readonly retryAfter: number | null
}

const headers = z.record(z.string(), z.unknown())
type Headers = z.infer<typeof headers>

const restFailure = z.object({
  status: z.number(),
  message: z.string(),
  response: z.optional(z.object({ headers })),
})

const graphqlFailure = z.object({
  headers,
  data: z.optional(z.unknown()),
  errors: z
    .array(
      z.object({
        type: z.nullish(z.string()),
        message: z.string(),
        path: z.nullish(z.array(z.union([z.string(), z.number()]))),
      }),
    )
    .check(z.minLength(1)),
})

const transient = new Set([502, 503, 504])
const graphqlCodes = new Map<string, FailureCode>([
  ['NOT_FOUND', 'not-found'],
  ['FORBIDDEN', 'permission-missing'],
  ['INSUFFICIENT_SCOPES', 'permission-missing'],
  ['RATE_LIMITED', 'rate-limited'],
])

/**
 * The data of an answer whose only errors say that the organisation's repository is not there (see `queries.ts`);
 * `undefined` for anything else, since a part of an answer is no answer.
 */
export function answerWithoutOrganisation(thrown: unknown): unknown {
  const parsed = z.safeParse(graphqlFailure, thrown)
  if (!parsed.success) return undefined
  const { errors, data } = parsed.data
  return errors.every(({ type, path }) => type === 'NOT_FOUND' && path?.[0] === 'organisation') ? data : undefined
}

/** Reads what Octokit threw. Whatever it is, it comes out as a failure. */
export function failureOf(thrown: unknown): Failure {
  const graphql = z.safeParse(graphqlFailure, thrown)
  if (graphql.success) return graphqlFailureOf(graphql.data)
  const rest = z.safeParse(restFailure, thrown)
  if (rest.success) return restFailureOf(rest.data)
  return { code: 'response-invalid', detail: { kind: 'unreadable' }, requestId: null, retryAfter: null }
}

/** An answer that came but is not what GitHub documents, at these places. */
export function invalidAnswer(places: readonly string[], requestId: string | null): Failure {
  const detail: FailureDetail = { kind: 'undocumented', places: places.slice(0, mostPlaces) }
  return { code: 'response-invalid', detail, requestId, retryAfter: null }
}

/** Places of an answer that are named; more would fill a line and tell no more. */
const mostPlaces = 10

/** A call that did not end within the time it has. */
export function timedOut(milliseconds: number): Failure {
  const detail: FailureDetail = { kind: 'too-slow', seconds: milliseconds / 1000 }
  return { code: 'service-unavailable', detail, requestId: null, retryAfter: null }
}

/** The request's id in GitHub's logs, which its support asks for. */
export function requestIdOf(fields: Headers): string | null {
  const id = fields['x-github-request-id']
  return typeof id === 'string' ? id : null
}

/** The failure as the gate reports it. */
export function gateErrorOf(failure: Failure, call: CallFailure['call'], cause?: unknown): GateError {
  const { code, detail, requestId } = failure
  return new GateError({ code, says: sayError('call-failed', { call, detail, requestId, code }), cause })
}

function restFailureOf({ status, message, response }: z.infer<typeof restFailure>): Failure {
  if (response === undefined) {
    return {
      code: 'service-unavailable',
      detail: { kind: 'no-answer', text: oneLine(message) },
      requestId: null,
      retryAfter: 1,
    }
  }
  const limited = isRateLimit(status, response.headers, message)
  return {
    code: limited ? 'rate-limited' : codeOf(status),
    detail: { kind: 'answered', status, text: oneLine(message) },
    requestId: requestIdOf(response.headers),
    retryAfter: limited ? secondsOf(response.headers) : transient.has(status) ? 1 : null,
  }
}

function graphqlFailureOf({ errors, headers: fields }: z.infer<typeof graphqlFailure>): Failure {
  const types = errors.flatMap(({ type }) => (typeof type === 'string' ? [graphqlCodes.get(type)] : []))
  const messages = errors.map(({ message }) => message).join('; ')
  const limited = types.includes('rate-limited') || isSecondaryLimit(messages)
  const overloaded = /something went wrong|timed? ?out/i.test(messages)
  const known = types.find((code) => code !== undefined)
  return {
    code: limited ? 'rate-limited' : (known ?? (overloaded ? 'service-unavailable' : 'response-invalid')),
    detail: { kind: 'answered', status: null, text: oneLine(messages) },
    requestId: requestIdOf(fields),
    retryAfter: limited ? secondsOf(fields) : overloaded ? 1 : null,
  }
}

function codeOf(status: number): FailureCode {
  if (status === 401) return 'authentication-failed'
  if (status === 403) return 'permission-missing'
  if (status === 404) return 'not-found'
  return status >= 500 ? 'service-unavailable' : 'response-invalid'
}

/** GitHub answers 403 both for a missing permission and for a spent quota. */
function isRateLimit(status: number, fields: Headers, message: string): boolean {
  if (status === 429) return true
  return (
    status === 403 && (fields['x-ratelimit-remaining'] === '0' || 'retry-after' in fields || isSecondaryLimit(message))
  )
}

function isSecondaryLimit(message: string): boolean {
  return /secondary rate limit|abuse detection/i.test(message)
}

/** Seconds to wait as GitHub states them; a limit without a statement lasts too long to wait for. */
function secondsOf(fields: Headers): number | null {
  const stated = Number(fields['retry-after'] ?? Number.NaN)
  return Number.isNaN(stated) ? null : stated
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 300)
}
