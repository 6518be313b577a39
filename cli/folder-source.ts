import type { Dirent } from 'node:fs'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { documentLimit } from '../engine/documents/limits.ts'
import { GateError } from '../engine/gate-error.ts'
import type { Blob, Source, Tree, TreeEntry } from '../engine/source.ts'

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
  }
}

function folderTree(root: string): Tree {
  return {
    revision: null,
    list: (folder) => listBelow(root, folder),
    children: async (folder) => (await entriesOf(root, folder)).flatMap(([path, entry]) => toEntry(path, entry) ?? []),
    read: async (paths) =>
      new Map(await Promise.all(paths.map(async (path) => [path, await readBlob(root, path)] as const))),
  }
}

async function listBelow(root: string, folder: string): Promise<readonly TreeEntry[]> {
  const nested = (await entriesOf(root, folder)).map(async ([path, entry]) => {
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : listBelow(root, path)
    return [toEntry(path, entry)].flatMap((found) => found ?? [])
  })
  return (await Promise.all(nested)).flat()
}

async function entriesOf(root: string, folder: string): Promise<readonly (readonly [string, Dirent])[]> {
  if (await passesLink(root, `${folder}/`)) return []
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(absentAsEmpty)
  return entries
    .map((entry) => [folder === '' ? entry.name : `${folder}/${entry.name}`, entry] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

function toEntry(path: string, entry: Dirent): TreeEntry | null {
  if (entry.isSymbolicLink()) return { path, kind: 'link', oid: null }
  return entry.isFile() ? { path, kind: 'file', oid: null } : null
}

async function readBlob(root: string, path: string): Promise<Blob> {
  if (await passesLink(root, path)) return { kind: 'link' }
  const found = await lstat(join(root, path)).catch(absentAsNull)
  if (found === null) return { kind: 'absent' }
  if (found.isSymbolicLink()) return { kind: 'link' }
  if (!found.isFile()) return { kind: 'folder' }
  if (found.size > documentLimit) return { kind: 'too-large', size: found.size }
  return { kind: 'file', bytes: await readFile(join(root, path)) }
}

/** Whether a folder on the way to a path is a link, which could lead out of the root. */
async function passesLink(root: string, path: string): Promise<boolean> {
  const parts = path.split('/').slice(0, -1)
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
  const found = await Promise.all(folders.map((folder) => lstat(join(root, folder)).catch(absentAsNull)))
  return found.some((entry) => entry?.isSymbolicLink() === true)
}

function absentAsEmpty(cause: unknown): Dirent[] {
  absentAsNull(cause)
  return []
}

function absentAsNull(cause: unknown): null {
  if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')) return null
  throw new GateError({
    code: 'not-found',
    message: 'A file or folder could not be read.',
    remedy: 'Check that the folder exists and that you may read it.',
    cause,
  })
}
