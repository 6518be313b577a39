import { CST, Lexer, Parser } from 'yaml'
import { limits } from './limits.ts'
import type { Refusal } from './reading.ts'

/** Why and where a YAML file is refused before it is parsed. */
export type YamlRefusal = { readonly refusal: Refusal; readonly offset: number }

/** The concrete syntax of a YAML file, or its refusal. */
export type YamlTokens = { readonly tokens: readonly CST.Token[] } | YamlRefusal

/** What the check of one token needs to know about those before it. */
type Seen = { count: number; blanks: number; documents: number; last: string; lastSolid: string }

const refusedTypes: Partial<Record<string, Refusal>> = {
  alias: { code: 'alias', limit: 0 },
  anchor: { code: 'alias', limit: 0 },
  'directive-line': { code: 'yaml-directive' },
  tag: { code: 'syntax' },
}
const blankTypes: ReadonlySet<string> = new Set(['newline', 'space', 'comment'])
const opensFlow: ReadonlySet<string> = new Set(['flow-map-start', 'flow-seq-start', 'comma'])

/**
 * Splits YAML into tokens and stops at the first that we do not take. It is done here and not after parsing because
 * the next stage recurses and, near the end of the stack, brings the whole process down (not an exception: V8 gives
 * up when it compiles a regular expression there), and because it is quadratic in the blanks and empty flow items.
 */
export const yamlTokens = (text: string): YamlTokens => {
  const parser = new Parser()
  const seen: Seen = { count: 0, blanks: 0, documents: 0, last: '', lastSolid: '' }
  const tokens: CST.Token[] = []
  for (const lexeme of new Lexer().lex(text)) {
    const offset = parser.offset
    const refusal = refuseLexeme(seen, lexeme) ?? advance(parser, lexeme, tokens)
    if (refusal !== null) return { refusal, offset }
  }
  return { tokens: [...tokens, ...parser.end()] }
}

const advance = (parser: Parser, lexeme: string, tokens: CST.Token[]): Refusal | null => {
  for (const token of parser.next(lexeme)) {
    if (token.type === 'error') return { code: 'syntax' }
    tokens.push(token)
  }
  return depthOf(parser.stack) > limits.depth ? { code: 'too-deep', limit: limits.depth } : null
}

const collections: ReadonlySet<string> = new Set(['block-map', 'block-seq', 'flow-collection'])

const depthOf = (stack: readonly CST.Token[]): number =>
  stack.length > limits.depth ? stack.filter(({ type }) => collections.has(type)).length : 0

const refuseLexeme = (seen: Seen, lexeme: string): Refusal | null => {
  // The lexer announces a plain or block scalar; what follows is its content, whatever it looks like.
  const type = seen.last === 'scalar' ? 'content' : (CST.tokenType(lexeme) ?? 'unknown')
  const blank = blankTypes.has(type)
  const refusal = refuseSecondDocument(seen, type) ?? refuseEmptyItem(seen, type) ?? refusedTypes[type]
  seen.count += 1
  seen.blanks = blank ? seen.blanks + 1 : 0
  seen.last = type
  if (!blank) seen.lastSolid = type
  if (seen.count > limits.tokens) return { code: 'too-complex', limit: limits.tokens }
  if (seen.blanks > limits.blanks) return { code: 'too-complex', limit: limits.blanks }
  return refusal ?? null
}

/** `doc-mode` announces a document; `---` may follow it at once and nowhere else. */
const refuseSecondDocument = (seen: Seen, type: string): Refusal | null => {
  if (type === 'doc-mode') seen.documents += 1
  const inside = type === 'doc-start' && seen.last !== 'doc-mode'
  return inside || seen.documents > 1 ? { code: 'syntax' } : null
}

const refuseEmptyItem = (seen: Seen, type: string): Refusal | null =>
  type === 'comma' && opensFlow.has(seen.lastSolid) ? { code: 'syntax' } : null
