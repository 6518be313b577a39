import type { Document, Node } from '../documents/document.ts'

/** Keys whose value names a file of the repository. */
const keys = new Set(['path', 'text', 'document', 'license_link', 'acceptable_use_policy'])

/** The paths that a YAML document of a release names: values of the keys above, and of `documents`. */
export function namedPaths(document: Document): readonly string[] {
  const { content } = document
  if (content.format !== 'yaml' || content.root === null) return []
  return pathsIn(content.root, false)
}

function pathsIn(node: Node, named: boolean): readonly string[] {
  if (node.kind === 'scalar') return named && typeof node.value === 'string' ? pathOf(node.value) : []
  if (node.kind === 'sequence') return node.items.flatMap((item) => pathsIn(item, named))
  return [...node.entries].flatMap(([key, entry]) => pathsIn(entry.value, keys.has(key) || key === 'documents'))
}

/** A value that can be a path: one line, no address, an anchor cut off; with blanks only where it ends like the name of a file. */
function pathOf(value: string): readonly string[] {
  const path = value.split('#', 1)[0] ?? ''
  if (path === '' || path.length > 400 || /[\n\r\t]|^[a-z][a-z0-9+.-]*:/i.test(path)) return []
  return !/\s/.test(path) || /\S\.\w{1,10}$/.test(path) ? [path] : []
}
