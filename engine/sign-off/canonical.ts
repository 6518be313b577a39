import { createHash } from 'node:crypto'
import { attempt } from '../documents/attempt.ts'
import type { Node } from '../documents/document.ts'
import { lfsPointer } from '../documents/lfs-pointer.ts'

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
 * The digest of a file's content: of the text with LF at the end of lines, of the bytes where it is no text, and of what a
 * Git LFS pointer points to.
 */
export function contentDigest(bytes: Uint8Array): string {
  const text = textOf(bytes)
  if (text === null) return digestOf(bytes)
  const pointer = lfsPointer(text)
  return pointer === null ? digestOf(text) : `sha256:${pointer.oid}`
}

/** The text with LF at the end of lines; `null` where it is not UTF-8 or holds a zero byte. */
function textOf(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  return attempt<string | null>(() => decoder.decode(bytes).replaceAll('\r\n', '\n'), null)
}
