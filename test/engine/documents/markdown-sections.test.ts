import { expect, it } from 'vitest'
import { toSections } from '../../../engine/documents/markdown-sections.ts'

it('places a node without a position at the start of its text', () => {
  const node = { type: 'paragraph' as const, children: [{ type: 'text' as const, value: 'a' }] }
  expect(toSections([{ node, linesAbove: 4 }])).toMatchObject([
    { depth: 0, at: { line: 1 }, blocks: [{ text: 'a', at: { line: 5, column: 1 } }] },
  ])
})

it('says nothing for what carries no text', () => {
  const children = [
    { type: 'image' as const, url: 'x.png', alt: null },
    { type: 'footnoteReference' as const, identifier: 'x' },
    { type: 'text' as const, value: 'a' },
  ]
  expect(toSections([{ node: { type: 'paragraph', children }, linesAbove: 0 }])).toMatchObject([
    { blocks: [{ text: 'a' }] },
  ])
})
