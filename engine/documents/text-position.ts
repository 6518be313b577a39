import type { Position } from './document.ts'

/** The place of an offset in a text whose lines end with LF. */
export type Locate = (offset: number) => Position

/** Prepares the look-up of positions in a text; `firstLine` is the line in the file on which the text begins. */
export const locateIn = (text: string, firstLine = 1): Locate => {
  const starts = lineStarts(text)
  return (offset) => {
    const line = lastAtOrBefore(starts, offset)
    return { line: firstLine + line.index, column: offset - line.start + 1 }
  }
}

const lineStarts = (text: string): readonly number[] => {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}

const lastAtOrBefore = (starts: readonly number[], offset: number): { index: number; start: number } => {
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return { index: low, start: starts[low] ?? 0 }
}
