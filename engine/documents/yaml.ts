import { type Event, parseEvents, YAMLException } from 'js-yaml'
import { limits } from './limits.ts'
import { type DocumentReading, refused } from './reading.ts'
import { locateIn } from './text-position.ts'
import { toNode } from './yaml-node.ts'
import { refusalIn, type YamlRefusal } from './yaml-refusals.ts'

// Characters that YAML does not allow unescaped; some of them also mean something to the parser.
const notPrintable = /[^\P{Cc}\t\n\u0085]|[\ufffe\uffff]/u

/**
 * Reads one YAML 1.2 document of plain data: no aliases, anchors, merge keys, tags, directives or second documents,
 * and text keys only. `firstLine` is the line of the file on which the text begins, for front matter.
 */
export const readYaml = (text: string, firstLine = 1): DocumentReading => {
  const locate = locateIn(text, firstLine)
  const control = text.search(notPrintable)
  if (control !== -1) return refused({ code: 'syntax' }, locate(control))
  const parsed = parse(text)
  if ('refusal' in parsed) return refused(parsed.refusal, locate(parsed.offset))
  const refusal = refusalIn(text, parsed.events)
  if (refusal !== null) return refused(refusal.refusal, locate(refusal.offset))
  return toNode({ text, events: parsed.events, locate })
}

type Parsed = { readonly events: readonly Event[] } | YamlRefusal

/** The parser goes deeper than we allow, so that the refusal can name the place, but not so deep that it costs anything. */
const parse = (text: string): Parsed => {
  try {
    return { events: parseEvents(text, { maxDepth: 2 * limits.depth + 8 }) }
  } catch (error) {
    if (!(error instanceof YAMLException)) return { refusal: { code: 'too-complex' }, offset: 0 }
    const offset = Math.min(error.mark?.position ?? 0, text.length)
    if (error.reason.startsWith('nesting exceeded')) {
      return { refusal: { code: 'too-deep', limit: limits.depth }, offset }
    }
    return reasonFor(text, offset)
  }
}

/** What keeps people's YAML from being read most often; `code` names it, and the first line with it is the place. */
const habits = [
  { code: 'conflict-marker', line: /^(?:<{7}|={7}|>{7})(?: |$)/m },
  { code: 'tab-indentation', line: /^ *\t[ \t]*\S/m },
  { code: 'odd-space', line: /^ *[\u00a0\u2000-\u200a\u202f\u3000]/m },
] as const

/** Why a text does not parse: a habit where one is seen up to the line on which the parser gave up. */
const reasonFor = (text: string, offset: number): Parsed => {
  const end = text.indexOf('\n', offset)
  const upTo = end === -1 ? text : text.slice(0, end)
  for (const { code, line } of habits) {
    const found = upTo.search(line)
    if (found !== -1) return { refusal: { code }, offset: found }
  }
  return { refusal: { code: 'syntax' }, offset }
}
