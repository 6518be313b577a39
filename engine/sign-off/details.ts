import type { PartKind } from '../../commitments/sign-off/invalidation.ts'
import type { Node } from '../documents/document.ts'
import { canonical, digestOf } from './canonical.ts'

/** The smallest thing whose change is told apart: a file, or one key of a document. */
export type Detail = { readonly kind: PartKind; readonly part: string; readonly digest: string }

type Mapping = Extract<Node, { kind: 'mapping' }>
type Named = readonly (readonly [part: string, node: Node])[]

/** The keys of a document, two levels deep, each with the digest of what stands there. */
export function detailsOf(kind: PartKind, root: Mapping): readonly Detail[] {
  return entriesOf(root)
    .flatMap(([key, node]) => (special.get(`${kind}#${key}`) ?? twoLevels)(key, node))
    .map(([part, node]) => ({ kind, part, digest: digestOf(canonical(node)) }))
}

function entriesOf(node: Node): Named {
  return node.kind === 'mapping' ? [...node.entries].map(([key, { value }]) => [key, value]) : []
}

function twoLevels(key: string, node: Node): Named {
  return node.kind === 'mapping' ? entriesOf(node).map(([below, value]) => [`${key}.${below}`, value]) : [[key, node]]
}

/** Parts of documents that are not taken key by key. */
const special: ReadonlyMap<string, (key: string, node: Node) => Named> = new Map([
  ['sign-off#subject', ofSubject],
  ['sign-off#concerns', entryByEntry],
  ['sign-off#events', kindByKind],
  ['document:safety/assessment#grounds', kindByKind],
  ['document:safety/incidents#open', notReassessed],
  ['document:safety/ssm#comparisons', withoutReferenceStatus],
])

/** The reasons of the Model Report have their own digest; where none is stated, they change with the report. */
function ofSubject(key: string, node: Node): Named {
  return twoLevels(key, node).flatMap(([part, value]): Named => {
    if (part !== 'subject.model_report') return [[part, value]]
    const below = twoLevels(part, value)
    const reasons = `${part}.reasons_sha256`
    return below.some(([name]) => name === reasons) ? below : [...below, [reasons, value]]
  })
}

function entryByEntry(key: string, node: Node): Named {
  return itemsOf(node).flatMap((item, index) => twoLevels(`${key}.${textAt(item, 'id') ?? index}`, item))
}

function kindByKind(key: string, node: Node): Named {
  const kinds = new Set(itemsOf(node).map((item) => textAt(item, 'kind') ?? 'other'))
  return [...kinds].map((kind) => {
    const items = itemsOf(node).filter((item) => (textAt(item, 'kind') ?? 'other') === kind)
    return [`${key}.${kind}`, { kind: 'sequence', items, at: node.at }]
  })
}

/** Incidents after which nothing was assessed again; later words about one of them are no news. */
function notReassessed(key: string, node: Node): Named {
  return itemsOf(node).flatMap((item, index): Named => {
    const done = entriesOf(item).some(
      ([part, value]) => part === 'reassessment' && textAt(value, 'finished_at') !== null,
    )
    const id: Node = { kind: 'scalar', value: true, text: 'true', at: item.at }
    return done ? [] : [[`${key}.${textAt(item, 'id') ?? index}`, id]]
  })
}

/** Whether a reference model holds its status is judged by its dates. */
function withoutReferenceStatus(key: string, node: Node): Named {
  const items = itemsOf(node).map((item) =>
    replaced(item, 'reference', (reference) => without(reference, ['status', 'lost_on'])),
  )
  return [[key, { kind: 'sequence', items, at: node.at }]]
}

function itemsOf(node: Node): readonly Node[] {
  return node.kind === 'sequence' ? node.items : []
}

function textAt(node: Node, key: string): string | null {
  const found = entriesOf(node).find(([name]) => name === key)?.[1]
  return found?.kind === 'scalar' && found.text !== '' ? found.text : null
}

function replaced(node: Node, key: string, change: (value: Node) => Node): Node {
  if (node.kind !== 'mapping') return node
  const entries = [...node.entries].map(
    ([name, entry]) => [name, name === key ? { ...entry, value: change(entry.value) } : entry] as const,
  )
  return { ...node, entries: new Map(entries) }
}

function without(node: Node, keys: readonly string[]): Node {
  if (node.kind !== 'mapping') return node
  return { ...node, entries: new Map([...node.entries].filter(([name]) => !keys.includes(name))) }
}
