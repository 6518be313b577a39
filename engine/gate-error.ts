import type { Location } from '../commitments/issue.ts'

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

type GateErrorOptions = {
  readonly code: GateErrorCode
  /** What happened and why, in one or two sentences. */
  readonly message: string
  /** What to do next, in one sentence. */
  readonly remedy: string
  /** Where in a file of the repository it is, if it is there. */
  readonly at?: Location
  readonly cause?: unknown
}

/** The gate itself cannot work: always red, never a verdict about the release. */
export class GateError extends Error {
  readonly code: GateErrorCode
  readonly remedy: string
  readonly at: Location | undefined

  constructor(options: GateErrorOptions) {
    super(options.message, { cause: options.cause })
    this.name = 'GateError'
    this.code = options.code
    this.remedy = options.remedy
    this.at = options.at
  }
}
