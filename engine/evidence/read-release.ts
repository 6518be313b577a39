import type { Feed } from '../../commitments/case.ts'
import { modelPartOf } from '../../commitments/data/weight-kinds.ts'
import { sayError } from '../../locales/error-words.ts'
import { forms, records } from '../../schemas/artefacts.ts'
import type { Document } from '../documents/document.ts'
import type { MarkdownThread } from '../documents/markdown-thread.ts'
import { readDocument } from '../documents/read-document.ts'
import { resolvePath } from '../documents/repository-path.ts'
import { GateError } from '../gate-error.ts'
import { matchesAny } from '../match.ts'
import type { Blob, Source, Tree, TreeEntry } from '../source.ts'
import { withoutProlog } from './feed-prolog.ts'
import { modelFilesIn } from './model-files.ts'
import { namedPaths } from './named-paths.ts'

/** A document with the text it was read from, and the web feed that it is; both `null` where it is none. */
export type ReadFile = { readonly document: Document; readonly text: string | null; readonly feed: Feed | null }

/** Everything read for one release, before it is judged. */
export type ReleaseFiles = {
  /** The release's `gpai` folder. */
  readonly folder: string
  /** The folder of the model, which holds the `gpai` folder; `''` for the root. */
  readonly modelFolder: string
  /** Every file below the `gpai` folder, and those directly beside it. */
  readonly entries: readonly TreeEntry[]
  /** Every file below the model's folder that decides what the model does. */
  readonly model: readonly TreeEntry[]
  /** Of those, the weights, without what the trusted configuration lists as none. */
  readonly weights: readonly string[]
  /** The files that were read, by repository path. Files that the release names and that do not exist are not here. */
  readonly read: ReadonlyMap<string, ReadFile>
  /** The same documents on the base branch, where there is one to compare with. */
  readonly previous: ReadonlyMap<string, ReadFile>
}

/** Files beside the model that the gate reads without being told. */
const companions =
  /^(README|LICENSE|LICENCE|COPYRIGHT|USE_POLICY|ACCEPTABLE_USE|SECURITY|NOTICE)|(\.safetensors\.index|^config|^tokenizer_config)\.json$/i

/** How often what was read may name more: the manifest names a document, which names a file. */
const mostRounds = 3

/** What a run reads of one release; beyond it there is no verdict, because what was not read cannot be judged. */
const readingBudget = { files: 600, bytes: 24 * 1024 * 1024 } as const

/** How to read: with the base branch to compare with or without, and the thread for Markdown that is parsed aside. */
type Reading = {
  readonly comparing: boolean
  readonly thread: MarkdownThread
  /** Globs of files that look like weights and are none; nothing where the weights are not looked at. */
  readonly notWeights?: readonly string[]
}

/** Reads the documents of one release: its `gpai` folder, what stands beside it, and every file that these name. */
export async function readRelease(
  source: Source,
  folder: string,
  { comparing, thread, notWeights = [] }: Reading,
): Promise<ReleaseFiles> {
  const modelFolder = folder === 'gpai' ? '' : folder.slice(0, -'/gpai'.length)
  const all = await source.proposed.list(modelFolder)
  const below = all.filter(({ path }) => path.startsWith(`${folder}/`))
  const beside = all.filter(({ path }) => folderOf(path) === modelFolder)
  const model = modelFilesIn(all, { folder, modelFolder })
  const indexes = model.filter(({ path }) => modelPartOf(path) === 'index')
  const known = new Set(documentPaths(folder))
  const first = uniqueEntries([
    ...below.filter(({ path }) => known.has(path)),
    ...beside.filter(isCompanion),
    ...indexes.slice(0, mostIndexes),
  ])
  const paths = first.map((entry) => entry.path)
  const read = new Map<string, ReadFile>()
  const requested = new Set<string>()
  let wanted: readonly string[] = paths
  for (let round = 0; round <= mostRounds && wanted.length > 0; round += 1) {
    for (const path of wanted) requested.add(path)
    assertWithin(folder, requested.size, read)
    const found = await readFiles(source.proposed, wanted, thread)
    for (const [path, file] of found) read.set(path, file)
    const named = [...found.values()].flatMap(({ document }) => namedPaths(document))
    wanted = unique(named.flatMap((path) => resolvePath(modelFolder, path) ?? [])).filter(
      (path) => !requested.has(path),
    )
  }
  assertWithin(folder, requested.size, read)
  const previous = comparing
    ? await readFiles(
        source.trusted,
        unique([...[...read.keys()].filter((path) => path.startsWith(`${folder}/`)), ...formsIn(folder)]),
        thread,
      )
    : new Map()
  const weights = model.map(({ path }) => path).filter((path) => isUnlistedWeight(path, notWeights))
  const entries = [...below, ...beside]
  return { folder, modelFolder, entries, model, weights, read, previous }
}

