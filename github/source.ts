import * as z from 'zod/mini'
import { GateError } from '../engine/gate-error.ts'
import type { Source, Tree } from '../engine/source.ts'
import { sayError } from '../locales/error-words.ts'
import { type Forest, type Revision, revisionAt } from './ask-trees.ts'
import { type BlobCache, blobCache } from './blobs.ts'
import { changedFilesOf, comparedFilesOf } from './changed-files.ts'
import { type Comment, conversationOf } from './comments.ts'
import { historyOf } from './history.ts'
import type { Api } from './octokit.ts'
import { once } from './once.ts'
import { organisationNode, organisationPath, organisationTree } from './organisation.ts'
import { assertStillAt, type Pages } from './pages.ts'
import type { PathCache } from './path-cache.ts'
import { learnPolicy, policyNode } from './policy.ts'
import { type PullRequestNode, pullRequestNode, pullRequestOf } from './pull-request.ts'
import { commitQuery, pullRequestQuery } from './queries.ts'
import { inRepository, type Reference } from './reference.ts'
import { teamMembers } from './teams.ts'
import { githubTree } from './tree.ts'
import { treeAt } from './tree-at.ts'
import { usuallyNamed } from './usually-named.ts'
import { visibilityOf } from './visibility.ts'

/** How a source reads. */
export type GithubSourceOptions = {
  /** The configuration's path: it is read along with the facts. */
  readonly configurationPath: string
  /** Contents that earlier evaluations read. */
  readonly blobs?: BlobCache
  /** What earlier evaluations learnt about commits. */
  readonly paths?: PathCache
  /** Reads the changed files that a release usually names along with its manifest: fewer calls, longer answers. */
  readonly eager?: true
}

/** A source on GitHub, and the conversation that a report may go to. */
export type GithubSource = Source & {
  /** The commit that is judged. */
  readonly head: string
  /** The branch that the change goes to; `null` where there is no pull request. */
  readonly baseBranch: string | null
  /** Whether the pull request is closed or merged. */
  readonly closed: boolean
  /** The comments of the pull request, all pages; empty where there is none. */
  comments(): Promise<readonly Comment[]>
}

type Evaluation = Forest & {
  readonly configurationPath: string
  readonly eager: boolean
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
export async function githubSource(
  api: Api,
  reference: Reference,
  options: GithubSourceOptions,
): Promise<GithubSource> {
  const { configurationPath: configuration, blobs = blobCache(), paths = null, eager = false } = options
  const { owner, repo } = reference
  const forest = { api, repository: { owner, repo }, blobs, paths }
  const place = { ...inRepository(reference), configuration, above: organisationPath }
  const evaluationOf = (answer: Answer): Evaluation => ({
    ...forest,
    configurationPath: configuration,
    eager,
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
  const base = revisionAt(target?.oid ?? node.baseRefOid, evaluation)
  if (target) learnPolicy(base, { path: evaluation.configurationPath, blobs: evaluation.blobs, node: target })
  const pages = pagesOf(evaluation, node)
  return {
    head: node.headRefOid,
    baseBranch: node.baseRefName,
    closed: node.closed,
    ...aroundTheChange(evaluation),
    history: (path) => historyOf(evaluation, base.commit, path),
    ...treesOf(evaluation, {
      head: revisionAt(node.headRefOid, evaluation),
      base,
      eager: eagerPaths(evaluation, node),
    }),
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
    baseBranch: node.baseRefName,
    closed: node.closed,
    ...aroundTheChange(evaluation),
    history: (path) => historyOf(evaluation, group.base, path),
    ...treesOf(evaluation, {
      head: revisionAt(group.head, evaluation),
      base: revisionAt(group.base, evaluation),
      eager: eagerPaths(evaluation, node),
    }),
    pullRequest: once(() => pullRequestOf(node, pagesOf(evaluation, node))),
    changedFiles: once(() => comparedFilesOf(evaluation.api, evaluation.repository, group)),
    comments: async () => [],
  }
}

function commitSource(evaluation: Evaluation, node: CommitNode, commit: string): GithubSource {
  if (!node) throw noCommit(commit)
  const revision = revisionAt(commit, evaluation)
  learnPolicy(revision, { path: evaluation.configurationPath, blobs: evaluation.blobs, node })
  const tree = githubTree(evaluation, { head: revision, base: null })
  return {
    head: commit,
    baseBranch: null,
    closed: false,
    ...aroundTheChange(evaluation),
    proposed: tree,
    trusted: tree,
    history: async () => [],
    pullRequest: async () => null,
    changedFiles: async () => null,
    comments: async () => [],
  }
}

/** What does not depend on the change. */
function aroundTheChange(
  evaluation: Evaluation,
): Pick<Source, 'organisation' | 'repository' | 'members' | 'at' | 'visibility'> {
  const { api, organisation: above, repository, visibility: stated } = evaluation
  const teams = new Map<string, Promise<readonly string[] | null>>()
  return {
    organisation: above,
    repository: `${repository.owner}/${repository.repo}`,
    members: (team) => {
      const members = teams.get(team) ?? teamMembers(api, team)
      teams.set(team, members)
      return members
    },
    at: (commit) => treeAt(evaluation, commit),
    visibility: async () => visibilityOf(stated),
  }
}

/** The two sides of a change, and what to read of it at once. */
type Sides = { readonly head: Revision; readonly base: Revision; readonly eager: readonly string[] }

function treesOf(forest: Forest, { head, base, eager }: Sides): Pick<Source, 'proposed' | 'trusted'> {
  return {
    proposed: githubTree(forest, { head, base, eager }),
    trusted: githubTree(forest, { head: base, base: null }),
  }
}

function eagerPaths({ eager }: Evaluation, { files }: PullRequestNode): readonly string[] {
  return eager ? usuallyNamed((files?.nodes ?? []).map(({ path }) => path)) : []
}

function pagesOf({ api, repository }: Forest, { number, headRefOid }: PullRequestNode): Pages {
  return { ...repository, api, number, head: headRefOid }
}

function noCommit(commit: string): GateError {
  return new GateError({
    code: 'not-found',
    says: sayError('commit-absent', { commit }),
  })
}
