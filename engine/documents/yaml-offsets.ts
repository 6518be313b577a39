import { EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent } from 'js-yaml'

/** The offset behind what an event tells of, or -1 where it does not say. */
export const endOf = (event: Event): number => {
  if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) return event.start
  if (event.type !== EVENT_ID.SCALAR || event.valueEnd === -1) return -1
  return isQuoted(event) ? event.valueEnd + 1 : event.valueEnd
}

/** Where a scalar begins: at its quotation mark, at the sign of its block, or at its first character. */
export const startOf = (text: string, event: ScalarEvent): number => {
  if (isQuoted(event)) return event.valueStart - 1
  if (event.style === SCALAR_STYLE.PLAIN) return event.valueStart
  const line = text.lastIndexOf('\n', event.valueStart - 2) + 1
  return line + Math.max(0, text.slice(line, event.valueStart).search(blockSign))
}

const isQuoted = ({ style }: ScalarEvent): boolean =>
  style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED

const blockSign = /[|>][-+\d]{0,2}(?:[ \t]+#.*)?[ \t]*\n?$/

/** The offset of the next thing that is neither blank nor comment, nor the end of what stood before. */
export const afterBlanks = (text: string, offset: number): number => matchEnd(blanks, text, offset)

/** The offset behind the sign that an empty value follows (`:`, `-` or `?`), or `null` where the next thing is none. */
export const afterSign = (text: string, offset: number): number | null => {
  const at = afterBlanks(text, offset)
  return /[:\-?]/.test(text.charAt(at)) ? matchEnd(spaces, text, at + 1) : null
}

const blanks = /(?:\s|(?<=\s|^)#[^\n]*|[\]},]|^\.{3}(?=\s|$))*/my
const spaces = /[ \t]*/y

const matchEnd = (pattern: RegExp, text: string, offset: number): number => {
  pattern.lastIndex = offset
  return pattern.test(text) ? pattern.lastIndex : offset
}
