import type { Position } from './document.ts'

/** The place of an offset in a text whose lines end with LF. */
export type Locate = (offset: number) => Position

/** Prepares the look-up of positions in a text; `firstLine` is the line in the file on which the text begins. */
export const locateIn = (text: string, firstLine = 1): Locate => {
  const lines = linesOf(text)
  return (offset) => {
    const line = lineAt(lines, offset)
    return { line: firstLine + line.index, column: offset - line.start + 1 }
  }
}

type Line = { readonly index: number; readonly start: number }

const first: Line = { index: 0, start: 0 }

const linesOf = (text: string): readonly Line[] => {
  const lines = [first]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
    lines.push({ index: lines.length, start: end + 1 })
  return lines
}

/** The last line that starts at or before the offset, by halving. */
const lineAt = (lines: readonly Line[], offset: number): Line => {
  let found = first
  for (let [low, high] = [0, lines.length]; low < high; ) {
    const middle = (low + high) >>> 1
    const line = lines[middle]
    if (line !== undefined && line.start <= offset) {
      found = line
      low = middle + 1
    } else high = middle
  }
  return found
}
