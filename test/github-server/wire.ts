/** A request as it came over the wire, its body parsed where it is JSON. */
export type WireRequest = {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: unknown
}

/** What goes back. */
export type WireReply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** One line of the server's log: what was asked, and what came of it. */
export type LoggedRequest = WireRequest & {
  /** The id of the REST operation, `graphql`, or `null` for an unknown endpoint. */
  readonly operation: string | null
  /** `null` until an answer went out, and for ever where a fault prevented it. */
  status: number | null
}

/** A reply with a JSON body. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): WireReply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: Buffer.from(JSON.stringify(body)),
  }
}
