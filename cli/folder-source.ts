import { createHash } from 'node:crypto'
import { createReadStream, type Dirent } from 'node:fs'
import { lstat, open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { textLimit } from '../engine/documents/limits.ts'
import { GateError } from '../engine/gate-error.ts'
import type { Blob, Source, Tree, TreeEntry } from '../engine/source.ts'
import { sayError } from '../locales/error-words.ts'

/** Folders that never hold a release and can be very large. */
const skipped = new Set(['.git', 'node_modules'])

/** A plain folder as it is on disk: the whole tree is judged, and it is its own base. No link is followed. */
export function folderSource(root: string): Source {
  const tree = folderTree(root)
  return {
    pullRequest: async () => null,
    changedFiles: async () => null,
    visibility: async () => 'unknown',
    organisation: null,
    repository: null,
    members: async () => null,
    proposed: tree,
    trusted: tree,
    at: async () => null,
    history: async () => [],
  }
}

/** A folder on disk, and what was found out about the folders in it: each is looked at once. */
type Disk = { readonly root: string; readonly links: Map<string, Promise<boolean>> }

function folderTree(root: string): Tree {
  const disk: Disk = { root, links: new Map() }
  return {
    revision: null,
    list: (folder) => listBelow(disk, folder),
    children: async (folder) => {
      const entries = (await entriesOf(disk, folder)).map(([path]) => entryAt(disk, path))
      return (await Promise.all(entries)).filter((entry) => entry !== null)
    },
    about: async (paths) =>
      new Map(await Promise.all(paths.map(async (path) => [path, await entryAt(disk, path)] as const))),
    starts: async (paths, most) => {
      const starts = new Map<string, Uint8Array>()
      for (const path of paths) {
        const start = await startOf(disk, path, most)
        if (start !== null) starts.set(path, start)
      }
      return starts
    },
    read: async (paths) =>
      new Map(await Promise.all(paths.map(async (path) => [path, await readBlob(disk, path)] as const))),
  }
}

async function listBelow(disk: Disk, folder: string): Promise<readonly TreeEntry[]> {
  const nested = (await entriesOf(disk, folder)).map(async ([path, entry]) => {
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : listBelow(disk, path)
    const found = await entryAt(disk, path)
    return found === null ? [] : [found]
  })
  return (await Promise.all(nested)).flat()
}

async function entriesOf(disk: Disk, folder: string): Promise<readonly (readonly [string, Dirent])[]> {
  if (await isBehindLink(disk, folder)) return []
  const { root } = disk
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(absentAsEmpty)
  return entries
    .map((entry) => [folder === '' ? entry.name : `${folder}/${entry.name}`, entry] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

async function readBlob(disk: Disk, path: string): Promise<Blob> {
  if (await isBehindLink(disk, path.split('/').slice(0, -1).join('/'))) return { kind: 'link' }
  const { root } = disk
  const found = await lstat(join(root, path)).catch(absentAsNull)
  if (found === null) return { kind: 'absent' }
  if (found.isSymbolicLink()) return { kind: 'link' }
  if (!found.isFile()) return { kind: 'folder' }
  if (found.size > textLimit) {
    return { kind: 'too-large', size: found.size, objectId: () => objectIdOf(join(root, path), found.size) }
  }
  return { kind: 'file', bytes: await readFile(join(root, path)) }
}

/** The id that git gives to a file, read piece by piece. */
async function objectIdOf(file: string, size: number): Promise<string> {
  const hash = createHash('sha1').update(`blob ${size}\0`)
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return hash.digest('hex')
}

/** A file with its size, or a link; `null` for a folder, and for what is neither. */
async function entryAt(disk: Disk, path: string): Promise<TreeEntry | null> {
  if (await isBehindLink(disk, path.split('/').slice(0, -1).join('/'))) return null
  const found = await lstat(join(disk.root, path)).catch(absentAsNull)
  if (found?.isSymbolicLink() === true) return { path, kind: 'link', oid: null }
  return found?.isFile() === true ? { path, kind: 'file', oid: null, size: found.size } : null
}

async function startOf(disk: Disk, path: string, most: number): Promise<Uint8Array | null> {
  const entry = await entryAt(disk, path)
  if (entry?.kind !== 'file') return null
  const file = await open(join(disk.root, path)).catch(absentAsNull)
  if (file === null) return null
  try {
    const { bytesRead, buffer } = await file.read(new Uint8Array(most), 0, most, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Whether a folder, or one on the way to it, is a link, which could lead out of the root. */
function isBehindLink(disk: Disk, folder: string): Promise<boolean> {
  if (folder === '') return Promise.resolve(false)
  const known = disk.links.get(folder) ?? lookForLink(disk, folder)
  disk.links.set(folder, known)
  return known
}

async function lookForLink(disk: Disk, folder: string): Promise<boolean> {
  if (await isBehindLink(disk, folder.split('/').slice(0, -1).join('/'))) return true
  const entry = await lstat(join(disk.root, folder)).catch(absentAsNull)
  return entry?.isSymbolicLink() === true
}

function absentAsEmpty(cause: unknown): Dirent[] {
  absentAsNull(cause)
  return []
}

function absentAsNull(cause: unknown): null {
  if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')) return null
  throw new GateError({
    code: 'not-found',
    says: sayError('not-readable'),
    cause,
  })
}
