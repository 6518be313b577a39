import {
  boolCoreTag,
  EVENT_ID,
  type Event,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml'
import type { MappingEntry, Node, Position, ReadProblem } from './document.ts'
import { limits } from './limits.ts'
import type { DocumentReading } from './reading.ts'
import { numberValue, scalar } from './scalar.ts'
import type { Locate } from './text-position.ts'
import { afterSign, endOf, startOf } from './yaml-offsets.ts'

/** What the parser says about one file, whose depth is already limited, and how to place it. */
export type ParsedYaml = { readonly text: string; readonly events: readonly Event[]; readonly locate: Locate }

/** A walk over the events: the next one, and how far in the text the last ones went. */
type Walk = ParsedYaml & { next: number; end: number; readonly problems: ReadProblem[] }

/** Turns what the parser says into our tree; where something is wrong with it, there are problems and no tree. */
export const toNode = (parsed: ParsedYaml): DocumentReading => {
  const walk: Walk = { ...parsed, next: 0, end: 0, problems: [] }
  if (take(walk)?.type !== EVENT_ID.DOCUMENT) return { root: null, problems: [] }
  const root = toValue(walk, parsed.locate(0))
  return { root: walk.problems.length === 0 ? root : null, problems: walk.problems }
}

const take = (walk: Walk): Event | undefined => {
  const event = walk.events[walk.next]
  walk.next += 1
  if (event !== undefined) walk.end = Math.max(walk.end, endOf(event))
  return event
}

/** Whether the collection that is being read has more to come; takes its end if not. */
const hasMore = (walk: Walk): boolean => {
  const event = walk.events[walk.next]
  if (event !== undefined && event.type !== EVENT_ID.POP) return true
  walk.next += 1
  return false
}

const toValue = (walk: Walk, keyAt: Position): Node => {
  const before = walk.end
  const event = take(walk)
  if (event?.type === EVENT_ID.MAPPING) return toMapping(walk, walk.locate(event.start))
  if (event?.type === EVENT_ID.SEQUENCE) return toSequence(walk, walk.locate(event.start))
  if (event?.type !== EVENT_ID.SCALAR || event.valueStart === -1) return toEmpty(walk, before, keyAt)
  return toScalar(walk, event)
}

const toEmpty = (walk: Walk, before: number, keyAt: Position): Node => {
  const offset = afterSign(walk.text, before)
  if (offset !== null) walk.end = Math.max(walk.end, offset)
  return scalar(null, '', offset === null ? keyAt : walk.locate(offset))
}

const toSequence = (walk: Walk, at: Position): Node => {
  const items: Node[] = []
  while (hasMore(walk)) items.push(toValue(walk, at))
  return { kind: 'sequence', items, at }
}

const toMapping = (walk: Walk, at: Position): Node => {
  const entries = new Map<string, MappingEntry>()
  while (hasMore(walk)) {
    const key = walk.events[walk.next]
    const node = toValue(walk, at)
    const name = nameOf(walk, node, key)
    const value = toValue(walk, node.at)
    if (name !== null && entries.has(name)) report(walk, 'duplicate-key', node.at)
    else if (name !== null) entries.set(name, { keyAt: node.at, value })
  }
  return { kind: 'mapping', entries, at }
}

/** The name of an entry; `null` if the key is no text, or one that merges mappings. */
const nameOf = (walk: Walk, node: Node, key: Event | undefined): string | null => {
  if (node.kind !== 'scalar' || typeof node.value !== 'string' || key?.type !== EVENT_ID.SCALAR) {
    return report(walk, 'syntax', node.at)
  }
  if (node.text === '<<' && key.style === SCALAR_STYLE.PLAIN) return report(walk, 'alias', node.at)
  return node.text
}

const report = ({ problems }: Walk, code: ReadProblem['code'], at: Position): null => {
  if (problems.length < limits.problems) problems.push({ code, at })
  return null
}

const toScalar = ({ text, locate }: Walk, event: ScalarEvent): Node => {
  const at = locate(startOf(text, event))
  const written = getScalarValue(text, event)
  return scalar(event.style === SCALAR_STYLE.PLAIN ? plainValue(written) : written, written, at)
}

/** The value of a text without quotation marks, by the core schema of YAML 1.2. */
const plainValue = (text: string): string | number | boolean | null => {
  if (nullCoreTag.resolve(text, false, '') === null) return null
  const truth = boolCoreTag.resolve(text, false, '')
  if (truth !== NOT_RESOLVED) return truth
  const whole = intCoreTag.resolve(text, false, '')
  const number = whole === NOT_RESOLVED ? floatCoreTag.resolve(text, false, '') : whole
  return number === NOT_RESOLVED ? text : numberValue(number, text)
}
