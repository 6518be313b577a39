import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import { type HttpAnswer, send } from './http-answer.ts'

/** What answers a method and a path, such as `GET /healthz`. */
export type Routes = Readonly<Record<string, (request: IncomingMessage) => HttpAnswer | Promise<HttpAnswer>>>

/** Where to listen, and what to answer. */
export type HttpServerOptions = {
  readonly host: string
  readonly port: number
  readonly routes: Routes
  readonly log: Logger
}

/** A server that listens. */
export type HttpServer = {
  readonly port: number
  /** Takes no new connections, and ends when those that are open are answered. */
  close(): Promise<void>
}

/** Starts the HTTP server. */
export async function startHttpServer({ host, port, routes, log }: HttpServerOptions): Promise<HttpServer> {
  const server = createServer((request, response) => {
    void respond(routes, request, response).catch((err: unknown) => {
      log.error({ err }, 'request failed')
      response.destroy()
    })
  })
  server.headersTimeout = 10_000
  server.requestTimeout = 20_000
  server.keepAliveTimeout = 15_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address()
  return { port: isInfo(address) ? address.port : port, close: () => closed(server) }
}

async function respond(routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url?.split('?')[0] ?? '/'
  const route = routes[`${request.method} ${path}`]
  if (route !== undefined) return send(response, await route(request))
  const methods = Object.keys(routes).filter((name) => name.endsWith(` ${path}`))
  const allow = methods.map((name) => name.split(' ')[0]).join(', ')
  if (allow === '') return send(response, { status: 404, text: 'Nothing is here.' })
  send(response, { status: 405, text: `Only ${allow} is answered here.`, headers: { allow } })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
}

function isInfo(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null
}
