import { readdirSync, readFileSync } from 'node:fs'
import { parseDocument } from 'yaml'
import type { MemoryTree } from './memory-source.ts'

const folder = new URL('../../examples/', import.meta.url)

/** The files of a shipped example, by path below its folder. */
export function exampleFiles(name: string): MemoryTree {
  const root = new URL(`${name}/`, folder)
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    entries.map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`
      return [path.slice(root.pathname.length).replace(/^\/+/, ''), readFileSync(path, 'utf8')]
    }),
  )
}

/** The YAML files of an example with values set by dotted item path; `null` removes the item. */
export function changed(files: MemoryTree, document: string, set: Readonly<Record<string, unknown>>): MemoryTree {
  const path = `gpai/${document}.yaml`
  const text = files[path]
  if (typeof text !== 'string') throw new Error(`The example has no ${path}.`)
  const yaml = parseDocument(text)
  for (const [item, value] of Object.entries(set)) {
    const keys = item.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
    if (value === null) yaml.deleteIn(keys)
    else yaml.setIn(keys, yaml.createNode(value))
  }
  return { ...files, [path]: yaml.toString({ lineWidth: 0 }) }
}

/** The files of an example without a document. */
export function without(files: MemoryTree, document: string): MemoryTree {
  const dropped = `gpai/${document}.`
  return Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith(dropped)))
}

/** The names of the shipped examples that are releases. */
export function exampleNames(): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'workflows')
    .map((entry) => entry.name)
    .sort()
}
