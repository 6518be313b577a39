import { attempt } from './attempt.ts'
import type { MappingEntry, Node, Position } from './document.ts'
import { limits } from './limits.ts'
import { type DocumentReading, type Refusal, refused } from './reading.ts'
import { numberValue, scalar } from './scalar.ts'
import { locateIn } from './text-position.ts'

type Key = { readonly name: string; readonly at: Position }
type Sequence = { readonly kind: 'sequence'; readonly items: Node[]; readonly at: Position }
type Mapping = { readonly kind: 'mapping'; readonly entries: Map<string, MappingEntry>; readonly at: Position }
/** A collection that is not closed yet; `key` is the last one read, whose value comes next. */
type Open = { readonly node: Sequence | Mapping; key: Key }
type Expected = 'value' | 'first-item' | 'key' | 'first-key' | 'colon' | 'next' | 'nothing'
type State = { readonly open: Open[]; root: Node | null; expected: Expected }
type Token = { readonly text: string; readonly at: Position }

const syntax: Refusal = { code: 'syntax' }
const expectsValue: ReadonlySet<Expected> = new Set(['value', 'first-item'])
const expectsKey: ReadonlySet<Expected> = new Set(['key', 'first-key'])

/** Reads strict JSON (RFC 8259) in one pass and without recursion; a name that is there twice is a problem. */
export const readJson = (text: string): DocumentReading => {
  const locate = locateIn(text)
  const state: State = { open: [], root: null, expected: 'value' }
  const scan = /[ \t\n]*(?:([{}[\],:]|"[^"\\]*(?:\\.[^"\\]*)*"|[^\s{}[\],:"]+)|$)/y
  for (let count = 0; ; count++) {
    const start = scan.lastIndex
    const found = scan.exec(text)
    if (found === null) return refused(syntax, locate(start))
    const written = found[1]
    if (written === undefined) break
    const token = { text: written, at: locate(scan.lastIndex - written.length) }
    const refusal = count < limits.tokens ? step(state, token) : { code: 'too-complex' as const, limit: limits.tokens }
    if (refusal !== null) return refused(refusal, token.at)
  }
  return state.expected === 'nothing' ? { root: state.root, problems: [] } : refused(syntax, locate(text.length))
}

const step = (state: State, token: Token): Refusal | null => {
  switch (token.text) {
    case '{':
      return open(state, { kind: 'mapping', entries: new Map(), at: token.at })
    case '[':
      return open(state, { kind: 'sequence', items: [], at: token.at })
    case '}':
      return close(state, 'mapping')
    case ']':
      return close(state, 'sequence')
    case ',':
      return comma(state)
    case ':':
      return colon(state)
    default:
      return scalarOrKey(state, token)
  }
}

const open = (state: State, node: Open['node']): Refusal | null => {
  if (!expectsValue.has(state.expected)) return syntax
  if (state.open.length === limits.depth) return { code: 'too-deep', limit: limits.depth }
  state.open.push({ node, key: { name: '', at: node.at } })
  state.expected = node.kind === 'mapping' ? 'first-key' : 'first-item'
  return null
}

const close = (state: State, kind: Open['node']['kind']): Refusal | null => {
  const node = state.open.at(-1)?.node
  const first = kind === 'mapping' ? 'first-key' : 'first-item'
  if (node?.kind !== kind || (state.expected !== 'next' && state.expected !== first)) return syntax
  state.open.pop()
  return add(state, node)
}

const comma = (state: State): Refusal | null => {
  if (state.expected !== 'next') return syntax
  state.expected = state.open.at(-1)?.node.kind === 'mapping' ? 'key' : 'value'
  return null
}

const colon = (state: State): Refusal | null => {
  if (state.expected !== 'colon') return syntax
  state.expected = 'value'
  return null
}

const scalarOrKey = (state: State, token: Token): Refusal | null => {
  const value = scalarValue(token.text)
  if (value === undefined) return syntax
  if (expectsValue.has(state.expected)) {
    const text = typeof value === 'string' && token.text.startsWith('"') ? value : token.text
    return add(state, scalar(value, text, token.at))
  }
  const container = state.open.at(-1)
  if (!expectsKey.has(state.expected) || container?.node.kind !== 'mapping' || !token.text.startsWith('"'))
    return syntax
  const name = String(value)
  if (container.node.entries.has(name)) return { code: 'duplicate-key' }
  container.key = { name, at: token.at }
  state.expected = 'colon'
  return null
}

const add = (state: State, node: Node): null => {
  const container = state.open.at(-1)
  if (container === undefined) state.root = node
  else if (container.node.kind === 'sequence') container.node.items.push(node)
  else container.node.entries.set(container.key.name, { keyAt: container.key.at, value: node })
  state.expected = container === undefined ? 'nothing' : 'next'
  return null
}

const literals: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
])
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/

/** One string, number or literal; `undefined` for anything else. */
const scalarValue = (text: string): string | number | boolean | null | undefined => {
  if (text.startsWith('"')) return attempt<string | undefined>(() => String(JSON.parse(text)), undefined)
  return number.test(text) ? numberValue(Number(text), text) : literals.get(text)
}
