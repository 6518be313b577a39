import { EVENT_ID, type Event } from 'js-yaml'
import { limits } from './limits.ts'
import type { Refusal } from './reading.ts'
import { afterBlanks, endOf } from './yaml-offsets.ts'

// Decision: docs/decisions/0005-yaml-without-anchors.md
/** Why and where a YAML file is refused. */
export type YamlRefusal = { readonly refusal: Refusal; readonly offset: number }

type Progress = { depth: number; documents: number; end: number }

/** The first thing in a YAML file that we do not take, or `null`. */
export const refusalIn = (text: string, events: readonly Event[]): YamlRefusal | null => {
  if (events.length > limits.nodes) return { refusal: { code: 'too-complex', limit: limits.nodes }, offset: 0 }
  const progress: Progress = { depth: 0, documents: 0, end: 0 }
  for (const event of events) {
    const refusal = refuse(text, event, progress)
    if (refusal !== null) return refusal
    progress.end = Math.max(progress.end, endOf(event))
  }
  return null
}

const refuse = (text: string, event: Event, progress: Progress): YamlRefusal | null => {
  if (event.type === EVENT_ID.DOCUMENT) return refuseDocument(text, progress)
  if (event.type === EVENT_ID.POP) {
    progress.depth -= 1
    return null
  }
  // The sign stands before the name.
  if (event.anchorStart !== -1) return { refusal: { code: 'alias', limit: 0 }, offset: event.anchorStart - 1 }
  if (event.type === EVENT_ID.ALIAS) return null
  if (event.tagStart !== -1) return { refusal: { code: 'syntax' }, offset: event.tagStart }
  if (event.type === EVENT_ID.SCALAR) return null
  progress.depth += 1
  return progress.depth > limits.depth + 1
    ? { refusal: { code: 'too-deep', limit: limits.depth }, offset: event.start }
    : null
}

/** A document begins with directives, with `---` or with its content; only one may be there. */
const refuseDocument = (text: string, progress: Progress): YamlRefusal | null => {
  const offset = afterBlanks(text, progress.end)
  progress.depth += 1
  progress.documents += 1
  if (text.startsWith('%', offset)) return { refusal: { code: 'yaml-directive' }, offset }
  if (progress.documents > 1) return { refusal: { code: 'syntax' }, offset }
  if (text.startsWith('---', offset)) progress.end = offset + 3
  return null
}
