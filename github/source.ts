import * as z from 'zod/mini'
import { GateError } from '../engine/gate-error.ts'
import type { Source } from '../engine/source.ts'
import { type Forest, learnText, type Revision, revisionAt } from './ask-trees.ts'
import { type BlobCache, blobCache } from './blobs.ts'
import { changedFilesOf, comparedFilesOf } from './changed-files.ts'
import { type Comment, conversationOf } from './comments.ts'
import type { Api } from './octokit.ts'
import { assertStillAt, type Pages } from './pages.ts'
import { type PullRequestNode, pullRequestNode, pullRequestOf } from './pull-request.ts'
import { commitQuery, pullRequestQuery } from './queries.ts'
import { inRepository, type Reference } from './reference.ts'
import { githubTree } from './tree.ts'
import { type FileNode, fileNode } from './tree-answer.ts'

/** How a source reads. */
export type SourceOptions = {
  /** The configuration's path: it is read along with the facts. */
  readonly configurationPath: string
  /** Contents that earlier evaluations read. */
  readonly blobs?: BlobCache
}

/** A source on GitHub, and the conversation that a report may go to. */
export type GithubSource = Source & {
  /** The commit that is judged. */
  readonly head: string
  /** The comments of the pull request, all pages; empty where there is none. */
  comments(): Promise<readonly Comment[]>
}

type Evaluation = Forest & { readonly configurationPath: string; readonly visibility: string }

const visibility = z.string()
const pullRequestAnswer = z.object({ repository: z.object({ visibility, pullRequest: pullRequestNode }) })
const commitAnswer = z.object({
  repository: z.object({ visibility, object: z.nullish(z.object({ oid: z.string(), file: z.nullish(fileNode) })) }),
})

/** Reads the facts behind a reference, and gives the source that answers from them. */
export async function githubSource(api: Api, reference: Reference, options: SourceOptions): Promise<GithubSource> {
  const { configurationPath, blobs = blobCache() } = options
  const forest = { api, repository: reference, blobs, configurationPath }
  if (reference.kind === 'commit') return commitSource(forest, reference.head)
  const variables = { ...inRepository(reference), number: reference.number, configuration: configurationPath }
  const { repository } = await api.query(pullRequestQuery, variables, pullRequestAnswer)
  const evaluation = { ...forest, visibility: repository.visibility }
  if (reference.kind === 'merge-group') return mergeGroupSource(evaluation, repository.pullRequest, reference)
  const { pullRequest } = repository
  if (reference.head !== null)
    assertStillAt({ number: pullRequest.number, head: reference.head }, pullRequest.headRefOid)
  return pullRequestSource(evaluation, pullRequest)
}

function pullRequestSource(evaluation: Evaluation, node: PullRequestNode): GithubSource {
  const { target } = node.baseRef ?? {}
  const base = revisionAt(target?.oid ?? node.baseRefOid)
  learnConfiguration(evaluation, base, target?.file)
  const pages = pagesOf(evaluation, node)
  return {
    head: node.headRefOid,
    ...answersAbout(evaluation, node),
    ...treesOf(evaluation, revisionAt(node.headRefOid), base),
    changedFiles: once(() => changedFilesOf(node, pages)),
    comments: once(() => conversationOf(node.comments, pages)),
  }
}

/** A merge group is judged on its own tree; the people and the words come from the pull request that it merges. */
function mergeGroupSource(
  evaluation: Evaluation,
  node: PullRequestNode,
  group: { readonly base: string; readonly head: string },
): GithubSource {
  return {
    head: group.head,
    ...answersAbout(evaluation, node),
    ...treesOf(evaluation, revisionAt(group.head), revisionAt(group.base)),
    changedFiles: once(() => comparedFilesOf(evaluation.api, evaluation.repository, group)),
    comments: async () => [],
  }
}

async function commitSource(forest: Omit<Evaluation, 'visibility'>, commit: string): Promise<GithubSource> {
  const variables = { ...inRepository(forest.repository), commit, configuration: forest.configurationPath }
  const { repository } = await forest.api.query(commitQuery, variables, commitAnswer)
  if (!repository.object) throw noCommit(commit)
  const evaluation = { ...forest, visibility: repository.visibility }
  const revision = revisionAt(commit)
  learnConfiguration(evaluation, revision, repository.object.file)
  const tree = githubTree(evaluation, { head: revision, base: null })
  return {
    head: commit,
    proposed: tree,
    trusted: tree,
    pullRequest: async () => null,
    changedFiles: async () => null,
    comments: async () => [],
    visibility: async () => visibilityOf(evaluation),
  }
}

function answersAbout(evaluation: Evaluation, node: PullRequestNode): Pick<Source, 'pullRequest' | 'visibility'> {
  const pages = pagesOf(evaluation, node)
  return {
    pullRequest: once(() => pullRequestOf(node, pages)),
    visibility: async () => visibilityOf(evaluation),
  }
}

function treesOf(forest: Forest, head: Revision, base: Revision): Pick<Source, 'proposed' | 'trusted'> {
  return {
    proposed: githubTree(forest, { head, base }),
    trusted: githubTree(forest, { head: base, base: null }),
  }
}

/** What did not come along is asked for when it is read; only `null` says that there is no file. */
function learnConfiguration(
  { blobs, configurationPath }: Evaluation,
  revision: Revision,
  node: FileNode | null | undefined,
): void {
  if (node !== undefined) learnText(revision, configurationPath, { node, blobs })
}

function pagesOf({ api, repository }: Forest, { number, headRefOid }: PullRequestNode): Pages {
  return { ...repository, api, number, head: headRefOid }
}

/** The forge's "internal" is private to a company. */
function visibilityOf({ visibility: stated }: Evaluation): Awaited<ReturnType<Source['visibility']>> {
  if (stated === 'PUBLIC') return 'public'
  return stated === 'PRIVATE' || stated === 'INTERNAL' ? 'private' : 'unknown'
}

/** Asks at the first call only. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null
  return () => {
    answer ??= ask()
    return answer
  }
}

function noCommit(commit: string): GateError {
  return new GateError({
    code: 'not-found',
    message: `The repository has no commit ${commit}.`,
    remedy: 'Check that the commit was not removed by a force push, and run the job on the newest one.',
  })
}
