import { textLimit } from '../engine/documents/limits.ts'
import { folderOf } from '../engine/documents/repository-path.ts'
import { GateError } from '../engine/gate-error.ts'
import type { Blob, Tree } from '../engine/source.ts'
import { sayError } from '../locales/error-words.ts'
import { askTrees, type Forest, type TreeRevisions } from './ask-trees.ts'
import { readBlob, readStart } from './blobs.ts'
import { entriesBelow, entryAt, isListed, knownAt } from './known-paths.ts'
import type { TreeQuestion } from './tree-query.ts'
import { wholeTree } from './whole-tree.ts'

type TreeState = Forest & TreeRevisions & { readonly eager: readonly string[] }

const filesPerQuery = 40
const foldersPerQuery = 20
const kindsPerQuery = 100
/** From so many paths on, the list of the whole tree costs fewer calls. */
const manyKinds = 500
/** So many first bytes are asked for side by side. */
const startsAtOnce = 8
/** Texts above this size are read one by one: GraphQL cuts long ones. */
const longText = 256 * 1024
/** How often a query may find folders still deeper. */
const deepest = 8
const nothing: TreeQuestion = { files: [], folders: [], children: [], about: [], root: false, base: null }

/**
 * The tree of a commit. Files that are read of it are read of the base in the same calls, where there is one; the paths in
 * `eager` come along with the first of them.
 */
export function githubTree(forest: Forest, revisions: TreeRevisions & { readonly eager?: readonly string[] }): Tree {
  const state: TreeState = { ...forest, eager: [], ...revisions }
  const { paths } = revisions.head
  return {
    revision: revisions.head.commit,
    async list(folder) {
      if (!isListed(paths, folder)) await (folder === '' ? listAll(state) : listFolder(state, folder))
      return entriesBelow(paths, folder, () => true)
    },
    async children(folder) {
      if (!paths.opened.has(folder) && !isListed(paths, folder)) await openFolder(state, folder)
      return entriesBelow(paths, folder, (path) => folderOf(path) === folder)
    },
    async about(wanted) {
      await loadKinds(state, wanted)
      return new Map(wanted.map((path) => [path, entryAt(paths, path)]))
    },
    async starts(wanted, most) {
      await loadKinds(state, wanted)
      await loadTexts(
        state,
        wanted.filter((path) => isShort(state, path)),
      )
      const starts = new Map<string, Uint8Array>()
      for (const some of chunks(wanted, startsAtOnce)) {
        const read = await Promise.all(some.map(async (path) => [path, await startAt(state, path, most)] as const))
        for (const [path, start] of read) if (start !== null) starts.set(path, start)
      }
      return starts
    },
    async read(wanted) {
      await loadTexts(state, wanted)
      const blobs = wanted.map(async (path) => [path, await blobAt(state, path)] as const)
      return new Map(await Promise.all(blobs))
    },
  }
}

async function listAll({ api, repository, head }: TreeState): Promise<void> {
  for (const [path, known] of await wholeTree(api, repository, head.commit)) head.paths.at.set(path, known)
  head.paths.listed.add('')
}

async function listFolder(state: TreeState, folder: string): Promise<void> {
  let wanted: readonly string[] = [folder]
  for (let round = 0; wanted.length > 0; round += 1) {
    if (round === deepest) throw tooDeep(folder)
    const questions = chunks(wanted, foldersPerQuery).map((folders) => askTrees(state, state, { ...nothing, folders }))
    wanted = (await Promise.all(questions)).flat()
  }
  state.head.paths.listed.add(folder)
}

async function openFolder(state: TreeState, folder: string): Promise<void> {
  await askTrees(state, state, { ...nothing, ...(folder === '' ? { root: true } : { children: [folder] }) })
  state.head.paths.opened.add(folder)
}

/**
 * With the first of them comes what will be asked next: the usual texts and the folders around them, and the list of the
 * whole tree where documents of a release change, because the weights that they do not name are looked for in it.
 */
