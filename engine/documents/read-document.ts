import { createHash } from 'node:crypto'
import type { Blob } from '../source.ts'
import { decodeText } from './decode.ts'
import type { Content, Document, Position, ReadProblem, ReadProblemCode } from './document.ts'
import { readJson } from './json.ts'
import { lfsPointer } from './lfs-pointer.ts'
import { documentLimit, textLimit } from './limits.ts'
import { type MarkdownThread, openMarkdownThread } from './markdown-thread.ts'

type Format = 'yaml' | 'json' | 'markdown' | 'other'
type Read = { readonly content: Content; readonly problems: readonly ReadProblem[] }

const formats: ReadonlyMap<string, Format> = new Map([
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['json', 'json'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
])

// One worker for the whole process, started only when a file needs it: runs read their documents side by side.
const sharedThread = openMarkdownThread()

/**
 * Reads what is stored at a path, by the extension of its name. Never rejects for what a file contains: everything that
 * is wrong with it is a problem. `thread` is where Markdown goes that may take long.
 */
export const readDocument = async (
  path: string,
  blob: Blob,
  thread: MarkdownThread = sharedThread,
): Promise<Document> => {
  if (blob.kind !== 'file') return notAFile(path, blob)
  const { bytes } = blob
  const stored = { path, sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length }
  return { ...stored, ...(await readBytes(bytes, formatOf(path), thread)) }
}

const start: Position = { line: 1, column: 1 }

const notAFile = (path: string, blob: Exclude<Blob, { kind: 'file' }>): Document => {
  const size = blob.kind === 'too-large' ? blob.size : 0
  const problem = blob.kind === 'too-large' ? tooLarge : { code: notFileCodes[blob.kind], at: start }
  return { path, sha256: '', size, problems: [problem], content: { format: 'none' } }
}

const tooLarge: ReadProblem = { code: 'too-large', at: start, limit: documentLimit }
const notFileCodes: Readonly<Record<'absent' | 'folder' | 'link' | 'submodule', ReadProblemCode>> = {
  absent: 'not-a-file',
  folder: 'not-a-file',
  link: 'link',
  submodule: 'submodule',
}

const formatOf = (path: string): Format => {
  const extension = /\.([^./]+)$/.exec(path)?.[1] ?? ''
  return formats.get(extension.toLowerCase()) ?? 'other'
}

const readBytes = async (bytes: Uint8Array, format: Format, thread: MarkdownThread): Promise<Read> => {
  const fits = bytes.length <= (format === 'other' ? textLimit : documentLimit)
  const text = fits ? decodeText(bytes) : null
  const pointer = text === null ? null : lfsPointer(text)
  if (format === 'other') return { content: pointer ?? otherContent(text), problems: [] }
  if (pointer !== null) return { content: pointer, problems: [{ code: 'lfs-pointer', at: start }] }
  if (text !== null) return readText(text, format, thread)
  return { content: emptyContent(format), problems: [fits ? { code: 'not-utf8', at: start } : tooLarge] }
}

const otherContent = (text: string | null): Content =>
  text === null || text.includes('\0') ? { format: 'none' } : { format: 'text', text }

const emptyContent = (format: Exclude<Format, 'other'>): Content =>
  format === 'markdown' ? { format, frontMatter: null, sections: [] } : { format, root: null }

/** The parsers are loaded when they are needed: a run without Markdown does not pay for it. */
const readText = async (text: string, format: Exclude<Format, 'other'>, thread: MarkdownThread): Promise<Read> => {
  if (format === 'markdown') {
    const { readMarkdown } = await import('./markdown.ts')
    return readMarkdown(text, thread)
  }
  const read = format === 'json' ? readJson : (await import('./yaml.ts')).readYaml
  const { root, problems } = read(text)
  return { content: { format, root }, problems }
}
