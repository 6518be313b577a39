import { createHash } from 'node:crypto'
import { attempt } from '../documents/attempt.ts'
import type { Node } from '../documents/document.ts'
import { lfsPointer } from '../documents/lfs-pointer.ts'
import { textLimit } from '../documents/limits.ts'

// Decision: docs/decisions/0611-what-a-signature-binds.md
/**
 * A value as one line that is the same on every platform: keys sorted by their code units, numbers as they are written, text
 * quoted as JSON and otherwise untouched. Comments, order of keys and layout leave no trace.
 */
export function canonical(node: Node): string {
  if (node.kind === 'sequence') return `[${node.items.map(canonical).join(',')}]`
  if (node.kind === 'scalar') return typeof node.value === 'number' ? node.text : JSON.stringify(node.value)
  const entries = [...node.entries].sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, { value }]) => `${JSON.stringify(key)}:${canonical(value)}`).join(',')}}`
}

/** `sha256:` and the digest of a text. */
export function digestOf(text: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}

/**
 * The digest of a file: of its text with LF at the end of lines, or of its bytes where it is no text. Content, a Git LFS
 * pointer and an object that is too large to be read are three domains, so that none stands for another. Above the limit of
 * the readers the object id counts, whether the source could read more or not.
 */
export function contentDigest(bytes: Uint8Array): string {
  if (bytes.byteLength > textLimit) return objectDigest(objectIdOf(bytes))
  const text = textOf(bytes)
  if (text === null) return digestOf(bytes)
  return lfsPointer(text) === null ? digestOf(text) : digestOf(`gpai-gate pointer 2\n${text}`)
}

/** The digest that stands for a git object of which only the id is known. */
export function objectDigest(oid: string): string {
  return digestOf(`gpai-gate object 2\n${oid}\n`)
}

function objectIdOf(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex')
}

/** The text with LF at the end of lines; `null` where it is not UTF-8 or holds a zero byte. */
function textOf(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  return attempt<string | null>(() => decoder.decode(bytes).replaceAll('\r\n', '\n'), null)
}
