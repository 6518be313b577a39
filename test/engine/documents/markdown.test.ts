import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Document, Section } from '../../../engine/documents/document.ts'
import { limits } from '../../../engine/documents/limits.ts'
import { plainValue } from '../../../engine/documents/locate.ts'
import { readDocument } from '../../../engine/documents/read-document.ts'
import { file } from './stored.ts'

const sectionsOf = ({ content }: Document): readonly Section[] =>
  content.format === 'markdown' ? content.sections : []
const frontMatterOf = ({ content }: Document) => (content.format === 'markdown' ? content.frontMatter : null)
const read = (text: string) => readDocument('card.md', file(text))

const shown = (block: Block): string => {
  const place = `${block.at.line}:${block.at.column} ${block.kind}`
  if (block.kind === 'row') return `${place} ${block.cells.map((cell) => `${cell.at.column} ${cell.text}`).join(' | ')}`
  return block.kind === 'item' ? `${place} ${block.checked} ${block.text}` : `${place} ${block.text}`
}
const outlined = async (text: string) =>
  sectionsOf(await read(text)).flatMap(({ heading, depth, anchor, at, blocks }) => [
    `${at.line}:${at.column} ${'#'.repeat(depth)} ${heading} (${anchor})`,
    ...blocks.map(shown),
  ])
const blocksOf = async (text: string) => sectionsOf(await read(text)).flatMap(({ blocks }) => blocks.map(shown))

describe('sections', () => {
  it('gathers blocks below their headings, with positions', async () => {
    const text = [
      'Above.',
      '',
      '# Atlas *3* ##',
      'A paragraph',
      'of two lines.',
      '',
      'Intended',
      'use',
      '---',
      '- [x] done',
      '- [ ] open',
      '  - nested',
      '',
      '    second paragraph',
      '1. first',
      '',
      '| Item | Answer |',
      '|---|---|',
      '| Name | Atlas \\| 3 |',
      '| Empty | |',
      '',
      '> quoted',
      '> - in quote',
      '',
      '```yaml',
      '# no heading',
      '```',
    ].join('\n')
    expect(await outlined(text)).toEqual([
      '1:1   ()',
      '1:1 text Above.',
      '3:1 # Atlas 3 (atlas-3)',
      '4:1 text A paragraph\nof two lines.',
      '7:1 ## Intended\nuse (intendeduse)',
      '10:1 item true done',
      '11:1 item false open',
      '12:3 item null nested\n\nsecond paragraph',
      '15:1 item null first',
      '17:1 row 3 Item | 10 Answer',
      '19:1 row 3 Name | 10 Atlas | 3',
      '20:1 row 3 Empty | 9 ',
      '22:3 text quoted',
      '23:3 item null in quote',
      '25:1 code # no heading',
    ])
  })

  it('gives headings the anchors that GitHub gives them', async () => {
    const headings = [
      'Use',
      'Use',
      'Use-1',
      'Use',
      'Über_uns: 100 %!',
      '🚀 Go',
      '`code` & [link](x)',
      '日本 語',
      'A  b',
    ]
    const document = await read(headings.map((heading) => `# ${heading}\n`).join('\n'))
    expect(sectionsOf(document).map(({ anchor }) => anchor)).toEqual([
      'use',
      'use-1',
      'use-1-1',
      'use-2',
      'über_uns-100-',
      '-go',
      'code--link',
      '日本-語',
      'a--b',
    ])
  })

  it('steps over anchors that other headings took', async () => {
    const document = await read('# a-1\n# a\n# a\n')
    expect(sectionsOf(document).map(({ anchor }) => anchor)).toEqual(['a-1', 'a', 'a-2'])
  })

  it('reads nothing from an empty file', async () => {
    expect(await outlined('')).toEqual([])
  })

  it.each([
    ['a fence', '```\n# x\n```'],
    ['a fence of tildes in a list', '- a\n  ~~~\n  # x\n  ~~~'],
    ['a longer fence', '````\n```\n# x\n````'],
    ['an open fence', '```\n\n# x\n\n## y'],
    ['a comment', '<!--\n# x\n\n# y\n-->'],
    ['a comment that never ends', '<!-- \n\n# x'],
    ['HTML', '<div>\n# x\n</div>'],
    ['a script', '<script>\n\n# x\n\n</script>'],
    ['code by indentation', 'a\n\n    # x'],
    ['a quote', '> # x'],
    ['a paragraph', 'a\n#x\n\\# y'],
  ])('finds no heading in %s', async (_, text) => {
    expect(sectionsOf(await read(`# top\n\n${text}\n`)).map(({ heading }) => heading)).toEqual(['top'])
  })
})

