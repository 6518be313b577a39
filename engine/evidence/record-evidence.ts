import type * as z from 'zod/mini'
import type { Evidence, Unreadable } from '../../commitments/case.ts'
import type { Issue } from '../../commitments/issue.ts'
import type { Node } from '../documents/document.ts'
import { nodeAt, positionOf } from '../documents/locate.ts'
import { findDocument } from './find-document.ts'
import type { ReadFile } from './read-files.ts'
import { shape } from './shape.ts'

/** The evidence of an artefact with typed keys, from its YAML document. */
export function recordEvidence<Schema extends z.ZodMiniType>(
  schema: Schema,
  read: ReadonlyMap<string, ReadFile>,
  path: string,
): Evidence<z.infer<Schema>> {
  const document = findDocument(read, path, 'yaml')
  if ('state' in document) return document
  const root = document.content.format === 'yaml' ? document.content.root : null
  const node: Node = root ?? { kind: 'mapping', entries: new Map(), at: { line: 1, column: 1 } }
  const { content, problems } = shape(schema, node, document.path)
  if (isBlank(content)) return blank(document.path, problems)
  return {
    state: 'found',
    path: document.path,
    sha256: document.sha256,
    content,
    problems,
    locate: (item) => ({ path: document.path, ...positionOf(node, steps(item)) }),
    written: (item) => {
      const found = nodeAt(node, steps(item))
      return found?.kind === 'scalar' ? found.text : null
    },
  }
}

/** A document in which nothing is stated counts as little as none. An empty list states that there are no entries. */
function isBlank(content: unknown): boolean {
  if (content === undefined || content === null) return true
  return typeof content === 'object' && !Array.isArray(content) && Object.values(content).every(isBlank)
}

/** A document without an answer is as good as unreadable; what is wrong in it is told with it. */
export function blank(path: string, problems: readonly Issue[]): Unreadable {
  return {
    state: 'unreadable',
    path,
    problems: [{ problem: 'document-blank', at: { path, line: 1, column: 1 } }, ...problems],
  }
}

/** `crawlers.0.name` as the steps `crawlers`, 0, `name`. */
function steps(item: string): readonly (string | number)[] {
  return item.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}
