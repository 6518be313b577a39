import type { Content } from './document.ts'

type LfsPointer = Extract<Content, { format: 'git-lfs' }>

const version = 'version https://git-lfs.github.com/spec/v1\n'

/** The Git LFS pointer that a text is, or `null`. Pointers are small; what is stored elsewhere is never fetched. */
export const lfsPointer = (text: string): LfsPointer | null => {
  if (!text.startsWith(version) || text.length > 1024) return null
  const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1]
  const size = /^size (\d{1,15})$/m.exec(text)?.[1]
  return oid === undefined || size === undefined ? null : { format: 'git-lfs', oid, size: Number(size) }
}