/** Every place that a form can have, so that one that moved to another format is still compared with what it was. */
function formsIn(folder: string): readonly string[] {
  return Object.values(forms).flatMap(({ file }) =>
    ['yaml', 'yml', 'md'].map((ending) => `${folder}/${file}.${ending}`),
  )
}

/** Every place below a release folder where a document of the gate can stand. */
function documentPaths(folder: string): readonly string[] {
  const files = [...Object.values(forms), ...Object.values(records)].map(({ file }) => file)
  return files.flatMap((file) => ['yaml', 'yml', 'md', 'markdown'].map((ending) => `${folder}/${file}.${ending}`))
}

function assertWithin(folder: string, files: number, read: ReadonlyMap<string, ReadFile>): void {
  const bytes = [...read.values()].reduce((sum, { document }) => sum + document.size, 0)
  if (files <= readingBudget.files && bytes <= readingBudget.bytes) return
  const limit = { files: readingBudget.files, megabytes: readingBudget.bytes / (1024 * 1024) }
  throw new GateError({ code: 'too-many-files', says: sayError('release-too-large', { folder, ...limit }) })
}

/** Indexes of weights that are read; a model has one for each of its parts. */
const mostIndexes = 20

function isUnlistedWeight(path: string, notWeights: readonly string[]): boolean {
  return modelPartOf(path) === 'weights' && !matchesAny(notWeights, path)
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

function uniqueEntries(entries: readonly TreeEntry[]): readonly TreeEntry[] {
  return [...new Map(entries.map((entry) => [entry.path, entry])).values()]
}

function isCompanion(entry: TreeEntry): boolean {
  return companions.test(entry.path.slice(entry.path.lastIndexOf('/') + 1))
}

function unique(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)].sort()
}

async function readFiles(
  tree: Tree,
  paths: readonly string[],
  thread: MarkdownThread,
): Promise<ReadonlyMap<string, ReadFile>> {
  if (paths.length === 0) return new Map()
  const blobs = await tree.read(paths)
  const files = await Promise.all(
    paths.map(async (path) => [path, await readFile(path, blobs.get(path), thread)] as const),
  )
  return new Map(files.flatMap(([path, file]) => (file === null ? [] : [[path, file] as const])))
}

async function readFile(path: string, blob: Blob | undefined, thread: MarkdownThread): Promise<ReadFile | null> {
  if (blob === undefined || blob.kind === 'absent') return null
  const document = await readDocument(path, blob, thread)
  const text = blob.kind === 'file' && document.content.format !== 'none' ? new TextDecoder().decode(blob.bytes) : null
  return { document, text, feed: text !== null && looksLikeFeed(text) ? await feedOf(text) : null }
}

/** XML whose root can be that of a feed, or JSON that names the version of JSON Feed: only then is the parser worth loading. */
function looksLikeFeed(text: string): boolean {
  return /jsonfeed\.org\/version/i.test(text) || /^<(?:[\w-]+:)?(?:rss|feed|rdf)\b/i.test(withoutProlog(text))
}

async function feedOf(text: string): Promise<Feed | null> {
  const { readFeed } = await import('./feed.ts')
  return readFeed(text)
}
