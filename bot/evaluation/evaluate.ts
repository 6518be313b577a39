import { dateInBrussels } from '../../engine/brussels.ts'
import { configurationPath } from '../../engine/configuration/layers.ts'
import { gate } from '../../engine/gate.ts'
import type { GateError } from '../../engine/gate-error.ts'
import type { Source } from '../../engine/source.ts'
import { blobCache } from '../../github/blobs.ts'
import { toResult } from '../../github/octokit.ts'
import { pathCache } from '../../github/path-cache.ts'
import type { GithubSourceOptions } from '../../github/source.ts'
import type { ErrorText } from '../../locales/error-words.ts'
import { localeOf, wordsOf } from '../../locales/index.ts'
import type { Locale } from '../../locales/locale.ts'
import type { Report } from '../../schemas/report.ts'
import { isRetryable } from '../work/retryable.ts'

/** How an evaluation reads, with what a process keeps in between: contents and trees never change under their names. */
export type Memory = GithubSourceOptions

/** Bytes of contents that are kept. */
const cacheSize = 16 * 1024 * 1024

/** Makes an empty memory. */
export function createMemory(): Memory {
  return { configurationPath, blobs: blobCache(cacheSize), paths: pathCache(), eager: true }
}

/** What came of judging: a report, or why there is none. Neither as long as it is not judged yet. */
export type Evaluation = { readonly locale: Locale } & (
  | { readonly report: Report; readonly error: null }
  | { readonly report: null; readonly error: GateError; readonly text: ErrorText }
  | { readonly report: null; readonly error: null }
)

/** Judges a source as of today. Rejects with the `GateError`s that another try can cure; all others are an outcome. */
export async function evaluate(source: Source): Promise<Evaluation> {
  const judged = await toResult(gate(source, { today: dateInBrussels(new Date()) }))
  if ('failed' in judged) return couldNotEvaluate(judged.failed)
  return { report: judged.done, error: null, locale: await localeOf(judged.done.locale) }
}

/** A failure as an outcome. Throws it where another try can cure it. */
export async function couldNotEvaluate(error: GateError): Promise<Evaluation> {
  if (isRetryable(error)) throw error
  return evaluationOf(error)
}

/** A failure for good, in the language of the configuration where it could be read. */
export async function evaluationOf(error: GateError): Promise<Evaluation> {
  const language = error.locale ?? 'en'
  const [locale, errors] = await Promise.all([localeOf(language), wordsOf(language, 'errors')])
  return { report: null, error, text: error.says.in(errors), locale }
}

/** What is not judged yet. */
export async function notJudgedYet(): Promise<Evaluation> {
  return { report: null, error: null, locale: await localeOf('en') }
}
