import { appendFileSync } from 'node:fs'
import { error, getInput, info, isDebug } from '@actions/core'
import { GateError } from '../engine/gate-error.ts'
import { wordsOf } from '../locales/index.ts'
import { type LocaleName, localeName } from '../schemas/vocabulary.ts'

/** Says why there is no verdict, and returns the exit code, which is red in every mode. */
export async function couldNotRun(
  cause: unknown,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const { title, message } = await textOf(cause, languageOf(cause))
  error(message, { title, ...locationOf(cause) })
  if (isDebug() && cause instanceof Error) info(cause.stack ?? '')
  const summary = variables['GITHUB_STEP_SUMMARY']
  if (summary) appendFileSync(summary, `## ⛔ ${title}\n\n${indented(message)}\n`)
  return 1
}

/** The language that the workflow asks for, or else the configuration; English where neither could be read. */
function languageOf(cause: unknown): LocaleName {
  const requested = getInput('locale')
  const configured = cause instanceof GateError ? cause.locale : undefined
  return localeName.options.find((name) => name === requested) ?? configured ?? 'en'
}

/** Of a fault of the gate itself only its kind is shown: its text may hold anything. */
async function textOf(cause: unknown, language: LocaleName): Promise<{ title: string; message: string }> {
  const words = await wordsOf(language, 'action')
  const title = words.couldNotRun
  if (!(cause instanceof GateError)) {
    return { title, message: words.fault(cause instanceof Error ? cause.name : typeof cause) }
  }
  const { message, remedy } = cause.says.in(await wordsOf(language, 'errors'))
  return { title, message: `${message} ${remedy}` }
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
