/** A person or machine account on the forge. */
export type Account = { readonly login: string; readonly id: number; readonly kind: 'person' | 'bot' }

/** One review with what a sign-off needs to be counted. */
export type Review = {
  readonly id: string
  readonly author: Account | null
  readonly state: 'approved' | 'changes-requested' | 'commented' | 'dismissed' | 'pending'
  readonly body: string
  readonly commit: string | null
  /** ISO 8601 date and time, UTC. */
  readonly submittedAt: string
  /** Whether the author can push to the repository; `null` where nobody says. */
  readonly authorCanPush?: boolean | null
  /** Who edited the review after it was submitted, oldest first; empty when nobody did. */
  readonly edits: readonly { readonly editor: string | null; readonly at: string }[]
}

/** What the forge says about the pull request. */
export type PullRequest = {
  readonly number: number
  readonly title: string
  readonly author: Account | null
  readonly commitAuthors: readonly Account[]
  /** Whether a commit names somebody whose e-mail belongs to no account, so that anybody may have made it. */
  readonly unknownAuthors?: boolean
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

/** What the outside world says about the change under judgement, gathered once. */
export type Facts = {
  readonly pullRequest: PullRequest | null
  /** The changed files, or `null` where the whole tree is judged. */
  readonly changed: readonly ChangedFile[] | null
  /** The commits under judgement, or `null` for a working tree. */
  readonly head: string | null
  readonly base: string | null
  readonly visibility: 'public' | 'private' | 'unknown'
  /** The day of judgement, an ISO 8601 date, passed in. */
  readonly today: string
}
