import type { Node, Position } from './document.ts'

type Scalar = Extract<Node, { kind: 'scalar' }>

/** Builds a scalar node. */
export const scalar = (value: Scalar['value'], text: string, at: Position): Scalar => ({
  kind: 'scalar',
  value,
  text,
  at,
})

/**
 * The value of a number as written: its text where a JavaScript number would lose digits of an integer or overflow.
 * `1e26` is a number; `12345678901234567890` and `1e999` are text.
 */
export const numberValue = (value: number, text: string): number | string => {
  if (!Number.isFinite(value)) return text
  return Number.isInteger(value) && !Number.isSafeInteger(value) && integer.test(text) ? text : value
}

const integer = /^[-+]?(?:\d+|0o[0-7]+|0x[\da-fA-F]+)$/
