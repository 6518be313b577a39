import type { Content, ReadProblem } from './document.ts'
import { limits } from './limits.ts'
import { type Chunk, splitChunks, tooManyMarkers, workOf } from './markdown-chunks.ts'
import type { ParsedMarkdown } from './markdown-parse.ts'
import type { MarkdownThread } from './markdown-thread.ts'
import type { DocumentReading } from './reading.ts'

type Markdown = Extract<Content, { format: 'markdown' }>

/** What a Markdown file says, or the reasons why it could not be read. */
export type MarkdownReading = { readonly content: Markdown; readonly problems: readonly ReadProblem[] }

/**
 * Reads front matter and sections. Calm files are parsed here, for about a quarter of a second at most; all others in
 * the thread.
 */
export const readMarkdown = async (text: string, thread: MarkdownThread): Promise<MarkdownReading> => {
  const { frontMatter, body, bodyLine } = splitFrontMatter(text)
  const data = frontMatter === null ? null : await readFrontMatter(frontMatter)
  const chunks = splitChunks(body, bodyLine)
  const markers = tooManyMarkers(chunks)
  const parsed = markers === null ? await parse(chunks, thread) : { sections: [] }
  const problems = [...(data?.problems ?? []), ...(markers === null ? refusals(parsed) : [markers])]
  if (markers !== null || 'refusal' in parsed) return { content: nothing, problems }
  return { content: { format: 'markdown', frontMatter: data?.root ?? null, sections: parsed.sections }, problems }
}

const nothing: Markdown = { format: 'markdown', frontMatter: null, sections: [] }

const parse = async (chunks: readonly Chunk[], thread: MarkdownThread): Promise<ParsedMarkdown> => {
  if (workOf(chunks) > limits.work) return thread.parse(chunks)
  const { parseChunks } = await import('./markdown-parse.ts')
  return parseChunks(chunks)
}

const refusals = (parsed: ParsedMarkdown): readonly ReadProblem[] => {
  if (!('refusal' in parsed)) return []
  const limit = parsed.refusal === 'too-deep' ? limits.depth : limits.deadline
  return [{ code: parsed.refusal, limit, at: { line: 1, column: 1 } }]
}

type Split = { readonly frontMatter: string | null; readonly body: string; readonly bodyLine: number }

/** Front matter stands between two lines of three dashes, the first of which is the first line of the file. */
const splitFrontMatter = (text: string): Split => {
  const lines = text.split('\n')
  const end = isFence(lines[0]) ? lines.findIndex((line, index) => index > 0 && isFence(line)) : -1
  if (end === -1) return { frontMatter: null, body: text, bodyLine: 1 }
  return { frontMatter: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 }
}

const isFence = (line: string | undefined): boolean => line?.startsWith('---') === true && line.slice(3).trim() === ''

const readFrontMatter = async (frontMatter: string): Promise<DocumentReading> => {
  const { readYaml } = await import('./yaml.ts')
  const reading = readYaml(frontMatter, 2)
  if (reading.root === null || reading.root.kind === 'mapping') return reading
  return { root: null, problems: [{ code: 'not-a-mapping', at: reading.root.at }] }
}
