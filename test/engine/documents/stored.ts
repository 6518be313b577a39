import type { Node } from '../../../engine/documents/document.ts'
import type { Blob } from '../../../engine/source.ts'

/** A stored file with this text, or these bytes. */
export const file = (content: string | Uint8Array): Blob => ({
  kind: 'file',
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
})

/** Every node of a tree with its place as `line:column`, in reading order, for short expectations. */
export const outline = (root: Node | null): readonly string[] => {
  if (root === null) return []
  const here = `${root.at.line}:${root.at.column}`
  if (root.kind === 'scalar') return [`${here} ${JSON.stringify(root.value)} ${root.text}`]
  if (root.kind === 'sequence') return [`${here} sequence`, ...root.items.flatMap(outline)]
  const entries = [...root.entries].flatMap(([key, { keyAt, value }]) => [
    `${keyAt.line}:${keyAt.column} ${key}:`,
    ...outline(value),
  ])
  return [`${here} mapping`, ...entries]
}
