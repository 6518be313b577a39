import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type Scalar, type YAMLMap } from 'yaml'
import type { Entry, Node, Position, ReadProblem } from './document.ts'
import { limits } from './limits.ts'
import { numberValue, scalar } from './scalar.ts'
import type { Locate } from './text-position.ts'

type Key = { readonly name: string; readonly at: Position }
type ParsedPair = Pair<ParsedNode, ParsedNode | null>

/** Turns the library's tree, whose depth is already limited, into ours; adds what is wrong with it to `problems`. */
export const toNode = (tree: ParsedNode, locate: Locate, problems: ReadProblem[]): Node => {
  const convert = (node: ParsedNode | null, keyAt: Position): Node => {
    if (isMap(node)) return toMapping(node)
    if (isSeq(node)) {
      const at = placeOf(node)
      return { kind: 'sequence', items: node.items.map((item) => convert(item, at)), at }
    }
    return isScalar(node) ? toScalar(node, placeOf(node)) : scalar(null, '', keyAt)
  }
  const placeOf = (node: ParsedNode): Position => locate(node.range[0])
  const toMapping = (map: YAMLMap.Parsed<ParsedNode, ParsedNode | null>): Node => {
    const entries = new Map<string, Entry>()
    for (const pair of map.items) {
      const key = toKey(pair)
      if (key !== null && entries.has(key.name)) report('duplicate-key', key.at)
      else if (key !== null) entries.set(key.name, { keyAt: key.at, value: convert(pair.value, key.at) })
    }
    return { kind: 'mapping', entries, at: placeOf(map) }
  }
  const toKey = ({ key }: ParsedPair): Key | null => {
    const at = placeOf(key)
    if (!isScalar(key) || typeof key.value !== 'string') return report('syntax', at)
    return key.value === '<<' && key.type === 'PLAIN' ? report('alias', at) : { name: key.value, at }
  }
  const report = (code: ReadProblem['code'], at: Position): null => {
    if (problems.length < limits.problems) problems.push({ code, at })
    return null
  }
  return convert(tree, locate(0))
}

const toScalar = ({ value, source }: Scalar.Parsed, at: Position): Node => {
  if (typeof value === 'string') return scalar(value, value, at)
  if (typeof value === 'number') return scalar(numberValue(value, source), source, at)
  return scalar(typeof value === 'boolean' ? value : null, source, at)
}
