import * as z from 'zod/mini'
import { accountOf, actor } from '../../github/account.ts'
import type { Api } from '../../github/octokit.ts'
import { inRepository } from '../../github/reference.ts'
import type { JobOf } from '../job.ts'
import { type Command, parseCommand } from './parse.ts'

/** A command that a person gave on an open pull request, and the pull request as it is. */
export type CommandRequest = {
  readonly command: Command
  /** The login of who asks. */
  readonly by: string
  /** Whether the same person opened the pull request. */
  readonly byAuthor: boolean
  readonly branch: HeadBranch
}

/** The branch that a pull request comes from. */
export type HeadBranch = {
  readonly name: string
  readonly oid: string
  /** Whether it is in the pull request's own repository and none that the repository stands on. */
  readonly own: boolean
}

const comment = z.object({ node_id: z.string(), body: z.nullish(z.string()) })

const live = z.object({
  repository: z.object({
    nameWithOwner: z.string(),
    defaultBranchRef: z.nullish(z.object({ name: z.string() })),
    pullRequest: z.object({
      state: z.string(),
      author: actor,
      headRefName: z.string(),
      headRefOid: z.string(),
      headRepository: z.nullish(z.object({ nameWithOwner: z.string() })),
    }),
  }),
  node: z.nullable(
    z.object({
      body: z.string(),
      lastEditedAt: z.nullable(z.string()),
      author: actor,
      pullRequest: z.nullish(z.object({ number: z.number() })),
    }),
  ),
})

// Whether a comment was edited is read in one query with its text: REST's times are whole seconds.
const liveQuery = `query Command($owner: String!, $name: String!, $number: Int!, $comment: ID!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    defaultBranchRef { name }
    pullRequest(number: $number) {
      state
      author { ...account }
      headRefName
      headRefOid
      headRepository { nameWithOwner }
    }
  }
  node(id: $comment) {
    ... on IssueComment { body lastEditedAt author { ...account } pullRequest { number } }
  }
}
fragment account on Actor { __typename login ... on User { databaseId } ... on Bot { databaseId } }`

/**
 * Reads the comment and its pull request as they are now. `null` where there is nothing to do: the comment is no command,
 * was edited by anybody (its author need not be who wrote what it says), is not a person's, or the pull request is closed.
 * Rejects with `not-found` where the comment or the pull request is gone.
 */
export async function readCommandRequest(api: Api, job: JobOf<'command'>): Promise<CommandRequest | null> {
  const { owner, repo, number, comment: id } = job
  const route = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}'
  const first = await api.read(route, { owner, repo, comment_id: id }, comment)
  if (parseCommand(first.body ?? '') === null) return null
  const variables = { ...inRepository(job), number, comment: first.node_id }
  const { repository, node } = await api.query(liveQuery, variables, live)
  const person = accountOf(node?.author ?? null)
  const command = node?.lastEditedAt === null && node.pullRequest?.number === number ? parseCommand(node.body) : null
  if (command === null || person?.kind !== 'person' || repository.pullRequest.state !== 'OPEN') return null
  const author = accountOf(repository.pullRequest.author)
  return { command, by: person.login, byAuthor: author?.login === person.login, branch: branchOf(repository) }
}

function branchOf({ nameWithOwner, defaultBranchRef, pullRequest }: z.infer<typeof live>['repository']): HeadBranch {
  const { headRefName: name, headRefOid: oid, headRepository } = pullRequest
  return {
    name,
    oid,
    own: headRepository?.nameWithOwner === nameWithOwner && defaultBranchRef?.name !== name,
  }
}
