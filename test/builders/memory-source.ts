import { createHash } from 'node:crypto'
import type { Blob, EarlierChange, Source, Tree, TreeEntry } from '../../engine/source.ts'
import type { ChangedFile, PullRequest } from '../../schemas/facts.ts'

/** A file of a tree in memory: text, bytes, or something that is no file. */
export type MemoryFile = string | Uint8Array | { readonly kind: 'link' | 'submodule' }

export type MemoryTree = Readonly<Record<string, MemoryFile>>

export type MemoryWorld = {
  readonly head: MemoryTree
  /** The base branch; the same as the head where the whole tree is judged. */
  readonly base?: MemoryTree
  readonly changed?: readonly ChangedFile[] | null
  readonly pullRequest?: Partial<PullRequest>
  readonly visibility?: 'public' | 'private' | 'unknown'
  /** The organisation's repository `.github`. */
  readonly organisation?: MemoryTree
  readonly repository?: string
  /** Whether this is a foreign repository, in which values of the shipped examples are no answers. */
  readonly foreign?: true
  /** The members of teams, by `organisation/slug`. */
  readonly teams?: Readonly<Record<string, readonly string[]>>
  /** Changes of the base branch that touched the release manifest, newest first. */
  readonly history?: readonly EarlierChange[]
  /** Earlier states of the head, by commit. */
  readonly commits?: Readonly<Record<string, MemoryTree>>
}

/** The port in memory. Where a base is given and no changed files are, the change is the difference of the two trees. */
export function memorySource(world: MemoryWorld): Source {
  const { head, base, changed, pullRequest, visibility = 'private', organisation, repository, teams } = world
  const difference = changed !== undefined ? changed : base === undefined ? null : differenceOf(base, head)
  return {
    pullRequest: async () => (pullRequest === undefined ? null : { ...usualPullRequest, ...pullRequest }),
    changedFiles: async () => difference,
    visibility: async () => visibility,
    organisation: organisation === undefined ? null : memoryTree(organisation, 'c'.repeat(40)),
    repository: repository ?? null,
    history: async () => world.history ?? [],
    ownPackage: world.foreign !== true,
    members: async (team) => teams?.[team] ?? null,
    proposed: memoryTree(head, base === undefined ? null : 'b'.repeat(40)),
    trusted: memoryTree(base ?? head, base === undefined ? null : 'a'.repeat(40)),
    at: async (commit) => {
      const earlier = world.commits?.[commit]
      return earlier === undefined ? null : memoryTree(earlier, commit)
    },
  }
}

const usualPullRequest: PullRequest = {
  number: 7,
  title: 'Release atlas-3',
  author: { login: 'author', id: 1, kind: 'person' },
  commitAuthors: [{ login: 'author', id: 1, kind: 'person' }],
  labels: [],
  baseBranch: 'main',
  fromFork: false,
  draft: false,
  reviews: [],
}

function differenceOf(base: MemoryTree, head: MemoryTree): readonly ChangedFile[] {
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort()
  return paths.flatMap((path): readonly ChangedFile[] => {
    if (!(path in base)) return [{ path, status: 'added' }]
    if (!(path in head)) return [{ path, status: 'removed' }]
    return base[path] === head[path] ? [] : [{ path, status: 'modified' }]
  })
}

function memoryTree(files: MemoryTree, revision: string | null): Tree {
  const entries = Object.entries(files)
    .map(([path, file]) => entryOf(path, file))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const below = (folder: string) => entries.filter(({ path }) => folder === '' || path.startsWith(`${folder}/`))
  return {
    revision,
    list: async (folder) => below(folder),
    children: async (folder) =>
      below(folder).filter(({ path }) => !path.slice(folder === '' ? 0 : folder.length + 1).includes('/')),
    read: async (paths) => new Map(paths.map((path) => [path, blobAt(files, path)])),
    about: async (paths) =>
      new Map(paths.map((path) => [path, entries.find((entry) => entry.path === path) ?? null] as const)),
    starts: async (paths, most) =>
      new Map(
        paths.flatMap((path) => {
          const blob = blobAt(files, path)
          return blob.kind === 'file' ? [[path, blob.bytes.subarray(0, most)] as const] : []
        }),
      ),
  }
}

function entryOf(path: string, file: MemoryFile): TreeEntry {
  const bytes = bytesOf(file)
  if (bytes === null)
    return { path, kind: typeof file === 'object' && 'kind' in file ? file.kind : 'link', oid: '0'.repeat(40) }
  return {
    path,
    kind: 'file',
    oid: createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex'),
    size: bytes.length,
  }
}

function blobAt(files: MemoryTree, path: string): Blob {
  const file = Object.hasOwn(files, path) ? files[path] : undefined
  if (file === undefined)
    return Object.keys(files).some((other) => other.startsWith(`${path}/`)) ? { kind: 'folder' } : { kind: 'absent' }
  const bytes = bytesOf(file)
  if (bytes === null) return { kind: typeof file === 'object' && 'kind' in file ? file.kind : 'link' }
  return { kind: 'file', bytes }
}

function bytesOf(file: MemoryFile): Uint8Array | null {
  if (typeof file === 'string') return new TextEncoder().encode(file)
  return file instanceof Uint8Array ? file : null
}
