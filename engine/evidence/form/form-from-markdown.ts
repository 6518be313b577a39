import type { Answer } from '../../../commitments/answers/answer.ts'
import type { Issue } from '../../../commitments/issue.ts'
import type { Form } from '../../../schemas/artefacts.ts'
import type { Item } from '../../../schemas/item.ts'
import type { Node, Position, Section } from '../../documents/document.ts'
import { unanswered } from '../answers/outcome.ts'
import { repeatsItem } from '../text/placeholder.ts'
import { labelsOf } from './form-labels.ts'
import { mentionsIn } from './form-mentions.ts'
import type { FormReading } from './form-reading.ts'
import type { ItemMention } from './form-walk.ts'
import { readAnswer } from './read-answer.ts'

/** What stands for one item, after all of its occurrences were looked at. */
type Cell = {
  readonly answer: Answer
  readonly at: Position | null
  readonly text: string | null
  readonly second: Position | null
}

/** Reads a form whose items stand below headings, in tables, in lists of "Name: value", or behind bold names. */
export function formFromMarkdown(form: Form, sections: readonly Section[], path: string): FormReading {
  const found = mentionsIn(sections, labelsOf(form))
  const cells = new Map(form.items.map((item) => [item.id, cellOf(item, found)]))
  return {
    answers: new Map([...cells].map(([id, cell]) => [id, cell.answer])),
    problems: [...cells].flatMap(([item, { second }]): readonly Issue[] =>
      second === null ? [] : [{ problem: 'duplicate-key', item, at: { path, ...second } }],
    ),
    locate: (item) => ({
      path,
      ...(cells.get(idOf(item, cells))?.at ?? sectionOf(item, found) ?? { line: 1, column: 1 }),
    }),
    written: (item) => cells.get(item)?.text ?? null,
  }
}

/** The id of the item that a path leads into: `data.size_aio` for `data.size_aio.training`. */
function idOf(path: string, cells: ReadonlyMap<string, Cell>): string {
  const steps = path.split('.')
  const ids = steps.map((_, index) => steps.slice(0, steps.length - index).join('.'))
  return ids.find((id) => cells.has(id)) ?? path
}

/** The heading under which the first other item of the same section stands. */
function sectionOf(item: string, found: readonly ItemMention[]): Position | undefined {
  const prefix = item.slice(0, item.indexOf('.') + 1)
  return found.find((mention) => mention.item.id.startsWith(prefix))?.under
}

/** An item that is named twice counts once if only one of the places says something; otherwise nobody knows which counts. */
function cellOf(item: Item, found: readonly ItemMention[]): Cell {
  const own = found.filter((mention) => mention.item === item)
  const [first, second] = own.map((mention) => textOf(mention)).filter(({ text }) => text.trim() !== '')
  if (first === undefined)
    return { answer: unanswered(own[0] ? 'empty' : 'missing'), at: own[0]?.at ?? null, text: null, second: null }
  if (second !== undefined) {
    return { answer: unanswered('duplicate-key'), at: second.at, text: null, second: second.at }
  }
  const node: Node = { kind: 'scalar', value: first.text, text: first.text, at: first.at }
  return { answer: readAnswer(item, node), at: first.at, text: first.text, second: null }
}

/** The text of an occurrence: the ticked of its tasks, and no hint that a template left above the answer. */
function textOf({ item, parts, at }: ItemMention): { readonly text: string; readonly at: Position } {
  const counted = parts.filter(({ checked, text }) => checked !== false && text.trim() !== '')
  const own = counted.filter(({ text }) => !repeatsItem(item, text))
  const kept = own.length > 0 ? own : counted
  return { text: kept.map(({ text }) => withTimes(text)).join('\n'), at: kept[0]?.at ?? at }
}

/** Markdown takes two `*` in `1.5*10^13, 2.0*10^9` for emphasis and drops them: they come back where ten is raised to a power. */
function withTimes(text: string): string {
  const lost = text.match(/\d10\^\d/g) ?? []
  return lost.length < 2 ? text : text.replace(/(?<=\d)10\^(?=\d)/g, '*10^')
}
