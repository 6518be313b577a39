import { sayError } from '../../locales/error-words.ts'
import type { MarkdownThread } from '../documents/markdown-thread.ts'
import { resolvePath } from '../documents/repository-path.ts'
import { GateError } from '../gate-error.ts'
import type { Tree } from '../source.ts'
import { namedPaths } from './named-paths.ts'
import { type ReadFile, readFiles } from './read-files.ts'

/** How often what was read may name more: the manifest names a document, which names a file. */
const mostRounds = 3

/** What is read of one release; beyond it there is no verdict, because what was not read cannot be judged. */
const budget = { files: 600, megabytes: 24 } as const

type Reading = { readonly folder: string; readonly modelFolder: string; readonly thread: MarkdownThread }

/**
 * Reads files, those that they name, and what these name. Rejects with `too-many-files` where that is more than a release
 * needs.
 */
export async function readNamed(
  tree: Tree,
  first: readonly string[],
  { folder, modelFolder, thread }: Reading,
): Promise<ReadonlyMap<string, ReadFile>> {
  const read = new Map<string, ReadFile>()
  const requested = new Set<string>()
  let wanted = first
  for (let round = 0; round <= mostRounds && wanted.length > 0; round += 1) {
    for (const path of wanted) requested.add(path)
    if (requested.size > budget.files) throw tooMuch(folder)
    const found = await readFiles(tree, wanted, thread)
    for (const [path, file] of found) read.set(path, file)
    if (bytesOf(read) > budget.megabytes * 1024 * 1024) throw tooMuch(folder)
    const named = [...found.values()].flatMap(({ document }) => namedPaths(document))
    const resolved = new Set(named.flatMap((path) => resolvePath(modelFolder, path) ?? []))
    wanted = [...resolved].filter((path) => !requested.has(path)).sort()
  }
  return read
}

function bytesOf(read: ReadonlyMap<string, ReadFile>): number {
  return [...read.values()].reduce((sum, { document }) => sum + document.size, 0)
}

function tooMuch(folder: string): GateError {
  return new GateError({ code: 'too-many-files', says: sayError('release-too-large', { folder, ...budget }) })
}
