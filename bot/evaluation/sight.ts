import { dateInBrussels } from '../../engine/brussels.ts'
import { configurationPath } from '../../engine/configuration/layers.ts'
import { gate } from '../../engine/gate.ts'
import type { GateError } from '../../engine/gate-error.ts'
import type { Source } from '../../engine/source.ts'
import { type BlobCache, blobCache } from '../../github/blobs.ts'
import { toResult } from '../../github/octokit.ts'
import { type PathCache, pathCache } from '../../github/path-cache.ts'
import type { GithubSourceOptions } from '../../github/source.ts'
import { localeOf } from '../../locales/index.ts'
import type { Locale } from '../../locales/locale.ts'
import type { Report } from '../../schemas/report.ts'
import { isPassing } from '../work/passing.ts'

/** What a process keeps between evaluations: contents and trees, which never change under their names. */
export type Memory = { readonly blobs: BlobCache; readonly paths: PathCache }

/** Bytes of contents that are kept. */
const cacheSize = 16 * 1024 * 1024

/** Makes an empty memory. */
export function createMemory(): Memory {
  return { blobs: blobCache(cacheSize), paths: pathCache() }
}

/** How an evaluation reads. */
export function readingWith(memory: Memory): GithubSourceOptions {
  return { configurationPath, ...memory, eager: true }
}

/** What came of judging: a report, or why there is none. */
export type Judged = { readonly locale: Locale } & (
  | { readonly report: Report; readonly error: null }
  | { readonly report: null; readonly error: GateError }
)

/** Judges a source as of today. Rejects with the `GateError`s that another try can cure; all others are an outcome. */
export async function judge(source: Source): Promise<Judged> {
  const judged = await toResult(gate(source, { today: dateInBrussels(new Date()) }))
  if ('failed' in judged) return couldNotJudge(judged.failed)
  return { report: judged.done, error: null, locale: await localeOf(judged.done.locale) }
}

/** A failure as an outcome. Throws it where another try can cure it. */
export async function couldNotJudge(error: GateError): Promise<Judged> {
  if (isPassing(error)) throw error
  return { report: null, error, locale: await localeOf('en') }
}
