import { z } from 'zod'
import type { GraphqlNode } from '../../openapi/graphql.ts'
import { fullName, webUrl } from '../rest/present.ts'
import { file } from '../rest/pulls.ts'
import { permissionOf } from '../rest/repositories.ts'
import type { FileChange } from '../world/files.ts'
import { changesSince, commitsBetween } from '../world/history.ts'
import { testMerge, tip } from '../world/repositories.ts'
import { knownCommit } from '../world/revisions.ts'
import type { Account, Comment, PullRequest, Repository, Review, World } from '../world/world.ts'
import { actor, actorOrNull } from './actor.ts'
import { connection } from './connection.ts'
import { commitNode } from './git-object.ts'
import { refNode } from './ref.ts'
import type { Scene } from './scene.ts'

const CHANGE_TYPES = { added: 'ADDED', modified: 'MODIFIED', removed: 'DELETED', renamed: 'RENAMED' } as const

/** How GraphQL shows a pull request. */
export function pullRequestNode(scene: Scene, repository: Repository, it: PullRequest): GraphqlNode {
  const { world } = scene
  const { store } = repository
  const base = it.mergedAt === null ? tip(repository, it.baseRef) : it.baseOid
  const head = it.headRepository
  const url = webUrl(fullName(repository), 'pull', it.number)
  return {
    __typename: 'PullRequest',
    id: `PR_${it.id}`,
    ...numbers(it.id),
    number: it.number,
    title: it.title,
    body: it.body ?? '',
    url,
    permalink: url,
    state: it.mergedAt === null ? it.state.toUpperCase() : 'MERGED',
    closed: it.state === 'closed',
    merged: it.mergedAt !== null,
    mergedAt: it.mergedAt,
    isDraft: it.draft,
    createdAt: it.createdAt,
    author: actorOrNull(it.author),
    baseRefName: it.baseRef,
    baseRefOid: it.baseOid,
    baseRef: () => refNode(world, repository, `refs/heads/${it.baseRef}`),
    baseRepository: () => scene.repository(repository),
    repository: () => scene.repository(repository),
    headRefName: it.headRef,
    headRefOid: it.headOid,
    headRepository: () => (head === null ? null : scene.repository(head)),
    headRepositoryOwner: head === null ? null : actor(head.owner),
    isCrossRepository: head !== repository,
    potentialMergeCommit: () => commitNode(world, repository, knownCommit(repository, testMerge(repository, it))),
    changedFiles: () => changesSince(store, base, it.headOid).length,
    labels: connection('labels', it.labels, (name) => ({ __typename: 'Label', name })),
    files: (args: GraphqlNode) =>
      connection('files', changesSince(store, base, it.headOid), (change) => changed(repository, change))(args),
    commits: (args: GraphqlNode) =>
      connection('commits', commitsBetween(store, base, it.headOid), (commit) => ({
        commit: commitNode(world, repository, commit),
      }))(args),
    reviews: (args: GraphqlNode) =>
      connection('reviews', filtered(it.reviews, args), (review) => reviewNode(scene, repository, review))(args),
    comments: connection('comments', it.comments, (comment) =>
      commentNode(scene, { repository, pullRequest: it, comment }),
    ),
  }
}

function changed(repository: Repository, change: FileChange): GraphqlNode {
  const { additions, deletions } = file(repository, change)
  return { path: change.path, changeType: CHANGE_TYPES[change.status], additions, deletions }
}

function filtered(reviews: readonly Review[], args: GraphqlNode): readonly Review[] {
  const { states, author } = z
    .object({ states: z.array(z.string()).nullish(), author: z.string().nullish() })
    .parse(args)
  return reviews.filter(
    (it) => (states ?? [it.state]).includes(it.state) && (author ?? it.author?.login) === it.author?.login,
  )
}

function reviewNode({ world, viewer }: Scene, repository: Repository, it: Review): GraphqlNode {
  const { commit } = it
  const last = it.edits.at(-1)
  return {
    __typename: 'PullRequestReview',
    id: `PRR_${it.id}`,
    ...numbers(it.id),
    state: it.state,
    body: it.body,
    author: actorOrNull(it.author),
    viewerDidAuthor: it.author === viewer,
    authorCanPushToRepository: it.author !== null && canPush(world, repository, it.author),
    commit: () => (commit === null ? null : commitNode(world, repository, knownCommit(repository, commit))),
    createdAt: it.submittedAt,
    submittedAt: it.state === 'PENDING' ? null : it.submittedAt,
    lastEditedAt: last?.editedAt ?? null,
    editor: actorOrNull(last?.editor ?? null),
    includesCreatedEdit: last !== undefined,
    userContentEdits: connection('userContentEdits', history(it), ({ editor, editedAt }) => ({
      editor: actorOrNull(editor),
      editedAt,
      createdAt: editedAt,
    })),
  }
}

function canPush(world: World, repository: Repository, { login }: Account): boolean {
  return ['admin', 'maintain', 'write'].includes(permissionOf({ world }, repository, login))
}

/** Newest first. The text as it was submitted is the first edit of a review that was edited, and of no other. */
function history({ author, submittedAt, edits }: Review): Review['edits'] {
  return edits.length === 0 ? [] : [...edits.toReversed(), { editor: author, editedAt: submittedAt }]
}

/** A comment and where it stands. */
type Placed = { readonly repository: Repository; readonly pullRequest: PullRequest; readonly comment: Comment }

/** How GraphQL shows a comment. */
export function commentNode(scene: Scene, { repository, pullRequest, comment: it }: Placed): GraphqlNode {
  const { viewer } = scene
  const url = webUrl(fullName(repository), 'pull', pullRequest.number)
  return {
    __typename: 'IssueComment',
    id: `IC_${it.id}`,
    ...numbers(it.id),
    body: it.body,
    author: actorOrNull(it.author),
    viewerDidAuthor: it.author === viewer,
    isMinimized: it.minimized,
    minimizedReason: it.minimized ? 'outdated' : null,
    createdAt: it.createdAt,
    updatedAt: it.updatedAt,
    lastEditedAt: it.updatedAt === it.createdAt ? null : it.updatedAt,
    pullRequest: () => pullRequestNode(scene, repository, pullRequest),
    url: `${url}#issuecomment-${it.id}`,
  }
}

/** Large numbers are text in the newer of the two fields. */
function numbers(id: number): GraphqlNode {
  return { databaseId: id, fullDatabaseId: String(id) }
}
