import type { Content } from './document.ts'

type LfsPointer = Extract<Content, { format: 'git-lfs' }>

/** The grammar of the specification, whole: version, extensions, object and size, each on its line, and nothing after. */
const grammar =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-\d-[0-9A-Za-z]+ sha256:[0-9a-f]{64}\n)*oid sha256:([0-9a-f]{64})\nsize (0|[1-9]\d{0,14})\n$/

/** The Git LFS pointer that a text is, or `null`. Pointers are small; what is stored elsewhere is never fetched. */
export const lfsPointer = (text: string): LfsPointer | null => {
  if (text.length > 1024) return null
  const [, oid, size] = grammar.exec(text) ?? []
  return oid === undefined || size === undefined ? null : { format: 'git-lfs', oid, size: Number(size) }
}
