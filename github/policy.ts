import * as z from 'zod/mini'
import { learnFolderAt, learnText, type Revision } from './ask-trees.ts'
import type { BlobCache } from './blobs.ts'
import { fileNode, folderNode } from './tree-answer.ts'

/** Where repositories keep what rules them; the first query lists it. */
const policyFolder = '.github'

/** A commit with the parts of it that the first query reads: the configuration, and the entries of `.github`. */
export const policyNode = z.object({
  oid: z.string(),
  file: z.nullish(fileNode),
  folder: z.optional(folderNode),
})

type Known = { readonly path: string; readonly blobs: BlobCache; readonly node: z.infer<typeof policyNode> }

/** Notes what the first query said. What did not come along is asked for when it is read; only `null` says "nothing". */
export function learnPolicy(revision: Revision, { path, blobs, node }: Known): void {
  if (node.folder !== undefined) learnFolderAt(revision, policyFolder, node.folder)
  if (node.file !== undefined) learnText(revision, path, { node: node.file, blobs })
}
