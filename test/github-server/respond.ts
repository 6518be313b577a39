import { createHash } from 'node:crypto'
import { z } from 'zod'
import { complete } from '../openapi/complete.ts'
import { contract, type Match } from '../openapi/contract.ts'
import { graphqlProblems, NOT_MODELLED, runGraphql } from '../openapi/graphql.ts'
import { type Caller, forbid, identify, sees } from './access.ts'
import { rootNode } from './graphql/root.ts'
import { type Answer, type Call, refuse } from './rest/answer.ts'
import { handlers, quota } from './rest/handlers.ts'
import { json, type WireReply, type WireRequest } from './wire.ts'
import type { World } from './world/world.ts'

/** What a request is answered from, and where objections go. */
export type Setting = {
  readonly world: World
  readonly url: string
  readonly violate: (violation: string) => void
}

/** Answers one request as GitHub would. */
export async function respond(setting: Setting, request: WireRequest): Promise<WireReply> {
  const { world } = setting
  const early =
    request.headers['user-agent'] === undefined ? refuse(403, 'Request forbidden by administrative rules.') : null
  const caller = early ?? identify(world, request.headers['authorization'], request.path)
  if ('status' in caller) return plain(caller, world)
  if (world.quota.used >= world.quota.limit && request.path !== '/rate_limit')
    return plain(refuse(403, 'API rate limit exceeded.'), world)
  const reply = isGraphql(request) ? await answerQuery(setting, caller, request) : answerRest(setting, caller, request)
  if (reply.status !== 304) world.quota.used += 1
  return { ...reply, headers: { ...reply.headers, ...quotaHeaders(world) } }
}

/** Whether a request goes to the query endpoint rather than to REST. */
export function isGraphql({ method, path }: Pick<WireRequest, 'method' | 'path'>): boolean {
  return method === 'POST' && path === '/graphql'
}

const Query = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).nullish() })

async function answerQuery({ world, violate }: Setting, { token }: Caller, { body }: WireRequest): Promise<WireReply> {
  const parsed = Query.safeParse(body)
  if (!parsed.success) return plain(refuse(400, 'Problems parsing JSON'), world)
  const request = { query: parsed.data.query, variables: parsed.data.variables ?? {} }
  const problems = graphqlProblems(request)
  for (const problem of problems) violate(`graphql: ${problem}`)
  if (problems.length > 0) return json(200, { errors: problems.map((message) => ({ message })) })
  const { data, errors = [] } = await runGraphql(
    rootNode(world, token, (it) => sees(world, token, it)),
    request,
  )
  for (const { message, extensions } of errors) {
    if (extensions['type'] === NOT_MODELLED || extensions['type'] === undefined) violate(`graphql: ${message}`)
  }
  const shown = errors.map(({ message, path, locations, extensions }) => ({
    type: extensions['type'],
    path,
    locations,
    message,
  }))
  return json(200, { data, ...(shown.length > 0 ? { errors: shown } : {}) })
}

function answerRest(setting: Setting, caller: Caller, request: WireRequest): WireReply {
  const { world, violate } = setting
  const problems = contract.request(request)
  for (const problem of problems) violate(problem)
  const match = contract.find(request.method, request.path)
  if (match === null) return plain(refuse(404, 'Not Found'), world)
  const call = callOf(world, caller, { match, request })
  const answer = refusal(setting, caller, { call, problems }) ?? handle(setting, call)
  return answer.raw === undefined ? finish(setting, { request, match, answer }) : rawReply(answer.raw)
}

function callOf(world: World, { token }: Caller, { match, request }: { match: Match; request: WireRequest }): Call {
  const [, accept = 'json'] =
    /vnd\.github\.(?:v3\.)?(raw|sha|diff|patch|object|html)/.exec(request.headers['accept'] ?? '') ?? []
  return {
    world,
    token,
    operation: match.operation.id,
    params: match.params,
    query: request.query,
    accept,
    body: request.body,
  }
}

function refusal(
  { world, violate }: Setting,
  caller: Caller,
  { call, problems }: { call: Call; problems: readonly string[] },
): Answer | null {
  const { owner, repo } = call.params
  const repository = repo === undefined ? null : (world.repositories.get(`${owner}/${repo}`.toLowerCase()) ?? null)
  if (repo !== undefined && repository === null) return refuse(404, 'Not Found')
  const forbidden = forbid(world, caller, { operation: call.operation, repository })
  if (forbidden !== null) return forbidden
  if (problems.some((problem) => /: (body|missing body|wrong path)/.test(problem)))
    return refuse(422, `Invalid request.\n\n${problems.join('\n')}`)
  if (!['json', 'raw', 'sha'].includes(call.accept))
    violate(`${call.operation}: the double does not model the media type ${call.accept}`)
  return null
}

function handle({ violate }: Setting, call: Call): Answer {
  const handler = handlers[call.operation]
  if (handler !== undefined) return handler(call)
  violate(`${call.operation}: the double does not model this operation`)
  return refuse(501, 'The double does not model this operation.')
}

/** GitHub answers `null` for a fork that was deleted, which its description does not allow for. */
const KNOWN_EXCEPTION = /head\/repo must be object$/

type Finished = { readonly request: WireRequest; readonly match: Match; readonly answer: Answer }

/** Fills the answer up, checks it against the description, and adds what GitHub sends along with it. */
function finish({ url, violate }: Setting, { request, match, answer }: Finished): WireReply {
  const schema = answer.status < 300 ? match.operation.responses.get(answer.status) : undefined
  const body = schema ? complete(schema, answer.body) : answer.body
  const problems = contract
    .response({ ...request, status: answer.status, body })
    .filter((it) => !KNOWN_EXCEPTION.test(it))
  for (const problem of problems) violate(`answer of ${problem}`)
  if (answer.status === 204) return { status: 204, headers: {}, body: Buffer.alloc(0) }
  const reply = json(answer.status, body, links(url, request, answer))
  if (request.method !== 'GET' || answer.status !== 200) return reply
  const etag = `W/"${createHash('sha256').update(reply.body).digest('hex')}"`
  if (request.headers['if-none-match'] === etag) return { status: 304, headers: { etag }, body: Buffer.alloc(0) }
  return { ...reply, headers: { ...reply.headers, etag } }
}

function links(url: string, { path, query }: WireRequest, { page, cursor }: Answer): Readonly<Record<string, string>> {
  if (cursor !== undefined) return { link: `<${url}${path}?${new URLSearchParams({ ...query, cursor })}>; rel="next"` }
  if (page === undefined || page.last === 1) return {}
  const { number, last } = page
  const to = (rel: string, target: number): string =>
    `<${url}${path}?${new URLSearchParams({ ...query, page: String(target) })}>; rel="${rel}"`
  const before = number > 1 ? [to('prev', number - 1), to('first', 1)] : []
  const after = number < last ? [to('next', number + 1), to('last', last)] : []
  return { link: [...before, ...after].join(', ') }
}

function rawReply({ type, bytes }: NonNullable<Answer['raw']>): WireReply {
  return { status: 200, headers: { 'content-type': `${type}; charset=utf-8` }, body: bytes }
}

function plain({ status, body }: Answer, world: World): WireReply {
  return json(status, body, quotaHeaders(world))
}

function quotaHeaders(world: World): Readonly<Record<string, string>> {
  const headers = Object.entries(quota(world)).map(([name, value]) => [`x-ratelimit-${name}`, String(value)])
  return { ...Object.fromEntries(headers), 'x-ratelimit-resource': 'core' }
}
