import { account, nextId, tick } from './accounts.ts'
import type { Files } from './files.ts'
import { type CommitInput, pushCommit, tip } from './repositories.ts'
import type { CheckRun, Comment, PullRequest, Repository, Review, World } from './world.ts'

/** A pull request to open. Without `head` a branch with one commit of `files` is made for it. */
export type PullRequestInput = {
  readonly files?: Files
  readonly commits?: readonly CommitInput[]
  readonly author?: string | null
  readonly title?: string
  readonly body?: string
  readonly labels?: readonly string[]
  readonly draft?: boolean
  readonly base?: string
  readonly head?: string
  /** The fork that the head branch is in. */
  readonly from?: Repository
  readonly number?: number
}

/** Opens a pull request against a repository. */
export function openPullRequest(world: World, repository: Repository, input: PullRequestInput = {}): PullRequest {
  const number = input.number ?? Math.max(0, ...repository.pullRequests.keys()) + 1
  const from = input.from ?? repository
  const headRef = input.head ?? `change-${number}`
  const author = input.author === undefined ? 'mia' : input.author
  const commits = input.commits ?? (input.files === undefined ? [] : [{ files: input.files }])
  if (!from.branches.has(headRef)) from.branches.set(headRef, tip(from, input.base ?? repository.defaultBranch))
  for (const commit of commits) pushCommit(world, from, headRef, author === null ? commit : { author, ...commit })
  const baseRef = input.base ?? repository.defaultBranch
  const opened: PullRequest = {
    id: nextId(world),
    number,
    title: input.title ?? `Change ${number}`,
    body: input.body ?? null,
    author: author === null ? null : account(world, author),
    state: 'open',
    mergedAt: null,
    draft: input.draft ?? false,
    labels: [...(input.labels ?? [])],
    baseRef,
    baseOid: tip(repository, baseRef),
    headRef,
    headOid: tip(from, headRef),
    headRepository: from,
    reviews: [],
    comments: [],
    createdAt: tick(world),
  }
  for (const label of opened.labels) repository.labels.add(label)
  repository.pullRequests.set(number, opened)
  return opened
}

/** A review to add: an approval of the present head by `rita` unless said otherwise. */
export type ReviewInput = Partial<Pick<Review, 'state' | 'body' | 'commit' | 'submittedAt'>> & {
  readonly author?: string | null
}

/** Adds a review. */
export function addReview(world: World, pullRequest: PullRequest, input: ReviewInput = {}): Review {
  const login = input.author === undefined ? 'rita' : input.author
  const review: Review = {
    id: nextId(world),
    author: login === null ? null : account(world, login),
    state: input.state ?? 'APPROVED',
    body: input.body ?? '',
    commit: input.commit === undefined ? pullRequest.headOid : input.commit,
    submittedAt: input.submittedAt ?? tick(world),
    edits: [],
  }
  pullRequest.reviews.push(review)
  return review
}

/** Changes the text of a review, as its author or anybody with write access can. */
export function editReview(
  world: World,
  review: Review,
  { editor, body }: { editor: string | null; body: string },
): void {
  review.body = body
  review.edits.push({ editor: editor === null ? null : account(world, editor), editedAt: tick(world) })
}

/** Adds a comment. */
export function addComment(
  world: World,
  pullRequest: PullRequest,
  input: { readonly body: string; readonly author?: string | null },
): Comment {
  const login = input.author === undefined ? 'rita' : input.author
  const at = tick(world)
  const comment: Comment = {
    id: nextId(world),
    author: login === null ? null : account(world, login),
    body: input.body,
    minimized: false,
    createdAt: at,
    updatedAt: at,
    reactions: [],
  }
  pullRequest.comments.push(comment)
  return comment
}

/** Adds a check run, by default one of a workflow that has just succeeded. */
export function addCheckRun(
  world: World,
  repository: Repository,
  given: Pick<CheckRun, 'app' | 'headSha' | 'name'> & Partial<CheckRun>,
): CheckRun {
  const suite = repository.checkRuns.find(({ app, headSha }) => app.id === given.app.id && headSha === given.headSha)
  const startedAt = tick(world)
  const run: CheckRun = {
    id: nextId(world),
    suiteId: suite?.suiteId ?? nextId(world),
    status: 'completed',
    conclusion: 'success',
    startedAt,
    completedAt: startedAt,
    externalId: '',
    detailsUrl: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
    ...given,
  }
  repository.checkRuns.push(run)
  return run
}
