import { z } from 'zod'
import type { GraphqlNode } from '../../openapi/graphql.ts'
import { pushCommit, tip } from '../world/repositories.ts'
import { knownCommit } from '../world/revisions.ts'
import type { Repository, Token } from '../world/world.ts'
import { graphqlError } from './connection.ts'
import { commitNode } from './git-object.ts'
import type { Scene } from './scene.ts'

const Input = z.object({
  branch: z.object({ repositoryNameWithOwner: z.string(), branchName: z.string() }),
  expectedHeadOid: z.string(),
  message: z.object({ headline: z.string(), body: z.string().nullish() }),
  fileChanges: z.object({ additions: z.array(z.object({ path: z.string(), contents: z.string() })) }),
})

/** Who asks, for what, and which repositories may be seen. */
type CommitRequest = {
  readonly token: Token
  readonly input: unknown
  readonly sees: (repository: Repository) => boolean
}

/** Commits to a branch that is exactly where the caller expects it, and is not protected. */
export function createCommitOnBranch({ world }: Scene, { token, input, sees }: CommitRequest): GraphqlNode {
  const { branch, expectedHeadOid, message, fileChanges } = Input.parse(input)
  const repository = world.repositories.get(branch.repositoryNameWithOwner.toLowerCase())
  if (repository === undefined || !sees(repository))
    throw graphqlError(
      'NOT_FOUND',
      `Could not resolve to a Repository with the name '${branch.repositoryNameWithOwner}'.`,
    )
  const { permissions } = token
  const held = typeof permissions === 'string' ? permissions : permissions['contents']
  if (held !== 'write') throw graphqlError('FORBIDDEN', 'Resource not accessible by integration')
  const name = branch.branchName
  if (!repository.branches.has(name)) throw graphqlError('NOT_FOUND', `No ref found with the name '${name}'.`)
  if (repository.protections.has(name)) throw graphqlError('UNPROCESSABLE', `The branch '${name}' is protected.`)
  const now = tip(repository, name)
  if (now !== expectedHeadOid)
    throw graphqlError('STALE_DATA', `Expected branch to point to "${expectedHeadOid}" but it did not.`)
  const files = fileChanges.additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64')] as const)
  const text = message.body ? `${message.headline}\n\n${message.body}` : message.headline
  const commit = pushCommit(world, repository, name, {
    files: Object.fromEntries(files),
    message: text,
    author: token.actor.login,
  })
  return { clientMutationId: null, commit: () => commitNode(world, repository, knownCommit(repository, commit.oid)) }
}
