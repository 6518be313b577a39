import { textLimit } from '../engine/documents/limits.ts'
import { GateError } from '../engine/gate-error.ts'
import type { Blob, Source, Tree, TreeEntry } from '../engine/source.ts'
import { sayError } from '../locales/error-words.ts'
import type { ChangedFile } from '../schemas/facts.ts'
import { git } from './git.ts'

/**
 * A range of a local repository, judged as a pull request from `head` into `base` would be: the change is what `head` has
 * since the two parted, configuration comes from `base`. Rejects with `git-failed`.
 */
export async function gitSource(folder: string, base: string, head: string): Promise<Source> {
  const top = (await git(folder, ['rev-parse', '--show-toplevel'])).toString('utf8').trimEnd()
  const [baseCommit, headCommit] = await Promise.all([commitOf(top, base), commitOf(top, head)])
  await assertRelated(top, { base, head })
  return {
    pullRequest: async () => null,
    changedFiles: () => changedBetween(top, baseCommit, headCommit),
    visibility: async () => 'unknown',
    organisation: null,
    repository: null,
    members: async () => null,
    proposed: gitTree(top, headCommit),
    trusted: gitTree(top, baseCommit),
    history: async () => [],
    at: async (commit) => (commit === headCommit ? gitTree(top, commit) : null),
  }
}

async function commitOf(top: string, ref: string): Promise<string> {
  const found = git(top, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`])
  const commit = await found.catch((cause: unknown) => {
    throw new GateError({ code: 'git-failed', says: sayError('ref-unknown', { ref }), cause })
  })
  return commit.toString('utf8').trimEnd()
}

/** A range needs the commit where the two parted; a shallow clone may lack it. */
async function assertRelated(
  top: string,
  { base, head }: { readonly base: string; readonly head: string },
): Promise<void> {
  await git(top, ['merge-base', base, head]).catch((cause: unknown) => {
    throw new GateError({ code: 'git-failed', says: sayError('no-common-ancestor', { base, head }), cause })
  })
}

async function changedBetween(top: string, base: string, head: string): Promise<readonly ChangedFile[]> {
  const out = await git(top, ['diff', '--name-status', '--no-ext-diff', '-z', '-M', `${base}...${head}`])
  const words = out.toString('utf8').split('\0').slice(0, -1)
  const files: ChangedFile[] = []
  for (let index = 0; index < words.length; ) {
    const letter = words[index]?.[0]
    const path = words[index + 1] ?? ''
    const renamed = letter === 'R' || letter === 'C'
    files.push(
      renamed
        ? { path: words[index + 2] ?? '', status: 'renamed', previousPath: path }
        : { path, status: statusOf(letter) },
    )
    index += renamed ? 3 : 2
  }
  return files
}

function statusOf(letter: string | undefined): ChangedFile['status'] {
  if (letter === 'A') return 'added'
  return letter === 'D' ? 'removed' : 'modified'
}

/** The whole tree is listed once, when it is first needed, and answers every later question. */
function gitTree(top: string, revision: string): Tree {
  let listed: Promise<readonly GitEntry[]> | undefined
  const entries = () => {
    listed ??= listTree(top, revision)
    return listed
  }
  return {
    revision,
    list: async (folder) => below(await entries(), folder),
    children: async (folder) => {
      const start = folder === '' ? 0 : folder.length + 1
      return below(await entries(), folder).filter(({ path }) => !path.slice(start).includes('/'))
    },
    about: async (paths) => {
      const known = new Map((await entries()).map((entry) => [entry.path, entry]))
      return new Map(paths.map((path) => [path, known.get(path) ?? null]))
    },
    starts: async (paths, most) => startsOf(top, await entries(), { paths, most }),
    read: async (paths) => readBlobs(top, await entries(), paths),
  }
}

type GitEntry = TreeEntry & { readonly oid: string; readonly size: number }

function below(entries: readonly GitEntry[], folder: string): readonly GitEntry[] {
  return folder === '' ? entries : entries.filter(({ path }) => path.startsWith(`${folder}/`))
}

async function listTree(top: string, revision: string): Promise<readonly GitEntry[]> {
  const out = await git(top, ['ls-tree', '-r', '-z', '-l', '--full-tree', revision])
  const lines = out.toString('utf8').split('\0').slice(0, -1)
  return lines.map(entryOf).sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** `<mode> <type> <object> <size>\t<path>` */
function entryOf(line: string): GitEntry {
  const tab = line.indexOf('\t')
  const [mode, , oid = '', size] = line.slice(0, tab).split(/ +/)
  const path = line.slice(tab + 1)
  if (mode === '160000') return { path, kind: 'submodule', oid, size: 0 }
  return { path, kind: mode === '120000' ? 'link' : 'file', oid, size: Number(size) }
}

async function readBlobs(
  top: string,
  entries: readonly GitEntry[],
  paths: readonly string[],
): Promise<ReadonlyMap<string, Blob>> {
  const known = new Map(entries.map((entry) => [entry.path, entry]))
  const wanted = paths.flatMap((path) => {
    const entry = known.get(path)
    return entry?.kind === 'file' && entry.size <= textLimit ? [entry.oid] : []
  })
  const contents = await contentsOf(top, wanted)
  return new Map(paths.map((path) => [path, blobOf(known.get(path), contents) ?? folderOrAbsent(entries, path)]))
}

/** Small files come whole in one call; of large ones no more is read than is wanted. */
async function startsOf(
  top: string,
  entries: readonly GitEntry[],
  { paths, most }: { readonly paths: readonly string[]; readonly most: number },
): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = new Set(paths)
  const files = entries.filter(({ path, kind }) => kind === 'file' && wanted.has(path))
  const small = await contentsOf(
    top,
    files.filter(({ size }) => size <= textLimit).map(({ oid }) => oid),
  )
  const starts: (readonly [string, Uint8Array])[] = []
  for (const { path, oid } of files) {
    const bytes = small.get(oid) ?? (await git(top, ['cat-file', 'blob', oid], { most }))
    starts.push([path, bytes.subarray(0, most)])
  }
  return new Map(starts)
}

function blobOf(entry: GitEntry | undefined, contents: ReadonlyMap<string, Uint8Array>): Blob | null {
  if (entry === undefined) return null
  if (entry.kind !== 'file') return { kind: entry.kind }
  const bytes = contents.get(entry.oid)
  return bytes === undefined ? { kind: 'too-large', size: entry.size } : { kind: 'file', bytes }
}

function folderOrAbsent(entries: readonly GitEntry[], path: string): Blob {
  return { kind: entries.some((entry) => entry.path.startsWith(`${path}/`)) ? 'folder' : 'absent' }
}

/** The contents of objects in one call: each answer is `<oid> <type> <size>\n<content>\n`. */
async function contentsOf(top: string, oids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  if (oids.length === 0) return new Map()
  const out = await git(top, ['cat-file', '--batch'], { input: `${oids.join('\n')}\n` })
  const contents = new Map<string, Uint8Array>()
  let at = 0
  for (const oid of oids) {
    const end = out.indexOf(0x0a, at)
    const size = Number(out.subarray(at, end).toString('utf8').split(' ')[2])
    contents.set(oid, out.subarray(end + 1, end + 1 + size))
    at = end + 1 + size + 1
  }
  return contents
}
