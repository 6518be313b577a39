import { blobAt, type Mode, type ObjectStore, type TreeItem, treeAt, writeBlob, writeTree } from './git-objects.ts'

/** What a test puts at a path. */
type FileContent =
  | string
  | Uint8Array
  | { readonly executable: string | Uint8Array }
  | { readonly link: string }
  | { readonly submodule: string }

/** Contents by path; `null` removes what is there. */
export type Files = Readonly<Record<string, FileContent | null>>

/** A whole tree by path. */
export type FlatTree = ReadonlyMap<string, { readonly mode: Mode; readonly oid: string }>

/** One changed path between two trees. */
export type FileChange = {
  readonly path: string
  readonly status: 'added' | 'modified' | 'removed' | 'renamed'
  readonly previousPath?: string
  readonly oid: string
  readonly mode: Mode
}

/** Lists every file below a tree. Kept per tree, which never changes. */
export function flatten(store: ObjectStore, oid: string): FlatTree {
  const known = flattened.get(store) ?? new Map<string, FlatTree>()
  flattened.set(store, known)
  const flat = known.get(oid) ?? new Map(walk(store, oid, ''))
  known.set(oid, flat)
  return flat
}

const flattened = new WeakMap<ObjectStore, Map<string, FlatTree>>()

type FlatEntry = [string, { readonly mode: Mode; readonly oid: string }]

function walk(store: ObjectStore, oid: string, prefix: string): FlatEntry[] {
  return treeAt(store, oid).items.flatMap((item): FlatEntry[] => {
    const path = `${prefix}${item.name}`
    return item.mode === '040000' ? walk(store, item.oid, `${path}/`) : [[path, { mode: item.mode, oid: item.oid }]]
  })
}

/** Applies changes to a tree. */
export function change(store: ObjectStore, before: FlatTree, files: Files): FlatTree {
  const after = new Map(before)
  for (const [path, content] of Object.entries(files)) {
    if (content === null) after.delete(path)
    else after.set(path, write(store, content))
  }
  return after
}

/** Stores a whole tree and gives the id of its root. */
export function writeFlat(store: ObjectStore, files: FlatTree): string {
  const folders = Map.groupBy(files, ([path]) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : ''))
  const items = [...folders].flatMap(([folder, entries]): TreeItem[] => {
    if (folder === '') return entries.map(([name, { mode, oid }]) => ({ name, mode, oid }))
    const inside = new Map(entries.map(([path, entry]) => [path.slice(folder.length + 1), entry]))
    return [{ name: folder, mode: '040000', oid: writeFlat(store, inside) }]
  })
  return writeTree(store, items).oid
}

/** The entry at a path, following folders only; `''` is the root. */
export function lookUp(store: ObjectStore, root: string, path: string): TreeItem | null {
  const steps = path.split('/').filter((step) => step !== '')
  let item: TreeItem = { name: '', mode: '040000', oid: root }
  for (const name of steps) {
    const next = item.mode === '040000' ? treeAt(store, item.oid).items.find((it) => it.name === name) : undefined
    if (next === undefined) return null
    item = next
  }
  return item
}

/** The changes between two trees, sorted by path. A rename is found only where the content stays the same. */
export function diff(before: FlatTree, after: FlatTree): readonly FileChange[] {
  const removed = new Map([...before].filter(([path]) => !after.has(path)))
  const changes = [...after].flatMap(([path, entry]): FileChange[] => {
    const old = before.get(path)
    if (old !== undefined)
      return old.oid === entry.oid && old.mode === entry.mode ? [] : [{ path, status: 'modified', ...entry }]
    const source = [...removed].find(([, it]) => it.oid === entry.oid)
    if (source === undefined) return [{ path, status: 'added', ...entry }]
    removed.delete(source[0])
    return [{ path, status: 'renamed', previousPath: source[0], ...entry }]
  })
  const gone = [...removed].map(([path, entry]): FileChange => ({ path, status: 'removed', ...entry }))
  return [...changes, ...gone].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** The number of lines of a blob, as git counts added lines of a new file. */
export function lineCount(store: ObjectStore, { oid, mode }: { readonly oid: string; readonly mode: Mode }): number {
  if (mode === '160000') return 1
  const text = Buffer.from(blobAt(store, oid).bytes).toString('latin1')
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length
}

function write(store: ObjectStore, content: FileContent): { readonly mode: Mode; readonly oid: string } {
  if (typeof content === 'string' || content instanceof Uint8Array) return { mode: '100644', oid: blob(store, content) }
  if ('executable' in content) return { mode: '100755', oid: blob(store, content.executable) }
  if ('link' in content) return { mode: '120000', oid: blob(store, content.link) }
  return { mode: '160000', oid: content.submodule }
}

function blob(store: ObjectStore, content: string | Uint8Array): string {
  return writeBlob(store, typeof content === 'string' ? Buffer.from(content) : content).oid
}
