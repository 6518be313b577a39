import * as z from 'zod/mini'
import { GateError } from '../engine/gate-error.ts'
import type { Source, Tree } from '../engine/source.ts'
import { type Forest, type Revision, revisionAt } from './ask-trees.ts'
import { type BlobCache, blobCache } from './blobs.ts'
import { changedFilesOf, comparedFilesOf } from './changed-files.ts'
import { type Comment, conversationOf } from './comments.ts'
import type { Api } from './octokit.ts'
import { organisationNode, organisationPath, organisationTree } from './organisation.ts'
import { assertStillAt, type Pages } from './pages.ts'
import { learnPolicy, policyNode } from './policy.ts'
import { type PullRequestNode, pullRequestNode, pullRequestOf } from './pull-request.ts'
import { commitQuery, pullRequestQuery } from './queries.ts'
import { inRepository, type Reference } from './reference.ts'
import { teamMembers } from './teams.ts'
import { githubTree } from './tree.ts'
import { treeAt } from './tree-at.ts'

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

type Evaluation = Forest & {
  readonly configurationPath: string
  readonly visibility: string
  readonly organisation: Tree | null
}

const visibility = z.string()
const organisation = organisationNode
const pullRequestAnswer = z.object({
  organisation,
  repository: z.object({ visibility, pullRequest: pullRequestNode }),
})
const commitAnswer = z.object({
  organisation,
  repository: z.object({ visibility, object: z.nullish(policyNode) }),
})

type Answer = Pick<z.infer<typeof pullRequestAnswer>, 'organisation'> & {
  readonly repository: { readonly visibility: string }
}

type CommitNode = z.infer<typeof commitAnswer>['repository']['object']

/** Reads the facts behind a reference, and gives the source that answers from them. */
export async function githubSource(api: Api, reference: Reference, options: SourceOptions): Promise<GithubSource> {
  const { configurationPath: configuration, blobs = blobCache() } = options
  const { owner, repo } = reference
  const forest = { api, repository: { owner, repo }, blobs }
  const place = { ...inRepository(reference), configuration, above: organisationPath }
  const evaluationOf = (answer: Answer): Evaluation => ({
    ...forest,
    configurationPath: configuration,
    visibility: answer.repository.visibility,
    organisation: organisationTree(forest, answer.organisation),
  })
  if (reference.kind === 'commit') {
    const answer = await api.query(commitQuery, { ...place, commit: reference.head }, commitAnswer)
    return commitSource(evaluationOf(answer), answer.repository.object, reference.head)
  }
  const answer = await api.query(pullRequestQuery, { ...place, number: reference.number }, pullRequestAnswer)
  const { pullRequest } = answer.repository
  if (reference.kind === 'merge-group') return mergeGroupSource(evaluationOf(answer), pullRequest, reference)
  if (reference.head !== null) assertStillAt({ number: reference.number, head: reference.head }, pullRequest.headRefOid)
  return pullRequestSource(evaluationOf(answer), pullRequest)
}

function pullRequestSource(evaluation: Evaluation, node: PullRequestNode): GithubSource {
  const { target } = node.baseRef ?? {}
  const base = revisionAt(target?.oid ?? node.baseRefOid)
  if (target) learnPolicy(base, { path: evaluation.configurationPath, blobs: evaluation.blobs, node: target })
  const pages = pagesOf(evaluation, node)
  return {
    head: node.headRefOid,
    ...placeOf(evaluation),
    ...treesOf(evaluation, revisionAt(node.headRefOid), base),
    pullRequest: once(() => pullRequestOf(node, pages)),
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
    ...placeOf(evaluation),
    ...treesOf(evaluation, revisionAt(group.head), revisionAt(group.base)),
    pullRequest: once(() => pullRequestOf(node, pagesOf(evaluation, node))),
    changedFiles: once(() => comparedFilesOf(evaluation.api, evaluation.repository, group)),
    comments: async () => [],
  }
}

function commitSource(evaluation: Evaluation, node: CommitNode, commit: string): GithubSource {
  if (!node) throw noCommit(commit)
  const revision = revisionAt(commit)
  learnPolicy(revision, { path: evaluation.configurationPath, blobs: evaluation.blobs, node })
  const tree = githubTree(evaluation, { head: revision, base: null })
  return {
    head: commit,
    ...placeOf(evaluation),
    proposed: tree,
    trusted: tree,
    pullRequest: async () => null,
    changedFiles: async () => null,
    comments: async () => [],
  }
}

/** What does not depend on the change. */
function placeOf(
  evaluation: Evaluation,
): Pick<Source, 'organisation' | 'repository' | 'members' | 'at' | 'visibility'> {
  const { api, organisation: above, repository, visibility: stated } = evaluation
  const teams = new Map<string, Promise<readonly string[] | null>>()
  return {
    organisation: above,
    repository: `${repository.owner}/${repository.repo}`,
    members: (team) => {
      const asked = teams.get(team) ?? teamMembers(api, team)
      teams.set(team, asked)
      return asked
    },
    at: (commit) => treeAt(evaluation, commit),
    visibility: async () => visibilityOf(stated),
  }
}

function treesOf(forest: Forest, head: Revision, base: Revision): Pick<Source, 'proposed' | 'trusted'> {
  return {
    proposed: githubTree(forest, { head, base }),
    trusted: githubTree(forest, { head: base, base: null }),
  }
}

function pagesOf({ api, repository }: Forest, { number, headRefOid }: PullRequestNode): Pages {
  return { ...repository, api, number, head: headRefOid }
}

/** The forge's "internal" is private to a company. */
function visibilityOf(stated: string): Awaited<ReturnType<Source['visibility']>> {
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
