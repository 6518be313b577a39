import type { GraphqlNode } from '../../openapi/graphql.ts'
import { accountOf } from '../rest/present.ts'
import type { Signature } from '../world/git-objects.ts'
import type { Account, World } from '../world/world.ts'

/** How GraphQL shows an account; a bot is called without the `[bot]` that REST adds. */
export function actor(it: Account): GraphqlNode {
  const login = it.login.replace(/\[bot\]$/, '')
  return {
    __typename: it.type,
    id: `U_${it.id}`,
    databaseId: it.id,
    login,
    name: it.name,
    url: `https://github.com/${login}`,
    resourcePath: `/${login}`,
  }
}

/** The same for an account that may be gone. */
export function actorOrNull(it: Account | null): GraphqlNode | null {
  return it === null ? null : actor(it)
}

/** How GraphQL shows who wrote a commit; `user` is `null` where no account has the address. */
export function gitActor(world: World, signature: Signature): GraphqlNode {
  const found = accountOf(world, signature)
  return { ...signature, user: found?.type === 'User' ? actor(found) : null }
}
