import { modelPartOf } from '../../commitments/data/weight-kinds.ts'
import { forms, records } from '../../schemas/artefacts.ts'
import type { MarkdownThread } from '../documents/markdown-thread.ts'
import { folderOf } from '../documents/repository-path.ts'
import type { Source, TreeEntry } from '../source.ts'
import { modelFilesIn } from './model-files.ts'
import { type ReadFile, readFiles } from './read-files.ts'
import { readNamed } from './read-named.ts'

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
  /** The files that were read, by repository path. Files that the release names and that do not exist are not here. */
  readonly read: ReadonlyMap<string, ReadFile>
  /** The same documents on the base branch, where there is one to compare with. */
  readonly previous: ReadonlyMap<string, ReadFile>
}

/** Files beside the model that the gate reads without being told. */
const companions =
  /^(README|LICENSE|LICENCE|COPYRIGHT|USE_POLICY|ACCEPTABLE_USE|SECURITY|NOTICE)|(\.safetensors\.index|^config|^tokenizer_config)\.json$/i

/** Indexes of weights that are read; a model has one for each of its parts. One that is not read counts as unreadable. */
const mostIndexes = 20

/** How to read: with the base branch to compare with or without, and the thread for Markdown that is parsed aside. */
type Reading = { readonly comparing: boolean; readonly thread: MarkdownThread }

/**
 * Reads the documents of one release: those of the gate in its `gpai` folder, what stands beside it, the indexes of its
 * weights, and every file that these name. What nobody names is not read.
 */
export async function readRelease(
  source: Source,
  folder: string,
  { comparing, thread }: Reading,
): Promise<ReleaseFiles> {
  const modelFolder = folder === 'gpai' ? '' : folder.slice(0, -'/gpai'.length)
  const all = await source.proposed.list(modelFolder)
  const below = all.filter(({ path }) => path.startsWith(`${folder}/`))
  const beside = all.filter(({ path }) => folderOf(path) === modelFolder)
  const model = modelFilesIn(all, { folder, modelFolder })
  const indexes = model.filter(({ path }) => modelPartOf(path) === 'index').slice(0, mostIndexes)
  const places = new Set(documentPaths(folder, { ...forms, ...records }))
  const first = [...below.filter(({ path }) => places.has(path)), ...beside.filter(isCompanion), ...indexes]
  const paths = [...new Set(first.map(({ path }) => path))]
  const read = await readNamed(source.proposed, paths, { folder, modelFolder, thread })
  const compared = [
    ...[...read.keys()].filter((path) => path.startsWith(`${folder}/`)),
    ...documentPaths(folder, forms),
  ]
  const previous = comparing ? await readFiles(source.trusted, [...new Set(compared)].sort(), thread) : new Map()
  return { folder, modelFolder, entries: [...below, ...beside], model, read, previous }
}

/** Every place below a release folder where documents can stand: in any format, so that one that changed it is compared. */
function documentPaths(
  folder: string,
  documents: Readonly<Record<string, { readonly file: string }>>,
): readonly string[] {
  return Object.values(documents).flatMap(({ file }) =>
    ['yaml', 'yml', 'md', 'markdown'].map((ending) => `${folder}/${file}.${ending}`),
  )
}

function isCompanion(entry: TreeEntry): boolean {
  return companions.test(entry.path.slice(entry.path.lastIndexOf('/') + 1))
}
