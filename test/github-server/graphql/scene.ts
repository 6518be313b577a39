import type { GraphqlNode } from '../../openapi/graphql.ts'
import type { Account, Repository, World } from '../world/world.ts'

/** Who asks, in which world, and how to get from a pull request to a repository. */
export type Scene = {
  readonly world: World
  readonly viewer: Account
  readonly repository: (repository: Repository) => GraphqlNode
}
