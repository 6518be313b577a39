import type { IncomingMessage } from 'node:http'

/** GitHub sends no payload that is larger. */
const largestBody = 25 * 1024 * 1024

/** The whole body, or `null` if it is larger than allowed; then the rest is not read, but an answer can be sent. */
export async function readBody(request: IncomingMessage, largest: number = largestBody): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > largest) return null
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(chunk)) continue
    size += chunk.length
    if (size > largest) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}
