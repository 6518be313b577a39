import type { Location } from '../commitments/issue.ts'
import type { SaidError } from '../locales/error-words.ts'
import type { LocaleName } from '../schemas/vocabulary.ts'

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
  /** What happened and what to do next, for whoever reads it in a language. */
  readonly says: SaidError
  /** Where in a file of the repository it is, if it is there. */
  readonly at?: Location
  readonly locale?: LocaleName
  readonly cause?: unknown
}

/**
 * The gate itself cannot work: always red, never a verdict about the release. Its message is for logs: the key of its words
 * with what they may mention.
 */
export class GateError extends Error {
  readonly code: GateErrorCode
  readonly says: SaidError
  readonly at: Location | undefined
  /** The language that the configuration asks for, where it could be read. */
  readonly locale: LocaleName | undefined

  constructor(options: GateErrorOptions) {
    const { key, args } = options.says
    super([key, ...args.map((one) => JSON.stringify(one))].join(' '), { cause: options.cause })
    this.name = 'GateError'
    this.code = options.code
    this.says = options.says
    this.at = options.at
    this.locale = options.locale
  }

  /** The same error, for readers of a language. */
  in(locale: LocaleName): GateError {
    const { code, says, at, cause } = this
    return new GateError({ code, says, locale, cause, ...(at === undefined ? {} : { at }) })
  }
}
