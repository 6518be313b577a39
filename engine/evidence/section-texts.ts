import type { Block, Content, Section } from '../documents/document.ts'

/** The text below each heading of a Markdown file by anchor, deeper sections included; empty for any other file. */
export function sectionTexts(content: Content): ReadonlyMap<string, string> {
  if (content.format !== 'markdown') return new Map()
  const { sections } = content
  return new Map(sections.map((section, index) => [section.anchor, textBelow(section, sections.slice(index + 1))]))
}

function textBelow(section: Section, following: readonly Section[]): string {
  const end = following.findIndex(({ depth }) => depth <= section.depth)
  const deeper = end < 0 ? following : following.slice(0, end)
  return [section, ...deeper].flatMap(({ heading, blocks }) => [heading, ...blocks.map(textOf)]).join('\n')
}

function textOf(block: Block): string {
  return block.kind === 'row' ? block.cells.map(({ text }) => text).join(' | ') : block.text
}
