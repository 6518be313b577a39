import type { Issue } from '../../../commitments/issue.ts'
import type { Form } from '../../../schemas/artefacts.ts'
import type { MappingEntry, Node } from '../../documents/document.ts'
import { nodeAt, positionOf } from '../../documents/locate.ts'
import { nearest } from '../text/nearest.ts'
import type { FormReading } from './form-reading.ts'
import { readAnswer } from './read-answer.ts'

/** Reads a form whose items stand as `section: { key: value }`. */
export function formFromYaml(form: Form, root: Node | null, path: string): FormReading {
  const node = (item: string) => nodeAt(root, steps(item)) ?? undefined
  return {
    answers: new Map(form.items.map((item) => [item.id, readAnswer(item, node(item.id))])),
    problems: problemsOf(form, root, path),
    locate: (item) => ({ path, ...positionOf(root, steps(item)) }),
    written: (item) => {
      const found = node(item)
      return found?.kind === 'scalar' ? found.text : null
    },
  }
}

function steps(item: string): readonly (string | number)[] {
  return item.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

function problemsOf(form: Form, root: Node | null, path: string): readonly Issue[] {
  if (root === null) return []
  if (root.kind !== 'mapping') return [{ problem: 'not-a-mapping', at: { path, ...root.at } }]
  return problemsBelow(
    form.items.map(({ id }) => id.split('.')),
    root,
    { path, section: '' },
  )
}

type Mapping = Extract<Node, { kind: 'mapping' }>
type Where = { readonly path: string; readonly section: string }

/** Keys that no item has, and sections of the wrong type, at every level above the items. */
function problemsBelow(ids: readonly (readonly string[])[], node: Mapping, where: Where): readonly Issue[] {
  const known = [...new Set(ids.flatMap((steps) => steps.slice(0, 1)))]
  return [...node.entries].flatMap(([key, entry]) => {
    const below = ids.filter(([head]) => head === key).map(([, ...rest]) => rest)
    if (below.length === 0) return [unknownKeyIn(where, { key, known }, entry)]
    if (below.some((rest) => rest.length === 0)) return []
    return problemsOfSection(below, entry, {
      ...where,
      section: where.section === '' ? key : `${where.section}.${key}`,
    })
  })
}

function problemsOfSection(
  ids: readonly (readonly string[])[],
  { value }: MappingEntry,
  where: Where,
): readonly Issue[] {
  const { path, section } = where
  if (value.kind === 'scalar' && value.value === null) return []
  if (value.kind !== 'mapping') return [{ problem: 'wrong-type', item: section, at: { path, ...value.at } }]
  return problemsBelow(ids, value, where)
}

function unknownKeyIn({ path, section }: Where, written: Written, entry: MappingEntry): Issue {
  return { ...unknownKey(written, entry, path), ...(section === '' ? {} : { item: section }) }
}

type Written = { readonly key: string; readonly known: readonly string[] }

/** Names the key of the form that is most likely meant; never the key that is written. */
function unknownKey(written: Written, entry: MappingEntry, path: string): Issue {
  const near = nearest(written.key, written.known)
  const args = { allowed: written.known, ...(near === undefined ? {} : { nearest: near }) }
  return { problem: 'unknown-key', at: { path, ...entry.keyAt }, args }
}
