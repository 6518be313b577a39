import type { Nodes, Paragraph, PhrasingContent, RootContent, Table } from 'mdast'
import { anchors } from './anchor.ts'
import type { Block, Position, Section } from './document.ts'
import { htmlText } from './html-text.ts'

/** Top-level nodes in the order of the file, each with the number of lines above the text that it was parsed from. */
export type PlacedText = { readonly node: RootContent; readonly linesAbove: number }

type OpenSection = Omit<Section, 'blocks'> & { readonly blocks: Block[] }

/** Gathers the sections of a Markdown file: each heading with what stands below it, up to the next heading. */
export const toSections = (nodes: Iterable<PlacedText>): readonly Section[] => {
  const anchorOf = anchors()
  const top: OpenSection = { heading: '', depth: 0, at: { line: 1, column: 1 }, anchor: '', blocks: [] }
  const sections = [top]
  let current = top
  for (const { node, linesAbove } of nodes) {
    const place: Place = (of) => positionOf(of, linesAbove)
    if (node.type === 'heading') {
      const heading = textOf(node.children)
      current = { heading, depth: node.depth, at: place(node), anchor: anchorOf(heading), blocks: [] }
      sections.push(current)
    } else for (const block of blocksOf(node, place)) current.blocks.push(block)
  }
  return sections.filter((section) => section.depth > 0 || section.blocks.length > 0)
}

type Place = (of: Nodes) => Position

const positionOf = (node: Nodes, linesAbove: number): Position => {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 }
  return { line: linesAbove + line, column }
}

const blocksOf = (node: RootContent, place: Place): readonly Block[] => {
  switch (node.type) {
    case 'paragraph':
      return textBlock(textOf(node.children), place(node)).map((block) =>
        isLabelled(node) ? { ...block, labelled } : block,
      )
    case 'heading':
      return textBlock(textOf(node.children), place(node))
    case 'html':
      return textBlock(htmlText(node.value).trim(), place(node))
    case 'code':
      return [{ kind: 'code', text: node.value.trimEnd(), at: place(node) }]
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, place))
    case 'list':
      return node.children.flatMap((item) => blocksOf(item, place))
    case 'listItem':
      return itemBlocks(node.children, { checked: node.checked ?? null, at: place(node) }, place)
    case 'table':
      return rowBlocks(node, place)
    default:
      return []
  }
}

type Text = Extract<Block, { kind: 'text' }>

const labelled = true

const textBlock = (text: string, at: Position): readonly Text[] => (text === '' ? [] : [{ kind: 'text', text, at }])

/** Bold words at the beginning with a colon at their end or right behind them. */
const isLabelled = ({ children: [first, second] }: Paragraph): boolean =>
  first?.type === 'strong' &&
  (/:\s*$/.test(textOf(first.children)) || (second?.type === 'text' && /^\s*:/.test(second.value)))

/** The paragraphs of an item are its text; lists, code and tables in it follow as blocks of their own. */
const itemBlocks = (
  children: readonly RootContent[],
  item: { readonly checked: boolean | null; readonly at: Position },
  place: Place,
): readonly Block[] => {
  const paragraphs = children.flatMap((child) => (child.type === 'paragraph' ? textOf(child.children) : []))
  const others = children.filter((child) => child.type !== 'paragraph')
  return [
    { kind: 'item', text: paragraphs.join('\n\n'), ...item },
    ...others.flatMap((child) => blocksOf(child, place)),
  ]
}

const rowBlocks = (table: Table, place: Place): readonly Block[] =>
  table.children.map((row) => ({
    kind: 'row',
    cells: row.children.map((cell) => ({ text: textOf(cell.children), at: place(cell.children[0] ?? cell) })),
    at: place(row),
  }))

const textOf = (children: readonly PhrasingContent[]): string => children.map(plain).join('').trim()

const plain = (node: PhrasingContent): string => {
  if (node.type === 'html') return htmlText(node.value)
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.value
  if ('alt' in node) return node.alt ?? ''
  return 'children' in node ? node.children.map(plain).join('') : ''
}
