import { z } from 'zod'
import type { GraphqlNode } from '../../openapi/graphql.ts'
import { fullName, webUrl } from '../rest/present.ts'
import type { PullRequest, Repository } from '../world/world.ts'
import { actor } from './actor.ts'
import { withHistory } from './commit-history.ts'
import { connection, graphqlError } from './connection.ts'
import { resolveExpression } from './git-object.ts'
import { pullRequestNode } from './pull-request.ts'
import { refNode } from './ref.ts'
import type { Scene } from './scene.ts'

/** How GraphQL shows a repository. */
export function repositoryNode(scene: Scene, it: Repository): GraphqlNode {
  return {
    __typename: 'Repository',
    id: `R_${it.id}`,
    databaseId: it.id,
    name: it.name,
    nameWithOwner: fullName(it),
    url: webUrl(fullName(it)),
    owner: actor(it.owner),
    isPrivate: it.visibility !== 'public',
    visibility: it.visibility.toUpperCase(),
    isFork: it.parent !== null,
    isArchived: it.archived ?? false,
    isDisabled: false,
    isLocked: it.archived ?? false,
    parent: () => (it.parent === null ? null : repositoryNode(scene, it.parent)),
    defaultBranchRef: () => refNode(scene.world, it, `refs/heads/${it.defaultBranch}`),
    ref: ({ qualifiedName }: GraphqlNode) => refNode(scene.world, it, String(qualifiedName)),
    refs: (args: GraphqlNode) => {
      const prefix = String(args['refPrefix'])
      const names = [...it.branches.keys()]
        .map((name) => `refs/heads/${name}`)
        .filter((name) => name.startsWith(prefix))
      return connection('refs', names, (name) => ({
        ...refNode(scene.world, it, name),
        name: name.slice(prefix.length),
        prefix,
      }))(args)
    },
    object: ({ expression, oid }: GraphqlNode) =>
      withHistory(scene, it, resolveExpression(scene.world, it, String(expression ?? oid))),
    pullRequest: ({ number }: GraphqlNode) => pullRequest(scene, it, Number(number)),
    pullRequests: (args: GraphqlNode) =>
      connection('pullRequests', matching(it, args), (one) => pullRequestNode(scene, it, one))(args),
  }
}

function pullRequest(scene: Scene, repository: Repository, number: number): GraphqlNode {
  const found = repository.pullRequests.get(number)
  if (found === undefined)
    throw graphqlError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
  return pullRequestNode(scene, repository, found)
}

const Filter = z.object({
  states: z.array(z.string()).nullish(),
  baseRefName: z.string().nullish(),
  headRefName: z.string().nullish(),
})

function matching(repository: Repository, args: GraphqlNode): readonly PullRequest[] {
  const { states, baseRefName, headRefName } = Filter.parse(args)
  return [...repository.pullRequests.values()].filter((it) => {
    const state = it.mergedAt === null ? it.state.toUpperCase() : 'MERGED'
    return (
      (states ?? [state]).includes(state) &&
      (baseRefName ?? it.baseRef) === it.baseRef &&
      (headRefName ?? it.headRef) === it.headRef
    )
  })
}
