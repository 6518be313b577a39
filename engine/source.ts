import type { ChangedFile, PullRequest } from '../schemas/facts.ts'

/** One entry of a tree. `size` is in bytes where the source knows it. */
export type TreeEntry = {
  readonly path: string
  readonly kind: 'file' | 'link' | 'submodule'
  /** The git object id; `null` where the source keeps none. */
  readonly oid: string | null
  readonly size?: number
}

/** What is stored at a path. Nothing but a file has bytes: no link is followed. */
export type Blob =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' | 'link' | 'submodule' | 'folder' }
  /** `objectId`: for sources whose entries have none. */
  | { readonly kind: 'too-large'; readonly size: number; readonly objectId?: () => Promise<string> }

/** A file tree at one revision. */
export type Tree = {
  /** The commit, or `null` for a working tree. */
  readonly revision: string | null
  /** Every file below a folder (`''` for the whole tree), sorted by path; empty when the folder does not exist. */
  list(folder: string): Promise<readonly TreeEntry[]>
  /** The files directly in a folder (`''` for the root), not those below; sorted by path. */
  children(folder: string): Promise<readonly TreeEntry[]>
  /** What stands at the given paths, without contents; `null` where no file, link or submodule does. */
  about(paths: readonly string[]): Promise<ReadonlyMap<string, TreeEntry | null>>
  /** The first bytes, `most` of them, of the files at the given paths, however large; nothing for what is no file. */
  starts(paths: readonly string[], most: number): Promise<ReadonlyMap<string, Uint8Array>>
  /** The contents of the given paths, in as few requests as possible. Every asked path has an answer. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, Blob>>
}

/** A change of the base branch that touched a file: what it left there, and the pull request that brought it. */
export type EarlierChange = {
  readonly text: string | null
  /** `null`: it was pushed, or its pull request is not known whole. */
  readonly pullRequest: Pick<PullRequest, 'number' | 'author' | 'commitAuthors' | 'unknownAuthors' | 'reviews'> | null
}

/**
 * What we ask of the outside world, read-only. Implemented for GitHub, for a folder or git range, and in memory for tests.
 * Every method rejects with a `GateError` when the outside world cannot answer; absence is a value.
 */
export type Source = {
  /** The pull request under judgement, or `null` where there is none. */
  pullRequest(): Promise<PullRequest | null>
  /** The changed files, or `null` where the whole tree is judged. */
  changedFiles(): Promise<readonly ChangedFile[] | null>
  /** The head: hostile input. */
  readonly proposed: Tree
  /** The base branch: configuration, roster and waivers come from here. */
  readonly trusted: Tree
  /** The repository `.github` of the organisation, whose configuration is a floor; `null` where there is none. */
  readonly organisation: Tree | null
  /** `owner/name`; `null` where the source has no such name. */
  readonly repository: string | null
  /** The logins of a team `organisation/slug`; `null` where they cannot be known, so that nobody counts. */
  members(team: string): Promise<readonly string[] | null>
  /** The tree at an earlier commit of the change: hostile, too. `null` where there is no such commit any more. */
  at(commit: string): Promise<Tree | null>
  /** The newest changes of the base branch that touched a path, newest first; empty where they cannot be known. */
  history(path: string): Promise<readonly EarlierChange[]>
  /** Whether this is a folder of the gate's own package, in which the values of its examples count as answers. */
  readonly ownPackage?: boolean
  /** Whether everybody can read the repository. */
  visibility(): Promise<'public' | 'private' | 'unknown'>
}
