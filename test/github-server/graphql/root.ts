import type { GraphqlNode } from '../../openapi/graphql.ts'
import { quota } from '../rest/handlers.ts'
import { fullName } from '../rest/present.ts'
import type { Repository, Token, World } from '../world/world.ts'
import { actor } from './actor.ts'
import { connection, graphqlError } from './connection.ts'
import { createCommitOnBranch } from './create-commit.ts'
import { commentNode } from './pull-request.ts'
import { repositoryNode } from './repository.ts'
import type { Scene } from './scene.ts'

/** Where every query starts. `sees` says which repositories the token may read. */
export function rootNode(world: World, token: Token, sees: (repository: Repository) => boolean): GraphqlNode {
  const scene: Scene = { world, viewer: token.actor, repository: (it) => repositoryNode(scene, it) }
  return {
    viewer: { ...actor(token.actor), login: token.actor.login },
    rateLimit: rateLimit(world),
    repository: ({ owner, name }: GraphqlNode) => {
      const found = world.repositories.get(`${owner}/${name}`.toLowerCase())
      if (found === undefined || !sees(found)) {
        throw graphqlError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
      }
      return repositoryNode(scene, found)
    },
    organization: ({ login }: GraphqlNode) => organization(scene, String(login)),
    node: ({ id }: GraphqlNode) => commentWith(scene, String(id), sees),
    createCommitOnBranch: ({ input }: GraphqlNode) => createCommitOnBranch(scene, { token, input, sees }),
    user: ({ login }: GraphqlNode) => account(scene, String(login)),
  }
}

/** Of all nodes that have an id, comments are the ones that can be asked for. */
function commentWith(scene: Scene, id: string, sees: (repository: Repository) => boolean): GraphqlNode | null {
  for (const repository of scene.world.repositories.values()) {
    for (const pullRequest of sees(repository) ? repository.pullRequests.values() : []) {
      const comment = pullRequest.comments.find((it) => `IC_${it.id}` === id)
      if (comment !== undefined) return commentNode(scene, { repository, pullRequest, comment })
    }
  }
  throw graphqlError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'.`)
}

function rateLimit(world: World): GraphqlNode {
  const { limit, used, remaining, reset } = quota(world)
  return { limit, used, remaining, cost: 1, nodeCount: 0, resetAt: new Date(reset * 1000).toISOString() }
}

function account({ world }: Scene, login: string): GraphqlNode {
  const found = world.accounts.get(login.toLowerCase())
  if (found?.type !== 'User')
    throw graphqlError('NOT_FOUND', `Could not resolve to a User with the login of '${login}'.`)
  return actor(found)
}

function organization(scene: Scene, login: string): GraphqlNode {
  const { world } = scene
  const found = world.accounts.get(login.toLowerCase())
  if (found?.type !== 'Organization') {
    throw graphqlError('NOT_FOUND', `Could not resolve to an Organization with the login of '${login}'.`)
  }
  const repositories = [...world.repositories.values()].filter(({ owner }) => owner === found)
  return {
    ...actor(found),
    repository: ({ name }: GraphqlNode) => {
      const one = repositories.find((it) => fullName(it).toLowerCase() === `${login}/${name}`.toLowerCase())
      return one === undefined ? null : repositoryNode(scene, one)
    },
    team: ({ slug }: GraphqlNode) => team(scene, login, String(slug)),
  }
}

function team({ world }: Scene, organization: string, slug: string): GraphqlNode | null {
  const found = world.teams.find((it) => it.org === organization && it.slug === slug)
  if (found === undefined) return null
  const members = [...found.members.keys()].flatMap((login) => world.accounts.get(login.toLowerCase()) ?? [])
  return {
    __typename: 'Team',
    id: `T_${found.id}`,
    databaseId: found.id,
    slug,
    name: slug,
    members: connection('members', members, actor),
  }
}