describe('text', () => {
  it.each([
    ['a <b>bold</b> word', ['1:1 text a bold word']],
    ['a <!-- hint --> b', ['1:1 text a  b']],
    ['one<br>two  \nthree', ['1:1 text one\ntwo\nthree']],
    [
      '![a picture](x.png) ![](y.png) ![ref] `code` &amp; <https://x.y>',
      ['1:1 text a picture  ![ref] code & https://x.y'],
    ],
    ['![a][x] [b][x]\n\n[x]: /y', ['1:1 text a b']],
    ['<!-- only a hint -->', []],
    ['<!-- hint -->', []],
    ['<!--> seen', ['1:1 text seen']],
    ['<!-- a --> seen <!-- b', ['1:1 text seen']],
    ['<p align="center">\nHello <b>you</b>&nbsp;</p>', ['1:1 text Hello you']],
    ['<p>a<br/>b</p>', ['1:1 text a\nb']],
    ['<div>\n<style>p > a {}</style><script>x</script>y < z</div>', ['1:1 text y < z']],
    ['<!DOCTYPE html>\n', []],
    ['[comment]: # (a hint)', []],
    ['***', []],
    ['- > # h', ['1:1 item null ', '1:5 text h']],
    ['- a\n\n  | x |\n  |---|\n  | y |\n- b', ['1:1 item null a', '3:3 row 5 x', '5:3 row 5 y', '6:1 item null b']],
    ['| a |\n|---|\n| b |\n- c', ['1:1 row 3 a', '3:1 row 3 b', '4:1 item null c']],
    ['1. a\n2. b\n- c\n* [X] d', ['1:1 item null a', '2:1 item null b', '3:1 item null c', '4:1 item true d']],
    ['- [ ] <!-- hint -->', ['1:1 item false ']],
    ['- [ ]', ['1:1 item null [ ]']],
  ])('reads %j', async (text, blocks) => {
    expect(await blocksOf(text)).toEqual(blocks)
  })
})

describe('front matter', () => {
  it('is read as YAML with the lines of the file', async () => {
    const document = await read('\ufeff--- \r\nlicense: mit\r\ntags: [a]\r\n---\t\r\n\r\n# Card\r\n')
    const front = frontMatterOf(document)
    expect(plainValue(front)).toEqual({ license: 'mit', tags: ['a'] })
    expect(front?.at).toEqual({ line: 2, column: 1 })
    expect(sectionsOf(document)).toMatchObject([{ heading: 'Card', at: { line: 6, column: 1 } }])
  })

  it.each([
    ['duplicate-key', 3, '---\na: 1\na: 2\n---\n'],
    ['alias', 3, '---\na: 1\nb: *a\n---\n'],
    ['not-a-mapping', 2, '---\n- a\n---\n'],
    ['not-a-mapping', 2, '---\na line\n---\n'],
  ])('is a problem: %s', async (code, line, text) => {
    const document = await read(`${text}# Card`)
    expect(document.problems).toMatchObject([{ code, at: { line } }])
    expect(document.content).toMatchObject({ frontMatter: null, sections: [{ heading: 'Card' }] })
  })

  it.each([
    ['empty', '---\n---\n# Card'],
    ['not closed', '---\n\n# Card'],
    ['not at the start', '\n---\na: 1\n---\n\n# Card'],
    ['longer than three dashes', '----\n# Card'],
  ])('is absent when it is %s', async (_, text) => {
    const document = await read(text)
    expect(document.problems).toEqual([])
    expect(frontMatterOf(document)).toBeNull()
    expect(sectionsOf(document).map(({ heading }) => heading)).toContain('Card')
  })
})

describe('hostile input', () => {
  it.each([
    ['quote and list markers', '> - '.repeat(2_000)],
    ['quote markers in the middle', `# a\n\nb\n${'>'.repeat(limits.markers + 1)} x`],
    ['list markers', '- '.repeat(limits.markers + 1)],
    ['numbers', '1. '.repeat(limits.markers + 1)],
  ])('stops at too many %s in a line', async (_, text) => {
    const { problems } = await read(text)
    expect(problems).toMatchObject([{ code: 'too-deep', limit: limits.markers }])
    expect(problems[0]?.at.line).toBe(text.split('\n').length)
  })

  it('takes as many markers as the limit says', async () => {
    expect((await read(`${'>'.repeat(limits.markers)} x`)).problems).toEqual([])
  })

  it('stops at nesting by indentation', async () => {
    const text = Array.from({ length: 20 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')
    expect((await read(text)).problems).toMatchObject([{ code: 'too-deep', limit: limits.depth }])
  })

  it('never throws and stays within the file', async () => {
    const parts = fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\n\n',
      '# ',
      '- ',
      '> ',
      '1. ',
      '`',
      '```',
      '*',
      '_',
      '[',
      '](',
      ')',
      '<',
      '<!--',
      '-->',
      '|',
      '|-|',
      '---',
      '===',
      '\t',
      '    ',
      '&',
      '\\',
      '\0',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.array(parts, { maxLength: 60 }).map((some) => some.join('')),
    )
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const document = await read(text)
        const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/)
        const places = sectionsOf(document).flatMap(({ at, blocks }) => [at, ...blocks.map((block) => block.at)])
        for (const { line, column } of [...places, ...document.problems.map(({ at }) => at)])
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1)
      }),
      { numRuns: 500 },
    )
  })
})
