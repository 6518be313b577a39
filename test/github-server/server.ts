import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { contract } from '../openapi/contract.ts'
import { createFaults, type Fault, type FaultKind, type FaultMatch, type FaultTiming, faultReply } from './faults.ts'
import { isGraphql, respond, type Setting } from './respond.ts'
import { json, type LoggedRequest, type WireReply, type WireRequest } from './wire.ts'
import type { World } from './world/world.ts'

const MOST_BODY_BYTES = 20_000_000

/** A GitHub that runs on this machine and knows one world. */
export type GitHubServer = {
  /** The base of the REST API; queries go to `/graphql` below it. */
  readonly url: string
  readonly graphqlUrl: string
  /** Every request, in the order of arrival. */
  readonly requests: readonly LoggedRequest[]
  /** What was asked, or answered, against GitHub's published description. */
  readonly violations: readonly string[]
  /** Makes requests fail from now on. */
  readonly fault: (match: FaultMatch, kind: FaultKind, timing?: FaultTiming) => Fault
  /** Stops, and cuts every connection that is still open. */
  readonly close: () => Promise<void>
}

/** How a server behaves beyond what its world says. */
export type ServerOptions = {
  /** Milliseconds by which each answer is delayed. */
  readonly latency?: number
}

/** Starts a GitHub on a free port of the loopback address. */
export async function startGitHub(world: World, { latency = 0 }: ServerOptions = {}): Promise<GitHubServer> {
  const requests: LoggedRequest[] = []
  const violations: string[] = []
  const faults = createFaults()
  const server = createServer((incoming, outgoing) => {
    const setting = { world, url: address(server), violate: (violation: string) => violations.push(violation) }
    serve({ setting, requests, latency, take: faults.take }, incoming, outgoing).catch((error: unknown) => {
      violations.push(`the double broke: ${error instanceof Error ? error.stack : String(error)}`)
      send(outgoing, json(500, { message: 'The double broke.' }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  const url = address(server)
  return { url, graphqlUrl: `${url}/graphql`, requests, violations, fault: faults.add, close: () => close(server) }
}

type Service = {
  readonly setting: Setting
  readonly requests: LoggedRequest[]
  readonly latency: number
  readonly take: (request: LoggedRequest) => Fault | null
}

async function serve(
  { setting, requests, latency, take }: Service,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const request = await read(incoming)
  const operation = isGraphql(request) ? 'graphql' : (contract.find(request.method, request.path)?.operation.id ?? null)
  const logged: LoggedRequest = { ...request, operation, status: null }
  requests.push(logged)
  const fault = take(logged)
  const skipsEffect = fault !== null && fault.kind !== 'truncated' && !fault.afterEffect
  const reply = skipsEffect ? null : await respond(setting, request)
  if (latency > 0) await wait(latency)
  deliver(outgoing, logged, { reply, fault })
}

type Outcome = { readonly reply: WireReply | null; readonly fault: Fault | null }

function deliver(outgoing: ServerResponse, logged: LoggedRequest, { reply, fault }: Outcome): void {
  if (fault?.kind === 'timeout') return
  if (fault?.kind === 'reset') {
    outgoing.socket?.resetAndDestroy()
    return
  }
  const answer = fault === null ? reply : (faultReply(fault.kind) ?? reply)
  if (answer === null) return
  logged.status = answer.status
  if (fault?.kind === 'truncated') truncate(outgoing, answer)
  else send(outgoing, answer)
}

function send(outgoing: ServerResponse, { status, headers, body }: WireReply): void {
  const length: Record<string, string> =
    status === 204 || status === 304 ? {} : { 'content-length': String(body.byteLength) }
  outgoing.writeHead(status, { ...identification(), ...headers, ...length }).end(body)
}

function truncate(outgoing: ServerResponse, { status, headers, body }: WireReply): void {
  outgoing.writeHead(status, { ...identification(), ...headers, 'content-length': String(body.byteLength) })
  outgoing.write(body.subarray(0, Math.floor(body.byteLength / 2)), () => outgoing.destroy())
}

let answered = 0

function identification(): Readonly<Record<string, string>> {
  answered += 1
  return {
    server: 'github.com',
    'x-github-request-id': `TEST:${answered.toString(16).padStart(6, '0')}`,
    'x-github-media-type': 'github.v3',
  }
}

/** Both forms of the address are understood: github.com's, and that of a server of one's own with `/api/v3`. */
async function read(incoming: IncomingMessage): Promise<WireRequest> {
  const url = new URL(incoming.url ?? '/', 'http://loopback')
  const text = await readText(incoming)
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]))
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname.replace(/^\/api\/v3(?=\/|$)/, '').replace(/^\/api\/graphql$/, '/graphql') || '/',
    query: Object.fromEntries(url.searchParams),
    headers,
    body: parse(text),
  }
}

async function readText(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk)
    size += bytes.byteLength
    if (size > MOST_BODY_BYTES) throw new Error('The body is larger than any that GitHub takes.')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString()
}

function parse(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function address(server: Server): string {
  const at = server.address()
  return typeof at === 'object' && at !== null ? `http://127.0.0.1:${at.port}` : ''
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeAllConnections()
  await closed
}
