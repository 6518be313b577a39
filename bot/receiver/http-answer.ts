import type { ServerResponse } from 'node:http'

/** What is answered to a request. */
export type HttpAnswer = {
  readonly status: number
  readonly text: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Sends an answer. An error closes the connection, because the rest of what was sent may still be on its way. */
export function send(response: ServerResponse, { status, text, headers = {} }: HttpAnswer): void {
  const closing = status >= 400 ? { connection: 'close' } : {}
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...closing, ...headers })
  response.end(text.endsWith('\n') ? text : `${text}\n`)
}
