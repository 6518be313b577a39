import { json, type LoggedRequest, type WireReply } from './wire.ts'

/** What can go wrong. A number is a status; `403` is a missing permission. */
export type FaultKind =
  | 401
  | 403
  | 'rate-limit'
  | 'secondary-rate-limit'
  | 404
  | 409
  | 422
  | 429
  | 500
  | 502
  /** 200 with nothing but an error in it, as GraphQL answers when it gives up. */
  | 'graphql-error'
  /** The right headers and half of the body. */
  | 'truncated'
  /** No answer until somebody gives up. */
  | 'timeout'
  /** The connection breaks. */
  | 'reset'

/** Which requests: an operation id such as `checks/create`, `graphql`, `*`; a pattern for `METHOD /path`; or a function. */
export type FaultMatch = string | RegExp | ((request: LoggedRequest) => boolean)

/** When, of all that match. */
export type FaultTiming = {
  /** The how many-th match is hit, from 1; without it every match is. */
  readonly nth?: number
  /** The request takes effect, and only its answer is lost. */
  readonly afterEffect?: boolean
}

/** A fault that was set up. */
export type Fault = {
  readonly kind: FaultKind
  readonly afterEffect: boolean
  /** How often it hit. */
  readonly delivered: () => number
  /** Lets everything pass again. */
  readonly stop: () => void
}

/** The faults of one server. */
export type Faults = {
  readonly add: (match: FaultMatch, kind: FaultKind, timing?: FaultTiming) => Fault
  /** The fault that hits this request, if any; counts it. */
  readonly take: (request: LoggedRequest) => Fault | null
}

/** Keeps the faults that tests ask for. */
export function createFaults(): Faults {
  const active = new Map<Fault, (request: LoggedRequest) => boolean>()
  return {
    add: (match, kind, { nth, afterEffect = false } = {}) => {
      let matched = 0
      let delivered = 0
      const fault: Fault = { kind, afterEffect, delivered: () => delivered, stop: () => active.delete(fault) }
      active.set(fault, (request) => {
        if (!matches(match, request)) return false
        matched += 1
        const hit = nth === undefined || nth === matched
        if (hit) delivered += 1
        return hit
      })
      return fault
    },
    take: (request) => [...active].find(([, hits]) => hits(request))?.[0] ?? null,
  }
}

/** The answer that a fault gives, where it gives one. */
export function faultReply(kind: FaultKind): WireReply | null {
  const found = REPLIES[kind]
  if (found === undefined) return null
  const { status, message, headers = {}, body = {} } = found
  return json(
    status,
    { message, documentation_url: 'https://docs.github.com/rest', status: String(status), ...body },
    headers,
  )
}

type Canned = {
  readonly status: number
  readonly message: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Readonly<Record<string, unknown>>
}

const SPENT = {
  'x-ratelimit-limit': '5000',
  'x-ratelimit-remaining': '0',
  'x-ratelimit-used': '5000',
  'x-ratelimit-resource': 'core',
} as const

const REPLIES: Readonly<Partial<Record<FaultKind, Canned>>> = {
  401: { status: 401, message: 'Bad credentials' },
  403: { status: 403, message: 'Resource not accessible by integration' },
  'rate-limit': {
    status: 403,
    message: 'API rate limit exceeded for installation ID 1.',
    headers: { ...SPENT, 'x-ratelimit-reset': '4102444800' },
  },
  'secondary-rate-limit': {
    status: 403,
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    headers: { 'retry-after': '60' },
  },
  404: { status: 404, message: 'Not Found' },
  409: { status: 409, message: 'Conflict' },
  422: {
    status: 422,
    message: 'Validation Failed',
    body: { errors: [{ resource: 'Fault', code: 'custom', field: 'body', message: 'is invalid' }] },
  },
  429: { status: 429, message: 'You have exceeded a secondary rate limit.', headers: { 'retry-after': '60' } },
  500: { status: 500, message: 'Server Error' },
  502: { status: 502, message: 'Server Error', headers: { 'content-type': 'text/html' } },
  'graphql-error': {
    status: 200,
    message: '',
    body: {
      data: null,
      errors: [{ message: 'Something went wrong while executing your query.', type: 'SERVICE_UNAVAILABLE' }],
    },
  },
}

function matches(match: FaultMatch, request: LoggedRequest): boolean {
  if (typeof match === 'function') return match(request)
  if (match instanceof RegExp) return match.test(`${request.method} ${request.path}`)
  return match === '*' || match === request.operation
}
