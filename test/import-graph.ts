import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Who leads where: each node with the nodes that it names. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>

/** The sources of a layer, as paths from the root of the repository. */
export function sourcesOf(layer: string): readonly string[] {
  return readdirSync(join(root, layer), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

/** The text of a source. */
export function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

/** Every specifier that a source names: imports and exports, of types too, and `import()` wherever it stands. */
export function importsOf(file: string): readonly string[] {
  const found = textOf(file).matchAll(
    /^(?:import|export)\b[^'\n]*? from '([^']+)'|^import '([^']+)'|^\} from '([^']+)'|\bimport\(\s*'([^']+)'/gm,
  )
  return [...found].flatMap((match) => match.slice(1).filter((name) => name !== undefined))
}

/** The path from the root of the repository that a specifier of a source leads to. */
export function resolved(file: string, specifier: string): string {
  return join(dirname(file), specifier)
}

/** The files of a layer, each with the files of the same layer that it imports. */
export function fileGraph(layer: string): Graph {
  const files = sourcesOf(layer)
  const targets = (file: string) =>
    importsOf(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => resolved(file, specifier))
      .filter((target) => target.startsWith(`${layer}/`))
  return new Map(files.map((file) => [file, new Set(targets(file))]))
}

/**
 * The folders of a layer, each with those that its own files import. What stands directly in the layer belongs to no
 * folder; a folder and the one that it stands in are two.
 */
export function folderGraph(layer: string): Graph {
  const graph = new Map<string, Set<string>>()
  for (const [file, targets] of fileGraph(layer)) {
    const others = [...targets].map(dirname).filter((folder) => folder !== layer && folder !== dirname(file))
    if (dirname(file) === layer) continue
    graph.set(dirname(file), new Set([...(graph.get(dirname(file)) ?? []), ...others]))
  }
  return graph
}

type Visit = { readonly order: number; low: number }

/** Every group of nodes that reach each other, after Tarjan; a node that names itself is one, too. */
export function circlesOf(graph: Graph): readonly (readonly string[])[] {
  const visits = new Map<string, Visit>()
  const open: string[] = []
  const circles: string[][] = []
  const visit = (node: string): Visit => {
    const own: Visit = { order: visits.size, low: visits.size }
    visits.set(node, own)
    open.push(node)
    for (const target of graph.get(node) ?? []) {
      const known = visits.get(target)
      if (known === undefined) own.low = Math.min(own.low, visit(target).low)
      else if (open.includes(target)) own.low = Math.min(own.low, known.order)
    }
    if (own.low === own.order) {
      const circle = open.splice(open.indexOf(node))
      if (circle.length > 1 || graph.get(node)?.has(node) === true) circles.push(circle.sort())
    }
    return own
  }
  for (const node of graph.keys()) if (!visits.has(node)) visit(node)
  return circles
}
