import { folderOf } from '../engine/documents/repository-path.ts'
import type { TreeEntry } from '../engine/source.ts'
import type { FileNode, FolderEntry } from './tree-answer.ts'

/** What stands at a path of a commit. */
export type Known = { readonly kind: TreeEntry['kind'] | 'folder'; readonly oid: string; readonly size?: number }

/** What has been learnt so far about the paths of one commit. */
export type KnownPaths = {
  /** Paths with an answer; `null` where nothing stands. */
  readonly at: Map<string, Known | null>
  /** Folders of which everything below is known. */
  readonly listed: Set<string>
  /** Folders of which the direct entries are known. */
  readonly opened: Set<string>
}

const fileType = 0o170000
const link = 0o120000

/** Nothing known yet. */
export function nothingKnown(): KnownPaths {
  return { at: new Map(), listed: new Set(), opened: new Set() }
}

/** What stands at a path, `null` for nothing, `undefined` where that must be asked. */
export function knownAt(paths: KnownPaths, path: string): Known | null | undefined {
  const found = paths.at.get(path)
  if (found !== undefined || path === '') return found
  const folder = folderOf(path)
  if (paths.opened.has(folder) || isListed(paths, folder)) return null
  const above = knownAt(paths, folder)
  return above === null || (above !== undefined && above.kind !== 'folder') ? null : undefined
}

/** Whether everything below a folder is known. */
export function isListed(paths: KnownPaths, folder: string): boolean {
  if (paths.listed.has(folder)) return true
  return folder === '' ? false : isListed(paths, folderOf(folder))
}

/** What is known below a folder that passes the test, sorted by path. Folders are no entries. */
export function entriesBelow(paths: KnownPaths, folder: string, only: (path: string) => boolean): readonly TreeEntry[] {
  const prefix = folder === '' ? '' : `${folder}/`
  return [...paths.at]
    .flatMap(([path, known]) => (path.startsWith(prefix) && only(path) ? (entryOf(path, known) ?? []) : []))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** What is known to stand at a path; `null` for nothing and for a folder. */
export function entryAt(paths: KnownPaths, path: string): TreeEntry | null {
  return entryOf(path, knownAt(paths, path) ?? null)
}

/** Notes what a query said about one path. */
export function learnFile(paths: KnownPaths, path: string, node: FileNode | null): void {
  paths.at.set(path, node === null ? null : knownOf(node))
}

/** Notes the entries of a folder, and returns the folders inside that the answer did not open. */
export function learnFolder(paths: KnownPaths, folder: string, entries: readonly FolderEntry[]): readonly string[] {
  paths.opened.add(folder)
  return entries.flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    const known = knownOf(entry)
    paths.at.set(path, known)
    if (known.kind !== 'folder') return []
    const below = entry.object?.entries
    return below === undefined || below === null ? [path] : learnFolder(paths, path, below)
  })
}

/** What a mode and type of git stand for. */
export function kindOf(mode: number, type: string): Known['kind'] {
  if (type === 'tree') return 'folder'
  if (type === 'commit') return 'submodule'
  return (mode & fileType) === link ? 'link' : 'file'
}

function knownOf({ mode, type, oid, size }: Pick<FileNode, 'mode' | 'type' | 'oid' | 'size'>): Known {
  return { kind: kindOf(mode, type), oid, ...(typeof size === 'number' ? { size } : {}) }
}

function entryOf(path: string, known: Known | null): TreeEntry | null {
  if (known === null || known.kind === 'folder') return null
  const { kind, oid, size } = known
  return { path, kind, oid, ...(size === undefined || kind !== 'file' ? {} : { size }) }
}