async function loadKinds(state: TreeState, wanted: readonly string[]): Promise<void> {
  const missing = [...new Set(wanted)].filter((path) => knownAt(state.head.paths, path) === undefined)
  if (missing.length === 0) return
  const files = state.eager.filter((path) => lacksText(state, path))
  const isRelease = state.eager.some((path) => inReleaseFolder.test(path))
  if (!isRelease && missing.length <= manyKinds) return askKinds(state, missing, files)
  await Promise.all([askKinds(state, [], files), listAll(state)])
}

const inReleaseFolder = /(^|\/)gpai\//

async function askKinds(state: TreeState, wanted: readonly string[], files: readonly string[]): Promise<void> {
  const around = { ...firstLook(state, files), files, base: state.base?.commit ?? null }
  const others = wanted.filter((path) => !files.includes(path))
  const [first = [], ...rest] = chunks(others, kindsPerQuery)
  if (first.length + files.length === 0) return
  await Promise.all([
    askTrees(state, state, { ...around, about: first }),
    ...rest.map((about) => askTrees(state, state, { ...nothing, about })),
  ])
}

/** Whether a path is a file that comes whole as quickly as its first bytes. */
function isShort({ head }: TreeState, path: string): boolean {
  const known = knownAt(head.paths, path)
  return known?.kind === 'file' && (known.size ?? 0) <= longText
}

async function startAt(state: TreeState, path: string, most: number): Promise<Uint8Array | null> {
  const known = knownAt(state.head.paths, path)
  if (known?.kind !== 'file') return null
  if (!isShort(state, path)) {
    return readStart(state.api, state.repository, { oid: known.oid, size: known.size ?? 0, most })
  }
  const blob = await blobAt(state, path)
  return blob.kind === 'file' ? blob.bytes.subarray(0, most) : null
}

async function loadTexts(state: TreeState, wanted: readonly string[]): Promise<void> {
  const missing = [...new Set(wanted)].filter((path) => lacksText(state, path))
  if (missing.length === 0) return
  const around = firstLook(state, missing)
  const along = around === nothing ? [] : state.eager.filter((path) => lacksText(state, path))
  const all = [...new Set([...missing, ...along])]
  const questions = chunks(all, filesPerQuery).map((files, index) => {
    return askTrees(state, state, { ...(index === 0 ? around : nothing), files, base: state.base?.commit ?? null })
  })
  await Promise.all(questions)
}

function lacksText({ head, blobs }: TreeState, path: string): boolean {
  const known = knownAt(head.paths, path)
  if (known === undefined) return true
  return known?.kind === 'file' && (known.size ?? 0) <= longText && blobs.get(known.oid) === undefined
}

/**
 * The first file asked for brings along its folder and the entries of the folder above: that is where the next
 * questions go, and they then cost no call.
 */
function firstLook({ head, base }: TreeState, files: readonly string[]): TreeQuestion {
  const { listed, opened } = head.paths
  if (base === null || listed.size + opened.size > 0) return nothing
  const folders = [...new Set(files.map(folderOf))].slice(0, foldersPerQuery)
  const above = [...new Set(folders.map(folderOf))]
  const isNamed = (folder: string): boolean => folder !== ''
  return { ...nothing, folders: folders.filter(isNamed), children: above.filter(isNamed), root: above.includes('') }
}

async function blobAt(state: TreeState, path: string): Promise<Blob> {
  const known = knownAt(state.head.paths, path)
  if (!known) return { kind: 'absent' }
  if (known.kind !== 'file') return { kind: known.kind }
  if (known.size !== undefined && known.size > textLimit) return { kind: 'too-large', size: known.size }
  const bytes = state.blobs.get(known.oid) ?? (await readBlob(state.api, state.repository, known.oid))
  state.blobs.set(known.oid, bytes)
  return bytes.byteLength > textLimit ? { kind: 'too-large', size: bytes.byteLength } : { kind: 'file', bytes }
}

function chunks(paths: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(paths.length / size) }, (_, index) =>
    paths.slice(index * size, (index + 1) * size),
  )
}

function tooDeep(folder: string): GateError {
  return new GateError({
    code: 'too-many-files',
    says: sayError('folder-too-deep', { folder }),
  })
}
