import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml'
import type { Entry, Node, Position, ReadProblem } from './document.ts'
import { limits } from './limits.ts'
import { numberValue, scalar } from './scalar.ts'
import type { Locate } from './text-position.ts'

type Key = { readonly name: string; readonly at: Position }

/** Turns the library's tree, whose depth is already limited, into ours; adds what is wrong with it to `problems`. */
export const toNode = (tree: unknown, locate: Locate, problems: ReadProblem[]): Node => {
  const convert = (value: unknown, at: Position): Node => {
    if (isScalar(value)) return toScalar(value, placeOf(value, at))
    if (isSeq(value)) return toSequence(value.items, placeOf(value, at))
    if (isMap(value)) return toMapping(value, placeOf(value, at))
    return scalar(null, '', at)
  }
  const placeOf = (value: { range?: readonly number[] | null | undefined }, otherwise: Position): Position => {
    const start = value.range?.[0]
    return start === undefined ? otherwise : locate(start)
  }
  const toSequence = (items: readonly unknown[], at: Position): Node => ({
    kind: 'sequence',
    items: items.map((item) => convert(item, at)),
    at,
  })
  const toMapping = (map: YAMLMap, at: Position): Node => {
    const entries = new Map<string, Entry>()
    for (const pair of map.items) {
      const key = toKey(pair, at)
      if (key !== null && entries.has(key.name)) report('duplicate-key', key.at)
      else if (key !== null) entries.set(key.name, { keyAt: key.at, value: convert(pair.value, key.at) })
    }
    return { kind: 'mapping', entries, at }
  }
  const toKey = (pair: Pair, mapAt: Position): Key | null => {
    const key = isScalar(pair.key) ? pair.key : null
    const at = key === null ? mapAt : placeOf(key, mapAt)
    if (key === null || typeof key.value !== 'string') return report('syntax', at)
    return key.value === '<<' && key.type === 'PLAIN' ? report('alias', at) : { name: key.value, at }
  }
  const report = (code: ReadProblem['code'], at: Position): null => {
    if (problems.length < limits.problems) problems.push({ code, at })
    return null
  }
  return convert(tree, locate(0))
}

const toScalar = (node: { value: unknown; source?: string | undefined; type?: unknown }, at: Position): Node => {
  const { value } = node
  if (typeof value === 'string') return scalar(value, value, at)
  const text = node.source ?? ''
  if (typeof value === 'number') return scalar(numberValue(value, text), text, at)
  return scalar(typeof value === 'boolean' ? value : null, text, at)
}
