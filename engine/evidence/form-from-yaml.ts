import type { Place } from '../../commitments/place.ts'
import type { Form } from '../../schemas/artefacts.ts'
import type { Entry, Node } from '../documents/document.ts'
import { nodeAt, positionOf } from '../documents/locate.ts'
import { readAnswer } from './answers/read-answer.ts'
import type { FormReading } from './form.ts'
import { nearest } from './nearest.ts'

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

function problemsOf(form: Form, root: Node | null, path: string): readonly Place[] {
  if (root === null) return []
  if (root.kind !== 'mapping') return [{ problem: 'not-a-mapping', at: { path, ...root.at } }]
  const sections = keysBySection(form)
  return [...root.entries].flatMap(([section, entry]) => {
    const keys = sections.get(section)
    if (keys === undefined) return [unknownKey({ key: section, known: [...sections.keys()] }, entry, path)]
    return problemsOfSection({ section, keys }, entry, path)
  })
}

function keysBySection(form: Form): ReadonlyMap<string, readonly string[]> {
  const pairs = form.items.map(({ id }) => id.split('.'))
  const sections = new Set(pairs.map(([section = '']) => section))
  return new Map(
    [...sections].map((name) => [name, pairs.flatMap(([section, key]) => (section === name && key ? [key] : []))]),
  )
}

type Section = { readonly section: string; readonly keys: readonly string[] }

function problemsOfSection({ section, keys }: Section, { value }: Entry, path: string): readonly Place[] {
  if (value.kind === 'scalar' && value.value === null) return []
  if (value.kind !== 'mapping') return [{ problem: 'wrong-type', item: section, at: { path, ...value.at } }]
  const unknown = [...value.entries].filter(([key]) => !keys.includes(key))
  return unknown.map(([key, entry]) => ({ ...unknownKey({ key, known: keys }, entry, path), item: section }))
}

/** Names the key of the form that is most likely meant; never the key that is written. */
function unknownKey(
  written: { readonly key: string; readonly known: readonly string[] },
  entry: Entry,
  path: string,
): Place {
  const near = nearest(written.key, written.known)
  const args = { allowed: written.known, ...(near === undefined ? {} : { nearest: near }) }
  return { problem: 'unknown-key', at: { path, ...entry.keyAt }, args }
}
