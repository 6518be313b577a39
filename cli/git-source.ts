import { documentLimit } from '../engine/documents/limits.ts'
import type { Blob, Source, Tree, TreeEntry } from '../engine/source.ts'
import type { ChangedFile } from '../schemas/facts.ts'
import { git } from './git.ts'

/**
 * A range of a local repository, judged as a pull request from `head` into `base` would be: the change is what `head` has
 * since the two parted, configuration comes from `base`. Rejects with `git-failed`.
 */
export async function gitSource(folder: string, base: string, head: string): Promise<Source> {
  const top = (await git(folder, ['rev-parse', '--show-toplevel'])).toString('utf8').trimEnd()
  const [baseCommit, headCommit] = await Promise.all([commitOf(top, base), commitOf(top, head)])
  return {
    pullRequest: async () => null,
    changedFiles: () => changedBetween(top, baseCommit, headCommit),
    visibility: async () => 'unknown',
    proposed: gitTree(top, headCommit),
    trusted: gitTree(top, baseCommit),
  }
}

async function commitOf(top: string, ref: string): Promise<string> {
  return (await git(top, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`])).toString('utf8').trimEnd()
}

async function changedBetween(top: string, base: string, head: string): Promise<readonly ChangedFile[]> {
  const out = await git(top, ['diff', '--name-status', '--no-ext-diff', '-z', '-M', `${base}...${head}`])
  const words = out.toString('utf8').split('\0').slice(0, -1)
  const files: ChangedFile[] = []
  for (let index = 0; index < words.length; ) {
    const letter = words[index]?.[0]
    const path = words[index + 1] ?? ''
    const renamed = letter === 'R' || letter === 'C'
    files.push(renamed ? { path: words[index + 2] ?? '', status: 'renamed', previousPath: path } : { path, status: statusOf(letter) })
    index += renamed ? 3 : 2
  }
  return files
}

function statusOf(letter: string | undefined): ChangedFile['status'] {
  if (letter === 'A') return 'added'
  return letter === 'D' ? 'removed' : 'modified'
}

function gitTree(top: string, revision: string): Tree {
  return {
    revision,
    list: (folder) => listTree(top, revision, folder, ['-r']),
    children: (folder) => listTree(top, revision, folder, []),
    read: (paths) => readBlobs(top, revision, paths),
  }
}

async function listTree(top: string, revision: string, folder: string, options: readonly string[]): Promise<readonly TreeEntry[]> {
  const place = folder === '' ? [] : ['--', `${folder}/`]
  const out = await git(top, ['--literal-pathspecs', 'ls-tree', '-z', '-l', '--full-tree', ...options, revision, ...place])
  const lines = out.toString('utf8').split('\0').slice(0, -1)
  return lines.flatMap((line) => entryOf(line) ?? []).sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** `<mode> <type> <object> <size>\t<path>` */
function entryOf(line: string): TreeEntry | null {
  const tab = line.indexOf('\t')
  const [mode, type, oid = '', size] = line.slice(0, tab).split(/ +/)
  if (type === 'tree') return null
  const path = line.slice(tab + 1)
  if (mode === '160000') return { path, kind: 'submodule', oid }
  return { path, kind: mode === '120000' ? 'link' : 'file', oid, size: Number(size) }
}

async function readBlobs(top: string, revision: string, paths: readonly string[]): Promise<ReadonlyMap<string, Blob>> {
  const entries = await entriesAt(top, revision, paths)
  const wanted = [...entries.values()].flatMap((entry) => (entry.kind === 'file' && entry.size <= documentLimit ? [entry.oid] : []))
  const bytes = wanted.length === 0 ? new Map<string, Uint8Array>() : await contentsOf(top, wanted)
  return new Map(paths.map((path) => [path, blobOf(entries.get(path), bytes)]))
}

type Found = { readonly kind: 'file' | 'link' | 'submodule' | 'folder'; readonly oid: string; readonly size: number }

/** What stands at each path, in one call; paths that do not exist have no entry. */
async function entriesAt(top: string, revision: string, paths: readonly string[]): Promise<ReadonlyMap<string, Found>> {
  if (paths.length === 0) return new Map()
  const out = await git(top, ['--literal-pathspecs', 'ls-tree', '-z', '-l', '--full-tree', revision, '--', ...paths])
  const lines = out.toString('utf8').split('\0').slice(0, -1)
  return new Map(lines.map((line) => [line.slice(line.indexOf('\t') + 1), foundAt(line)]))
}

function foundAt(line: string): Found {
  const entry = entryOf(line)
  return entry === null
    ? { kind: 'folder', oid: '', size: 0 }
    : { kind: entry.kind, oid: entry.oid ?? '', size: entry.size ?? 0 }
}

function blobOf(entry: Found | undefined, bytes: ReadonlyMap<string, Uint8Array>): Blob {
  if (entry === undefined) return { kind: 'absent' }
  if (entry.kind !== 'file') return { kind: entry.kind }
  const content = bytes.get(entry.oid)
  return content === undefined ? { kind: 'too-large', size: entry.size } : { kind: 'file', bytes: content }
}

/** The contents of objects in one call: each answer is `<oid> <type> <size>\n<content>\n`. */
async function contentsOf(top: string, oids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const out = await git(top, ['cat-file', '--batch'], `${oids.join('\n')}\n`)
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
