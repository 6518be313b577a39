import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { GateError } from '../engine/gate-error.ts'
import { sayError } from '../locales/error-words.ts'
import type { Api } from './octokit.ts'
import type { Repository } from './reference.ts'

/** Contents by object id. They never change, so that one cache can serve many evaluations. */
export type BlobCache = {
  get(oid: string): Uint8Array | undefined
  set(oid: string, bytes: Uint8Array): void
}

const rawBlob = z.object({ content: z.string(), encoding: z.literal('base64') })

/** A cache that forgets what was longest unused once it holds more than the given number of bytes. */
export function blobCache(capacity = 64 * 1024 * 1024): BlobCache {
  const blobs = new Map<string, Uint8Array>()
  let held = 0
  const drop = (oid: string): void => {
    held -= blobs.get(oid)?.byteLength ?? 0
    blobs.delete(oid)
  }
  return {
    get(oid) {
      const bytes = blobs.get(oid)
      if (bytes === undefined) return undefined
      blobs.delete(oid)
      blobs.set(oid, bytes)
      return bytes
    },
    set(oid, bytes) {
      drop(oid)
      blobs.set(oid, bytes)
      held += bytes.byteLength
      for (const oldest of blobs.keys()) {
        if (held <= capacity) break
        drop(oldest)
      }
    },
  }
}

/** The id that git gives a file with these contents; as long as the id to compare with tells (SHA-1 or SHA-256). */
export function blobId(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex')
}

/**
 * The bytes behind a text that GraphQL gave, or `null` when they are others: GraphQL cuts long texts, drops byte order
 * marks and replaces what is not UTF-8.
 */
export function exactBytes(text: string | null | undefined, oid: string): Uint8Array | null {
  if (text === null || text === undefined) return null
  const bytes = new TextEncoder().encode(text)
  return blobId(bytes, oid) === oid ? bytes : null
}

/** Reads a blob byte for byte. */
export async function readBlob(api: Api, repository: Repository, oid: string): Promise<Uint8Array> {
  const { owner, repo } = repository
  const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}'
  const { content } = await api.read(route, { owner, repo, file_sha: oid }, rawBlob)
  const bytes = new Uint8Array(Buffer.from(content, 'base64'))
  if (blobId(bytes, oid) === oid) return bytes
  throw new GateError({
    code: 'response-invalid',
    says: sayError('contents-differ', { oid }),
  })
}

/**
 * Reads the first bytes of a blob; what comes after them is not fetched. Their id cannot be checked, so an answer of another
 * length than the blob has is no answer.
 */
export async function readStart(
  api: Api,
  { owner, repo }: Repository,
  { oid, size, most }: { readonly oid: string; readonly size: number; readonly most: number },
): Promise<Uint8Array> {
  const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}'
  // What is packed on the way has another length than the blob.
  const headers = { accept: 'application/vnd.github.raw+json', 'accept-encoding': 'identity' }
  const parameters = { owner, repo, file_sha: oid, headers }
  const { bytes, length } = await api.start(route, parameters, most)
  if ((length === null || length === size) && bytes.byteLength === Math.min(size, most)) return bytes
  throw new GateError({
    code: 'response-invalid',
    says: sayError('contents-differ', { oid }),
  })
}
