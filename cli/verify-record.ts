import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import * as z from 'zod/mini'
import { attempt } from '../engine/documents/attempt.ts'
import { resolvePath } from '../engine/documents/repository-path.ts'
import { GateError } from '../engine/gate-error.ts'
import type { CommandLineWords } from '../locales/command-line-words.ts'
import { sayError } from '../locales/error-words.ts'
import { wordsOf } from '../locales/index.ts'
import { type VerdictRecord, verdictRecord } from '../schemas/verdict-record.ts'
import type { PrintOptions } from './options.ts'
import { exitStatus, type Terminal } from './terminal.ts'

type Given = PrintOptions & { readonly file: string; readonly folder: string }
type Difference = { readonly path: string; readonly because: 'absent' | 'changed' | 'not-a-file' }

/** `gpai-gate verify-record`: compares every file that a record names with a folder. Returns 1 where one differs. */
export async function verifyRecord({ file, folder, format, locale }: Given, terminal: Terminal): Promise<number> {
  const { subject, predicate } = await readRecord(file, terminal)
  const root = resolve(terminal.cwd(), folder)
  const compared = await Promise.all(subject.map((one) => differenceAt(root, one)))
  const differences = compared.flatMap((one) => one ?? [])
  const outcome = { verdict: predicate.verdict, on: predicate.judged.on, files: subject.length, differences }
  const { record } = await wordsOf(locale ?? 'en', 'commandLine')
  terminal.stdout.write(format === 'json' ? `${JSON.stringify(outcome, null, 2)}\n` : inWords(outcome, record))
  return differences.length === 0 ? exitStatus.pass : exitStatus.blocked
}

async function readRecord(path: string, terminal: Terminal): Promise<VerdictRecord> {
  const text = await readFile(resolve(terminal.cwd(), path), 'utf8').catch(() => '')
  const parsed = z.safeParse(
    verdictRecord,
    attempt<unknown>(() => JSON.parse(text), null),
  )
  const paths = parsed.success ? parsed.data.subject.map(({ name }) => name) : []
  if (parsed.success && paths.every((name) => resolvePath('', name) === name)) return parsed.data
  throw new GateError({
    code: 'input-invalid',
    says: sayError('not-a-record', { path }),
  })
}

async function differenceAt(
  root: string,
  { name: path, digest, annotations }: VerdictRecord['subject'][number],
): Promise<Difference | null> {
  const found = await lstat(join(root, path)).catch(() => null)
  if (found === null) return { path, because: 'absent' }
  if (!found.isFile()) return { path, because: 'not-a-file' }
  const hash = createHash('sha256')
  await pipeline(createReadStream(join(root, path)), hash)
  const actual = hash.digest('hex')
  return actual === digest.sha256 || actual === annotations?.gitLfsPointerSha256 ? null : { path, because: 'changed' }
}

type Outcome = {
  readonly verdict: string
  readonly on: string
  readonly files: number
  readonly differences: readonly Difference[]
}

function inWords({ verdict, on, files, differences }: Outcome, words: CommandLineWords['record']): string {
  const lines = differences.map(({ path, because }) => `  ${path} ${words.differences[because]}`)
  const sum = differences.length === 0 ? words.same(files) : words.differ(differences.length, files)
  return [words.verdict(on, verdict), sum, ...lines, ''].join('\n')
}
