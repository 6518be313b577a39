/** Why the gate could not run. A closed list: each code has an anchor in the documentation and a test. */
export const gateErrorCodes = [
  'configuration-invalid',
  'input-invalid',
  'event-unsupported',
  'not-found',
  'permission-missing',
  'authentication-failed',
  'rate-limited',
  'service-unavailable',
  'response-invalid',
  'too-many-files',
  'git-failed',
] as const

export type GateErrorCode = (typeof gateErrorCodes)[number]

/** A place in a file that a message points at; line and column start at 1. */
export type ErrorPlace = { readonly path: string; readonly line: number; readonly column: number }

type GateErrorOptions = {
  readonly code: GateErrorCode
  /** What happened and why, in one or two sentences. */
  readonly message: string
  /** What to do next, in one sentence. */
  readonly remedy: string
  readonly place?: ErrorPlace
  readonly cause?: unknown
}

/** The gate itself cannot work: always red, never a verdict about the release. */
export class GateError extends Error {
  readonly code: GateErrorCode
  readonly remedy: string
  readonly place: ErrorPlace | undefined

  constructor(options: GateErrorOptions) {
    super(options.message, { cause: options.cause })
    this.name = 'GateError'
    this.code = options.code
    this.remedy = options.remedy
    this.place = options.place
  }
}
