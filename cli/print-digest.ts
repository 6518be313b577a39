import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as z from 'zod/mini'
import { attempt } from '../engine/documents/attempt.ts'
import { GateError } from '../engine/gate-error.ts'
import { type PartChange, partChanges, type ReleaseDigest, releaseDigests } from '../engine/sign-off/release-digests.ts'
import { problemWords } from '../locales/en/problems.ts'
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
  const text = options.format === 'json' ? JSON.stringify({ releases }, null, 2) : releases.map(inWords).join('\n')
  terminal.stdout.write(`${releases.length === 0 ? 'There is no release in this tree (no gpai folder).' : text}\n`)
  return releases.some(({ digest }) => digest === null) ? exitStatus.blocked : exitStatus.pass
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
    message: `${path} is not what digest --format json writes.`,
    remedy: 'Give a file that gpai-gate digest --format json wrote.',
  })
}

function inWords({ release, digest, parts, problems, leftOut, changed }: Printed): string {
  const why = [
    ...problems.map(({ problem, at, args }) => `  ${at.path}:${at.line}: ${problemWords[problem](args ?? {})}`),
    ...leftOut.map((path) => `  ${problemWords['not-named']({ path })}`),
  ]
  const lines =
    changed === undefined ? parts.map(({ name, digest: its }) => `  ${its}  ${name}`) : changed.map(changeLine)
  const nothing = changed?.length === 0 ? ['  Nothing changed.'] : []
  return [`${release}  ${digest ?? 'no digest'}`, ...why, ...lines, ...nothing, ''].join('\n')
}

function changeLine({ name, before, after }: PartChange): string {
  if (before === null) return `  new      ${name}`
  return after === null ? `  gone     ${name}` : `  changed  ${name}`
}
