import { GateError } from '../engine/gate-error.ts'
import { type SaidError, sayError } from '../locales/error-words.ts'
import { type BlobCache, exactBytes } from './blobs.ts'
import { type KnownPaths, learnFile, learnFolder, nothingKnown } from './known-paths.ts'
import type { Api } from './octokit.ts'
import type { PathCache } from './path-cache.ts'
import { inRepository, type Repository } from './reference.ts'
import { type FileNode, type Folder, treeAnswer } from './tree-answer.ts'
import { type TreeQuestion, treeQuery, treeVariables } from './tree-query.ts'

/** One commit, and what is known of its paths. */
export type Revision = { readonly commit: string; readonly paths: KnownPaths }

/** What all trees of one evaluation share. `paths`: what earlier evaluations learnt about commits. */
export type Forest = {
  readonly api: Api
  readonly repository: Repository
  readonly blobs: BlobCache
  readonly paths: PathCache | null
}

/** A tree that is asked about, and the one on which its files are asked for, too. */
export type TreeRevisions = { readonly head: Revision; readonly base: Revision | null }

/** A commit, with what earlier evaluations learnt about it. */
export function revisionAt(commit: string, { paths, repository }: Pick<Forest, 'paths' | 'repository'>): Revision {
  return { commit, paths: paths?.of(repository, commit) ?? nothingKnown() }
}

/** Puts one question, notes every answer, and returns the folders that the answer did not open. */
export async function askTrees(
  forest: Forest,
  { head, base }: TreeRevisions,
  question: TreeQuestion,
): Promise<readonly string[]> {
  const variables = { ...inRepository(forest.repository), ...treeVariables(question, head.commit) }
  const { repository } = await forest.api.query(treeQuery(question), variables, treeAnswer)
  const { files, folders, children, about, root } = question
  const { blobs } = forest
  const compared = question.base === null ? null : base
  for (const [index, path] of files.entries()) {
    learnText(head, path, { node: found(repository.files, `f${index}`), blobs })
    if (compared !== null) learnText(compared, path, { node: found(repository.base, `f${index}`), blobs })
  }
  for (const [index, path] of children.entries()) learnFolderAt(head, path, found(repository.folders, `c${index}`))
  for (const [index, path] of about.entries()) learnFile(head.paths, path, found(repository.about, `a${index}`))
  if (root) learnFolderAt(head, '', { type: 'tree', object: repository.root?.tree })
  return folders.flatMap((path, index) => {
    if (compared !== null) learnBelow(compared, path, found(repository.baseFolders, `d${index}`))
    return learnBelow(head, path, found(repository.folders, `d${index}`))
  })
}

/** Notes what stands at a path, with the contents where they are exact. */
export function learnText(
  { paths }: Revision,
  path: string,
  { node, blobs }: { node: FileNode | null; blobs: BlobCache },
): void {
  learnFile(paths, path, node)
  const bytes = node === null ? null : exactBytes(node.object?.text, node.oid)
  if (node !== null && bytes !== null) blobs.set(node.oid, bytes)
}

/** A path that may be a folder. A path without a folder has no entries. */
export type FolderAnswer = { readonly type: string; readonly object?: Folder | null | undefined }

/**
 * Notes what stands directly in a folder, and returns the folders inside that the answer did not open. A folder whose
 * entries did not come is not taken for an empty one.
 */
export function learnFolderAt({ paths }: Revision, folder: string, answer: FolderAnswer | null): readonly string[] {
  if (answer === null) paths.at.set(folder, null)
  if (answer === null || answer.type !== 'tree') return []
  const entries = answer.object?.entries
  if (entries === undefined || entries === null) throw incomplete(sayError('folder-left-out', { folder }))
  return learnFolder(paths, folder, entries)
}

/** The same for an answer that goes deep: with nothing left to open, everything below the folder is known. */
function learnBelow(revision: Revision, folder: string, answer: FolderAnswer | null): readonly string[] {
  const unopened = learnFolderAt(revision, folder, answer)
  if (unopened.length === 0) revision.paths.listed.add(folder)
  return unopened
}

/** The part of an answer under a name: `null` says that nothing is there, but the part itself must be there. */
function found<T>(answer: Readonly<Record<string, T>> | null | undefined, name: string): T {
  const value = answer?.[name]
  if (value === undefined) throw incomplete(sayError('commit-left-out'))
  return value
}

function incomplete(says: SaidError): GateError {
  return new GateError({
    code: 'response-invalid',
    says,
  })
}
