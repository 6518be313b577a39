import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { attempt } from './attempt.ts'
import type { Section } from './document.ts'
import { limits } from './limits.ts'
import type { Chunk } from './markdown-chunks.ts'
import { type PlacedText, toSections } from './markdown-sections.ts'

/** The sections of a Markdown file, or why there are none. */
export type ParsedMarkdown =
  | { readonly sections: readonly Section[] }
  | { readonly refusal: 'too-deep' | 'too-complex' }

const options = {
  extensions: [gfmTable(), gfmTaskListItem()],
  mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()],
}

/** Parses Markdown with tables and task lists, chunk by chunk. How long it takes is for the caller to limit. */
export const parseChunks = (chunks: readonly Chunk[]): ParsedMarkdown => {
  const placed: PlacedText[] = []
  for (const { text, line } of chunks) {
    // The parser throws when its own recursion goes too deep.
    const tree = attempt(() => fromMarkdown(text, options), null)
    if (tree === null || isTooDeep(tree)) return { refusal: 'too-deep' }
    for (const node of tree.children) placed.push({ node, linesAbove: line - 1 })
  }
  return { sections: toSections(placed) }
}

const isTooDeep = (tree: Nodes): boolean => {
  let level: readonly Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limits.depth) return true
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return false
}
