import { appendFileSync } from 'node:fs'
import { error, info, isDebug } from '@actions/core'
import { GateError } from '../engine/gate-error.ts'

const title = 'GPAI release gate: could not run'

/** Says why there is no verdict, and returns the exit code, which is red in every mode. */
export function couldNotRun(cause: unknown, variables: Readonly<Record<string, string | undefined>>): number {
  const message = cause instanceof GateError ? `${cause.message} ${cause.remedy}` : faultOf(cause)
  error(message, { title, ...locationOf(cause) })
  if (isDebug() && cause instanceof Error) info(cause.stack ?? '')
  const summary = variables['GITHUB_STEP_SUMMARY']
  if (summary) appendFileSync(summary, `## ⛔ ${title}\n\n${indented(message)}\n`)
  return 1
}

/** A fault of the gate itself. Its text may hold anything, so that only its kind is shown. */
function faultOf(cause: unknown): string {
  const kind = cause instanceof Error ? cause.name : typeof cause
  return `A fault in the gate itself (${kind}) kept it from a verdict. Re-run the job with debug logging and report the stack.`
}

function locationOf(cause: unknown): {
  readonly file?: string
  readonly startLine?: number
  readonly startColumn?: number
} {
  if (!(cause instanceof GateError) || cause.at === undefined) return {}
  const { path, line, column } = cause.at
  return { file: path, startLine: line, startColumn: column }
}

/** As code, so that nothing in it is read as Markdown. */
function indented(message: string): string {
  return `    ${message.replaceAll('\n', '\n    ')}`
}
