import type { GraphqlNode } from '../../openapi/graphql.ts'
import { lookUp } from '../world/files.ts'
import { type Commit, commitAt } from '../world/git-objects.ts'
import { ancestry, commitsBetween } from '../world/history.ts'
import type { PullRequest, Repository } from '../world/world.ts'
import { connection } from './connection.ts'
import { commitNode } from './git-object.ts'
import { pullRequestNode } from './pull-request.ts'
import type { Scene } from './scene.ts'

/** A commit with its history: of the whole tree or of one path, each commit with the pull requests that brought it. */
export function withHistory(scene: Scene, repository: Repository, node: GraphqlNode | null): GraphqlNode | null {
  if (node?.['__typename'] !== 'Commit') return node
  const all = ancestry(repository.store, String(node['oid']))
  const show = (commit: Commit): GraphqlNode => ({
    ...commitNode(scene.world, repository, commit),
    associatedPullRequests: (args: GraphqlNode) =>
      connection('associatedPullRequests', broughtBy(repository, commit), (one) =>
        pullRequestNode(scene, repository, one),
      )(args),
  })
  return {
    ...node,
    history: (args: GraphqlNode) => {
      const path = args['path']
      const touched = typeof path === 'string' ? all.filter((commit) => changes(repository, commit, path)) : all
      return connection('history', touched, show)(args)
    },
  }
}

/** Whether a commit left another thing at a path than its first parent had there; a merge that took one side did not. */
function changes({ store }: Repository, commit: Commit, path: string): boolean {
  const own = lookUp(store, commit.tree, path)?.oid ?? null
  const before = commit.parents.map((parent) => lookUp(store, commitAt(store, parent).tree, path)?.oid ?? null)
  return before.length === 0 ? own !== null : before.every((oid) => oid !== own)
}

function broughtBy(repository: Repository, { oid, parents }: Commit): readonly PullRequest[] {
  return [...repository.pullRequests.values()].filter(
    (it) =>
      commitsBetween(repository.store, it.baseOid, it.headOid).some((commit) => commit.oid === oid) ||
      (parents.length > 1 && parents.includes(it.headOid)),
  )
}
