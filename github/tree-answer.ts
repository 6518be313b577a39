import * as z from 'zod/mini'

/** A path of a commit as GraphQL gives it. */
export const fileNode = z.object({
  mode: z.number(),
  type: z.string(),
  oid: z.string(),
  size: z.nullish(z.number()),
  object: z.nullish(z.object({ text: z.nullish(z.string()) })),
})

export type FileNode = z.infer<typeof fileNode>

/** An entry of a folder; the entries of a folder inside of it come along as deep as the query asks. */
export type FolderEntry = {
  readonly name: string
  readonly mode: number
  readonly type: string
  readonly oid: string
  readonly size?: number | null | undefined
  readonly object?: Folder | null | undefined
}

/** A folder; `entries` is missing where the query did not go deeper. */
export type Folder = { readonly entries?: readonly FolderEntry[] | null | undefined }

const folderEntry: z.ZodMiniType<FolderEntry> = z.object({
  name: z.string(),
  mode: z.number(),
  type: z.string(),
  oid: z.string(),
  size: z.nullish(z.number()),
  object: z.lazy(() => folder),
})

const folder = z.nullish(z.object({ entries: z.nullish(z.array(folderEntry)) }))

/** A path of a commit that may be a folder; `null` where nothing stands. */
export const folderNode = z.nullable(z.object({ type: z.string(), object: folder }))

/** The answer to `treeQuery`. A commit that does not exist is null. */
export const treeAnswer = z.object({
  repository: z.object({
    files: z.nullish(z.record(z.string(), z.nullable(fileNode))),
    folders: z.nullish(z.record(z.string(), folderNode)),
    about: z.nullish(z.record(z.string(), z.nullable(fileNode))),
    root: z.nullish(z.object({ tree: z.object({ entries: z.nullish(z.array(folderEntry)) }) })),
    base: z.nullish(z.record(z.string(), z.nullable(fileNode))),
    baseFolders: z.nullish(z.record(z.string(), folderNode)),
  }),
})
