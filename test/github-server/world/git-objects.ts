import { createHash } from 'node:crypto'

/** The modes that git gives the entries of a tree. */
export type Mode = '100644' | '100755' | '120000' | '160000' | '040000'

/** Who wrote or committed, and when (ISO 8601, UTC, whole seconds). */
export type Signature = { readonly name: string; readonly email: string; readonly date: string }

/** One entry of a tree object. */
export type TreeItem = { readonly name: string; readonly mode: Mode; readonly oid: string }

/** A file's bytes. */
export type Blob = { readonly kind: 'blob'; readonly oid: string; readonly bytes: Uint8Array }

/** One folder. */
export type Tree = { readonly kind: 'tree'; readonly oid: string; readonly items: readonly TreeItem[] }

/** One commit. */
export type Commit = {
  readonly kind: 'commit'
  readonly oid: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}

/** Git's object database; a fork shares the one of its parent, as on GitHub. */
export type ObjectStore = Map<string, Blob | Tree | Commit>

/** Stores a file under the id that git gives it. */
export function writeBlob(store: ObjectStore, bytes: Uint8Array): Blob {
  return put(store, { kind: 'blob', oid: hash('blob', bytes), bytes })
}

/** Stores a folder under the id that git gives it. */
export function writeTree(store: ObjectStore, items: readonly TreeItem[]): Tree {
  const sorted = items.toSorted((a, b) => Buffer.compare(sortKey(a), sortKey(b)))
  const encoded = sorted.map(({ mode, name, oid }) =>
    Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`), Buffer.from(oid, 'hex')]),
  )
  return put(store, { kind: 'tree', oid: hash('tree', Buffer.concat(encoded)), items: sorted })
}

/** Stores a commit under the id that git gives it. */
export function writeCommit(store: ObjectStore, commit: Omit<Commit, 'kind' | 'oid'>): Commit {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${encodeSignature(commit.author)}`,
    `committer ${encodeSignature(commit.committer)}`,
    '',
    commit.message,
  ]
  return put(store, { kind: 'commit', oid: hash('commit', Buffer.from(lines.join('\n'))), ...commit })
}

/** The commit under an id; throws where there is none, since the world keeps its own ids. */
export function commitAt(store: ObjectStore, oid: string): Commit {
  const found = store.get(oid)
  if (found?.kind !== 'commit') throw new Error(`No commit ${oid} in the world.`)
  return found
}

/** The tree under an id; throws where there is none. */
export function treeAt(store: ObjectStore, oid: string): Tree {
  const found = store.get(oid)
  if (found?.kind !== 'tree') throw new Error(`No tree ${oid} in the world.`)
  return found
}

/** The blob under an id; throws where there is none. */
export function blobAt(store: ObjectStore, oid: string): Blob {
  const found = store.get(oid)
  if (found?.kind !== 'blob') throw new Error(`No blob ${oid} in the world.`)
  return found
}

function put<Kept extends Blob | Tree | Commit>(store: ObjectStore, object: Kept): Kept {
  store.set(object.oid, object)
  return object
}

function hash(kind: string, body: Uint8Array): string {
  return createHash('sha1').update(`${kind} ${body.byteLength}\0`).update(body).digest('hex')
}

/** Git sorts folders as if their names ended with a slash. */
function sortKey({ name, mode }: TreeItem): Buffer {
  return Buffer.from(mode === '040000' ? `${name}/` : name)
}

function encodeSignature({ name, email, date }: Signature): string {
  return `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`
}
