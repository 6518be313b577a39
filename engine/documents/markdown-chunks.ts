import type { ReadProblem } from './document.ts'
import { limits } from './limits.ts'
import { afterLine, atStart, type RawState } from './markdown-raw.ts'

/** A part of a Markdown file that means the same when it is parsed alone; `line` is its first line in the file. */
export type Chunk = { readonly text: string; readonly line: number }

/** Smaller chunks cost more calls of the parser than they save. */
const chunkSize = 2_048

/**
 * Splits Markdown where a block surely ends: before a heading, a list item or a paragraph after a blank line, at the
 * left margin and outside code and HTML. The parser takes time squared in the length of what it is given; split, a
 * long file costs as much per line as a short one. What is not split is only slower, so in doubt we do not.
 */
export const splitChunks = (text: string, firstLine: number): readonly Chunk[] => {
  const chunks: Chunk[] = []
  let state: RawState = atStart
  let start = { offset: 0, line: firstLine }
  let [offset, line, afterBlank] = [0, firstLine, false]
  for (const written of text.split('\n')) {
    const splits = state.kind === 'text' && offset - start.offset >= chunkSize && beginsBlock(written, afterBlank)
    if (splits) {
      chunks.push({ text: text.slice(start.offset, offset), line: start.line })
      start = { offset, line }
    }
    state = afterLine(state, written)
    afterBlank = isBlank(written)
    offset += written.length + 1
    line += 1
  }
  return [...chunks, { text: text.slice(start.offset), line: start.line }]
}

const isBlank = (line: string): boolean => line.trim() === ''
const heading = /^#{1,6}(?:[ \t]|$)/
const bullet = /^[-*+][ \t]+\S/
const beginsBlock = (line: string, afterBlank: boolean): boolean =>
  heading.test(line) || bullet.test(line) || (afterBlank && /^\S/.test(line))

/**
 * How long the parser may take, in units of about 20 ns: it handles every mark, may compare it with every other mark
 * of its chunk, and may look for the end of what it opens through the whole chunk. The factors are measured.
 */
export const workOf = (chunks: readonly Chunk[]): number =>
  chunks.reduce((work, { text }) => {
    const marks = marksIn(text)
    return work + text.length * 50 + marks * 2_500 + marks ** 2 * 2.5 + countOf(text, /[<`[]/g) * text.length
  }, 0)

/** Marks are line ends, levels that a line may open or continue, and what may begin or end something inside a line. */
const marksIn = (text: string): number =>
  text.split('\n').reduce((marks, line) => marks + 1 + levelsOf(line), 0) + countOf(text, /[[\]()*_`<>&!\\|]/g)

const levelsOf = (line: string): number => {
  const indent = line.length - line.trimStart().length
  return markersOf(line) + indent / 2 + countOf(line.slice(0, indent), /\t/g)
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The first line that opens more levels of quotes and lists than we parse, or `null`. */
export const tooManyMarkers = (chunks: readonly Chunk[]): ReadProblem | null => {
  for (const chunk of chunks) {
    const index = chunk.text.split('\n').findIndex((line) => markersOf(line) > limits.markers)
    if (index !== -1) return { code: 'too-deep', limit: limits.markers, at: { line: chunk.line + index, column: 1 } }
  }
  return null
}

const markersOf = (line: string): number => {
  const marker = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?![^ \t]))/y
  let count = 0
  while (marker.test(line)) count++
  return count
}
