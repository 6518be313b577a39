import { type DestinationStream, type Logger, pino } from 'pino'
import type { Config } from './config.ts'

/**
 * The log: one JSON object a line on standard output. Errors are written as their name, code and stack; whatever an
 * HTTP client hung onto them (requests with tokens, answers with texts) is not.
 */
export function createLog({ logLevel }: Pick<Config, 'logLevel'>, destination?: DestinationStream): Logger {
  const options = {
    name: 'gpai-gate-bot',
    level: logLevel,
    serializers: { err: plainError },
    redact: { paths: ['*.authorization', '*.token', '*.password', '*.privateKey', '*.secret'], censor: '[not shown]' },
  }
  return destination === undefined ? pino(options) : pino(options, destination)
}

/** What may be said about an error. */
function plainError(error: unknown): object {
  if (!(error instanceof Error)) return { name: 'unknown' }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const status = 'status' in error && typeof error.status === 'number' ? { status: error.status } : {}
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name: error.name,
    message: firstLine(error.message),
    ...code,
    ...status,
    stack: frames.slice(0, 12).join('\n'),
  }
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replaceAll(/postgres(ql)?:\/\/\S+/g, 'postgres://…').slice(0, 300)
}
