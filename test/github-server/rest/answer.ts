import type { PullRequest, Repository, Token, World } from '../world/world.ts'

/** A request that passed the checks on its way in. */
export type Call = {
  readonly world: World
  readonly token: Token
  readonly operation: string
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** The media type asked for, such as `raw` or `json`. */
  readonly accept: string
  readonly body: unknown
}

/** What a handler answers. Known fields only: the server fills in what the description requires beyond them. */
export type Answer = {
  readonly status: number
  readonly body?: unknown
  /** Bytes to send as they are, instead of a body. */
  readonly raw?: { readonly type: string; readonly bytes: Uint8Array }
  /** Where a page of a longer list stands, for the `Link` header. */
  readonly page?: { readonly number: number; readonly last: number }
  /** Where the next page begins, for lists that have no numbered pages. */
  readonly cursor?: string
}

/** Answers one operation. */
export type Handler = (call: Call) => Answer

/** Handlers by operation id. */
export type Handlers = Readonly<Record<string, Handler>>

/** 200 with known fields. */
export function ok(body: unknown): Answer {
  return { status: 200, body }
}

/** 201 with known fields. */
export function created(body: unknown): Answer {
  return { status: 201, body }
}

/** An answer without a body. */
export function empty(status = 204): Answer {
  return { status }
}

/** GitHub's way to say no. */
export function refuse(status: number, message: string, errors?: readonly unknown[]): Answer {
  const documentation_url = 'https://docs.github.com/rest'
  return {
    status,
    body: { message, ...(errors === undefined ? {} : { errors }), documentation_url, status: String(status) },
  }
}

/** What GitHub answers for what does not exist or may not be seen. */
export function notFound(): Answer {
  return refuse(404, 'Not Found')
}

/** What GitHub answers for a field with a value that it does not take. */
export function invalid(resource: string, field: string, message: string): Answer {
  return refuse(422, 'Validation Failed', [{ resource, code: 'custom', field, message }])
}

/** One page of a list; `wrap` puts it into the object that some lists come in. */
export function page<Item>(
  { query }: Call,
  items: readonly Item[],
  present: (item: Item) => unknown,
  wrap: (page: readonly unknown[], total: number) => unknown = (list) => list,
): Answer {
  const size = Math.min(Math.max(Number(query['per_page'] ?? 30), 1), 100)
  const number = Math.max(Number(query['page'] ?? 1), 1)
  const last = Math.max(Math.ceil(items.length / size), 1)
  const part = items.slice((number - 1) * size, number * size)
  return { status: 200, body: wrap(part.map(present), items.length), page: { number, last } }
}

/** The repository in the path; the server has made sure that it exists and may be seen. */
export function repositoryOf({ world, params }: Call): Repository {
  const found = world.repositories.get(`${params['owner']}/${params['repo']}`.toLowerCase())
  if (found === undefined) throw new Error(`No repository ${params['owner']}/${params['repo']}.`)
  return found
}

/** Answers for the pull request in the path, or that there is none. */
export function withPullRequest(
  handle: (call: Call, repository: Repository, pullRequest: PullRequest) => Answer,
  parameter: 'pull_number' | 'issue_number' = 'pull_number',
): Handler {
  return (call) => {
    const repository = repositoryOf(call)
    const pullRequest = repository.pullRequests.get(Number(call.params[parameter]))
    return pullRequest === undefined ? notFound() : handle(call, repository, pullRequest)
  }
}
