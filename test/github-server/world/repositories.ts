import { account, nextId, tick } from './accounts.ts'
import { change, type Files, flatten, writeFlat } from './files.ts'
import { type Commit, commitAt, writeCommit } from './git-objects.ts'
import { changesSince } from './history.ts'
import type { PullRequest, Repository, World } from './world.ts'

/** A repository to add. */
export type RepositoryInput = {
  readonly owner: string
  readonly name: string
  readonly visibility?: Repository['visibility']
  readonly defaultBranch?: string
  readonly files?: Files
}

/** A commit to make on top of a branch. `author` is a login; `email` alone is somebody without an account. */
export type CommitInput = {
  readonly files: Files
  readonly message?: string
  readonly author?: string
  readonly email?: string
  readonly coAuthors?: readonly string[]
}

/** Adds a repository with a first commit. */
export function addRepository(world: World, input: RepositoryInput): Repository {
  const repository = emptyRepository(world, input, null)
  const author = signature(world, { files: {}, author: input.owner })
  const tree = writeFlat(repository.store, change(repository.store, new Map(), input.files ?? {}))
  const first = writeCommit(repository.store, { tree, parents: [], author, committer: author, message: 'Start\n' })
  repository.branches.set(repository.defaultBranch, first.oid)
  return repository
}

/** Adds a fork under another account; it shares the objects of its parent. */
export function addFork(world: World, parent: Repository, owner: string): Repository {
  const { name, visibility, defaultBranch } = parent
  const fork = emptyRepository(world, { owner, name, visibility, defaultBranch }, parent)
  for (const [branch, oid] of parent.branches) fork.branches.set(branch, oid)
  return fork
}

/** Commits to a branch, making it from the default branch if need be, and moves the pull requests that come from it. */
export function pushCommit(world: World, repository: Repository, branch: string, input: CommitInput): Commit {
  const parent = repository.branches.get(branch) ?? tip(repository, repository.defaultBranch)
  const files = change(
    repository.store,
    flatten(repository.store, commitAt(repository.store, parent).tree),
    input.files,
  )
  const author = signature(world, input)
  const commit = writeCommit(repository.store, {
    tree: writeFlat(repository.store, files),
    parents: [parent],
    author,
    committer: author,
    message: message(world, input),
  })
  moveBranch(world, repository, branch, commit.oid)
  return commit
}

/** Points a branch at a commit, as a push does: open pull requests from it follow. */
export function moveBranch(world: World, repository: Repository, branch: string, oid: string): void {
  repository.branches.set(branch, oid)
  for (const target of world.repositories.values()) {
    for (const pullRequest of target.pullRequests.values()) {
      if (pullRequest.state !== 'open' || pullRequest.headRepository !== repository || pullRequest.headRef !== branch)
        continue
      pullRequest.headOid = oid
      pullRequest.baseOid = tip(target, pullRequest.baseRef)
    }
  }
}

/** The commit that a branch points at. */
export function tip(repository: Repository, branch: string): string {
  const oid = repository.branches.get(branch)
  if (oid === undefined) throw new Error(`${repository.name} has no branch ${branch}.`)
  return oid
}

/** The commit that merging the pull request now would give: what a `pull_request` workflow runs on. */
export function testMerge(repository: Repository, { baseRef, headOid }: PullRequest): string {
  return mergeOnto(repository, tip(repository, baseRef), headOid)
}

/** Merges one commit into another. Where both changed a file, the head's text wins: the world knows no conflicts. */
export function mergeOnto({ store }: Repository, base: string, head: string): string {
  const files = new Map(flatten(store, commitAt(store, base).tree))
  for (const { path, previousPath, status, mode, oid } of changesSince(store, base, head)) {
    if (previousPath !== undefined) files.delete(previousPath)
    if (status === 'removed') files.delete(path)
    else files.set(path, { mode, oid })
  }
  const { author, committer } = commitAt(store, head)
  const message = `Merge ${head} into ${base}`
  return writeCommit(store, { tree: writeFlat(store, files), parents: [base, head], author, committer, message }).oid
}

function emptyRepository(world: World, input: RepositoryInput, parent: Repository | null): Repository {
  const repository: Repository = {
    id: nextId(world),
    owner: account(world, input.owner),
    name: input.name,
    visibility: input.visibility ?? 'private',
    defaultBranch: input.defaultBranch ?? 'main',
    parent,
    store: parent?.store ?? new Map(),
    branches: new Map(),
    pullRequests: new Map(),
    checkRuns: [],
    statuses: [],
    workflowRuns: [],
    collaborators: new Map(),
    rulesets: [],
    forkApproval: 'first_time_contributors',
    protections: new Map(),
    labels: new Set(),
    uploads: [],
  }
  world.repositories.set(`${input.owner}/${input.name}`.toLowerCase(), repository)
  return repository
}

function signature(world: World, input: CommitInput): { name: string; email: string; date: string } {
  const date = tick(world)
  if (input.email !== undefined) return { name: input.author ?? input.email, email: input.email, date }
  const { login, name, email } = account(world, input.author ?? 'mia')
  return { name: name ?? login, email, date }
}

function message(world: World, { message: text = 'Change files', coAuthors = [] }: CommitInput): string {
  const trailers = coAuthors.map((login) => `Co-authored-by: ${login} <${account(world, login).email}>`)
  return trailers.length === 0 ? text : `${text}\n\n${trailers.join('\n')}`
}
