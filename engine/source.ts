/** A person or machine account on the forge. */
export type Account = { readonly login: string; readonly id: number; readonly kind: 'person' | 'bot' }

/** One review with what a sign-off needs to be counted. */
export type Review = {
  readonly id: string
  readonly author: Account | null
  readonly state: 'approved' | 'changes-requested' | 'commented' | 'dismissed' | 'pending'
  readonly body: string
  readonly commit: string | null
  readonly submittedAt: string
  /** Who edited the review after it was submitted, oldest first; empty when nobody did. */
  readonly edits: readonly { readonly editor: string | null; readonly at: string }[]
}

/** What the forge says about the pull request. */
export type PullRequest = {
  readonly number: number
  readonly title: string
  readonly author: Account | null
  readonly commitAuthors: readonly Account[]
  readonly labels: readonly string[]
  readonly baseBranch: string
  readonly fromFork: boolean
  readonly draft: boolean
  readonly reviews: readonly Review[]
}

/** One changed path between base and head. */
export type ChangedFile = {
  readonly path: string
  readonly status: 'added' | 'modified' | 'removed' | 'renamed'
  readonly previousPath?: string
}

/** One entry of a tree. `size` is in bytes where the source knows it. */
export type TreeEntry = {
  readonly path: string
  readonly kind: 'file' | 'link' | 'submodule'
  readonly oid: string
  readonly size?: number
}

/** What is stored at a path. Nothing but a file has bytes: no link is followed. */
export type Blob =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' | 'link' | 'submodule' | 'folder' }
  | { readonly kind: 'too-large'; readonly size: number }

/** A file tree at one revision. */
export type Tree = {
  /** The commit, or `null` for a working tree. */
  readonly revision: string | null
  /** Every file below a folder (`''` for the whole tree), sorted by path; empty when the folder does not exist. */
  list(folder: string): Promise<readonly TreeEntry[]>
  /** The contents of the given paths, in as few requests as possible. Every asked path has an answer. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, Blob>>
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
  /** Whether everybody can read the repository. */
  visibility(): Promise<'public' | 'private' | 'unknown'>
}
