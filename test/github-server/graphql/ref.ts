import type { GraphqlNode } from '../../openapi/graphql.ts'
import { resolveRef } from '../world/revisions.ts'
import type { Repository, World } from '../world/world.ts'
import { objectNode } from './git-object.ts'

/** How GraphQL shows a branch, by its full name such as `refs/heads/main`; `null` where there is none. */
export function refNode(world: World, repository: Repository, name: string): GraphqlNode | null {
  const oid = resolveRef(repository, name)
  if (oid === null) return null
  const short = name.replace(/^refs\/heads\//, '')
  return {
    __typename: 'Ref',
    id: `REF_${short}`,
    name: short,
    prefix: 'refs/heads/',
    target: () => objectNode(world, repository, oid),
  }
}
