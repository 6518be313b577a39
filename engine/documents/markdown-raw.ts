/**
 * Whether a line of Markdown stands in text or in something raw (fenced code, HTML), seen from the left margin.
 * `tag`: in HTML, or in a paragraph that begins like it, up to the next blank line. `lost`: cannot be told without
 * the whole parser, because it depends on the list that the lines may belong to.
 */
export type RawState = { readonly kind: 'text' | 'tag' | 'lost' } | Raw

/** `indent` is 0 where the raw part surely is not in a list, else the least indentation of the list item's content. */
type Raw = {
  readonly kind: 'raw'
  readonly end: Fence | readonly string[]
  readonly indent: number
  readonly widest: number
}
type Fence = { readonly mark: string; readonly length: number }

/** The state before the first line. */
export const atStart: RawState = { kind: 'text' }
const tag: RawState = { kind: 'tag' }
const lost: RawState = { kind: 'lost' }

/** The state after one more line. */
export const afterLine = (state: RawState, line: string): RawState => {
  switch (state.kind) {
    case 'lost':
      return state
    case 'text':
      return opened(line)
    case 'tag':
      return line.trim() === '' ? atStart : inTag(opened(line))
    case 'raw':
      return inRaw(state, line)
  }
}

const inTag = (inside: RawState): RawState => (inside.kind === 'raw' || inside.kind === 'lost' ? lost : tag)

const inRaw = (state: Raw, line: string): RawState => {
  if (line.trim() === '') return state
  const indent = line.length - line.trimStart().length
  if (indent < state.indent) return lost
  if ('mark' in state.end) return inFence(state, state.end, line)
  return endsHtml(line, state.end) ? atStart : state
}

const inFence = (state: Raw, fence: Fence, line: string): RawState => {
  const [, indent = '', run] = /^([ \t]*)(`{3,}|~{3,})[ \t]*$/.exec(line) ?? []
  if (run === undefined || run[0] !== fence.mark || run.length < fence.length) return state
  if (indent.length <= state.widest && !indent.includes('\t')) return atStart
  return state.indent === 0 ? state : lost
}

const endsHtml = (line: string, ends: readonly string[]): boolean => {
  const lower = line.toLowerCase()
  return ends.some((end) => lower.includes(end))
}

const listMarkers = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/
const surelyList = /^ {0,3}(?:(?:[-*+]|1[.)]) {1,4})+$/

const opened = (line: string): RawState => {
  const rest = line.replace(listMarkers, '')
  const prefix = line.slice(0, line.length - rest.length)
  const end = fenceOf(rest) ?? htmlEnd(rest)
  if (end === null) return /^<[a-z/]/i.test(rest) ? tag : atStart
  if (/^ {0,3}$/.test(prefix)) return { kind: 'raw', end, indent: prefix.length, widest: 3 }
  // Four blanks and more are code, or in a list item that ends at the next line at the margin.
  if (/^(?: {4}|\s*\t)/.test(prefix)) return atStart
  return surelyList.test(prefix) ? { kind: 'raw', end, indent: prefix.length, widest: prefix.length + 3 } : lost
}

const fenceOf = (rest: string): Fence | null => {
  const run = /^(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(rest)
  const marks = run?.[1] ?? run?.[2]
  return marks === undefined ? null : { mark: marks.slice(0, 1), length: marks.length }
}

const htmlStarts: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^<!--/, ['-->']],
  [/^<\?/, ['?>']],
  [/^<!\[CDATA\[/, [']]>']],
  [/^<![a-z]/i, ['>']],
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, ['</script>', '</pre>', '</style>', '</textarea>']],
]

/** How HTML ends that goes on over blank lines, or `null` when the line does not begin with it or ends it as well. */
const htmlEnd = (rest: string): readonly string[] | null => {
  const start = htmlStarts.find(([pattern]) => pattern.test(rest))
  return start === undefined || endsHtml(rest.slice(2), start[1]) ? null : start[1]
}
