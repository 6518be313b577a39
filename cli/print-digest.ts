import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as z from 'zod/mini'
import { attempt } from '../engine/documents/attempt.ts'
import { GateError } from '../engine/gate-error.ts'
import { type PartChange, partChanges, type ReleaseDigest, releaseDigests } from '../engine/sign-off/release-digests.ts'
import type { CommandLineWords } from '../locales/command-line-words.ts'
import { sayError } from '../locales/error-words.ts'
import { localeOf, wordsOf } from '../locales/index.ts'
import type { ProblemWords } from '../locales/locale.ts'
import { quoted, quotedArguments } from '../locales/quoted.ts'
import { openSource } from './judge.ts'
import type { DigestOptions } from './options.ts'
import { exitStatus, type Terminal } from './terminal.ts'

const saved = z.object({
  releases: z.array(
    z.object({ release: z.string(), parts: z.array(z.object({ name: z.string(), digest: z.string() })) }),
  ),
})

type Earlier = readonly Pick<ReleaseDigest, 'release' | 'parts'>[]
type Printed = ReleaseDigest & { readonly changed?: readonly PartChange[] }

/** `gpai-gate digest`: prints what signatures are bound to. Returns 1 where a release has no digest. */
export async function printDigest(folder: string, options: DigestOptions, terminal: Terminal): Promise<number> {
  const { base, head, from, release } = options
  const range = { ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }) }
  const source = await openSource(folder, range, terminal)
  const wanted = release?.replace(/\/+$/, '')
  const now = await releaseDigests(source, source.proposed, wanted)
  const compared = base === undefined ? null : await releaseDigests(source, source.trusted, wanted)
  const earlier: Earlier | null = from === undefined ? compared : await savedDigests(from, terminal)
  const releases =
    earlier === null ? now : now.map((one) => ({ ...one, changed: partChanges(partsFor(one, earlier), one) }))
  const words = await digestWords(options)
  const text =
    options.format === 'json'
      ? JSON.stringify({ releases }, null, 2)
      : releases.map((one) => inWords(one, words)).join('\n')
  terminal.stdout.write(`${releases.length === 0 ? words.noRelease : text}\n`)
  return releases.some(({ digest }) => digest === null) ? exitStatus.blocked : exitStatus.pass
}

type DigestWords = CommandLineWords['digest'] & { readonly problems: ProblemWords }

async function digestWords({ locale = 'en' }: DigestOptions): Promise<DigestWords> {
  const [{ digest }, { problems }] = await Promise.all([wordsOf(locale, 'commandLine'), localeOf(locale)])
  return { ...digest, problems }
}

function partsFor({ release }: ReleaseDigest, earlier: Earlier): Earlier[number] | undefined {
  return earlier.find((one) => one.release === release)
}

async function savedDigests(path: string, terminal: Terminal): Promise<Earlier> {
  const text = await readFile(resolve(terminal.cwd(), path), 'utf8').catch(() => '')
  const parsed = z.safeParse(
    saved,
    attempt<unknown>(() => JSON.parse(text), null),
  )
  if (parsed.success) return parsed.data.releases
  throw new GateError({
    code: 'input-invalid',
    says: sayError('not-digests', { path }),
  })
}

function inWords({ release, digest, parts, problems, leftOut, changed }: Printed, words: DigestWords): string {
  const why = [
    ...problems.map(
      ({ problem, at, args }) => `  ${at.path}:${at.line}: ${words.problems[problem](quotedArguments(args ?? {}))}`,
    ),
    ...leftOut.map((path) => `  ${words.problems['not-named']({ path: quoted(path) })}`),
  ]
  const lines =
    changed === undefined
      ? parts.map(({ name, digest: its }) => `  ${its}  ${name}`)
      : changed.map((one) => changeLine(one, words))
  const nothing = changed?.length === 0 ? [`  ${words.unchanged}`] : []
  return [`${release}  ${digest ?? words.noDigest}`, ...why, ...lines, ...nothing, ''].join('\n')
}

function changeLine({ name, before, after }: PartChange, { changes }: DigestWords): string {
  if (before === null) return `  ${changes.new}  ${name}`
  return `  ${after === null ? changes.gone : changes.changed}  ${name}`
}
