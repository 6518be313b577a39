import type { GitHubServer } from './server.ts'
import { WORKFLOW_TOKEN } from './world/create-world.ts'

/** What came back, its body parsed where it is JSON. */
export type Reply = {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: unknown
}

/** What to send beside method and path. */
export type Question = {
  readonly token?: string | null
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Asks the server one thing, such as `GET /repos/acme/atlas/pulls/1`, as the workflow's token unless told otherwise. */
export async function ask(github: Pick<GitHubServer, 'url'>, what: string, question: Question = {}): Promise<Reply> {
  const [method = 'GET', path = '/'] = what.split(' ')
  const token = question.token === undefined ? WORKFLOW_TOKEN : question.token
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: {
      'user-agent': 'test',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...question.headers,
    },
    ...(question.body === undefined ? {} : { body: JSON.stringify(question.body) }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, body: parse(text) }
}

/** Asks by GraphQL. */
export async function askGraphql(
  github: Pick<GitHubServer, 'url'>,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  return (await ask(github, 'POST /graphql', { body: { query, variables } })).body
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
