import type { GateError, GateErrorCode } from '../../engine/gate-error.ts'

const retryable: ReadonlySet<GateErrorCode> = new Set([
  'rate-limited',
  'service-unavailable',
  'response-invalid',
  'event-unsupported',
])

/** Whether another attempt can cure a failure, so that the job is left to the queue. */
export function isRetryable({ code }: GateError): boolean {
  return retryable.has(code)
}
