import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentLimit, limits } from '../../../engine/documents/limits.ts'
import { splitChunks, workOf } from '../../../engine/documents/markdown-chunks.ts'
import { parseChunks } from '../../../engine/documents/markdown-parse.ts'

/** Prose that fills a chunk, so that the next safe place splits. */
const prose = 'Words that fill a line of prose. '.repeat(70)

const splitLines = (text: string) => splitChunks(text, 1).map(({ line }) => line)

describe('splitChunks', () => {
  it.each([
    ['a heading', '# b'],
    ['an empty heading', '##'],
    ['a list item', '- b'],
    ['a paragraph after a blank line', '\nb'],
    ['a quote after a blank line', '\n> b'],
    ['a line after a closed fence', '```js\n# x\n```\n\nb'],
    ['a line after a closed fence in a list', '  ```\n  # x\n  ```\n\nb'],
    ['a line after a fence on the line of a list item', '1. ```\n   # x\n   ```\n\nb'],
    ['a line after code by indentation', '\n    ```\n\nb'],
    ['a line after a fence indented by a tab', '\n\t```\n\nb'],
    ['a line after a comment', '<!-- x\n\n# y -->\n\nb'],
    ['a line after a comment on one line', '<!-- x -->\n\nb'],
    ['a line after a script', '<script>\n\n# x\n</SCRIPT>\n\nb'],
    ['a line after a declaration', '<!DOCTYPE\nhtml>\n\nb'],
    ['a line after HTML', '<div>\n# x\n\nb'],
    ['a line after HTML with a comment', '<div>\n<!-- x -->\n</div>\n\nb'],
  ])('splits before %s', (_, text) => {
    const lines = `${prose}\n${text}`.split('\n')
    const found = splitLines(`${prose}\n${text}`)
    expect(found.at(-1)).toBe(lines.length)
  })

  it.each([
    ['a line of the same paragraph', 'b'],
    ['an indented line', '\n  b'],
    ['an indented heading', ' # b'],
    ['an empty list item', '-'],
    ['a heading in a fence', '```\n\n# b'],
    ['a heading behind other marks that do not close the fence', '````\n```\n~~~~\n````js\n    ````\n# b'],
    ['a heading in a comment', '<!--\n\n# b'],
    ['a heading in a processing instruction', '<?x\n\n# b'],
    ['a heading in character data', '<![CDATA[\n\n# b'],
    ['a heading in HTML', '<div>\n# b'],
    ['a heading after a fence that may be in a list', '  ```\n# b'],
    ['a heading after a fence that is closed outside of its list', '  ```\n ```\n# b'],
    ['a heading after a fence whose end is indented too far', '  ```\n    ```\n# b'],
    ['a heading after a fence in a list item that may not be one', '2. ```\n   ```\n# b'],
    ['a heading after a fence in HTML', '<b>\n```\n\n# b'],
    ['a heading after a list item in HTML that may hold a fence', '<b>\n2. ```\n\n# b'],
    ['anything after that', '  ```\n# b\n\nc\n\n# d'],
  ])('does not split before %s', (_, text) => {
    expect(splitLines(`${prose}\n${text}`)).toEqual([1])
  })

  it('keeps every character and the line numbers', () => {
    const text = Array.from({ length: 300 }, (_, index) => `# Heading ${index}\n\n${prose.slice(0, index)}\n`).join('')
    const chunks = splitChunks(text, 5)
    expect(chunks.length).toBeGreaterThan(10)
    expect(chunks.map((chunk) => chunk.text).join('')).toBe(text)
    for (const { text: part, line } of chunks) expect(text.split('\n')[line - 5]).toBe(part.split('\n')[0])
  })

  // Left out: a lone `-` and numbers other than 1, which the parser misses after indented code and a blank line.
  const fragments = fc.constantFrom(
    '# A',
    'Title\n===',
    'Two\nlines\n---',
    '- a',
    '* b',
    '1. d',
    '  - n',
    '   1. m',
    '    - deep',
    '```',
    '```js',
    '~~~',
    '  ```',
    '   ~~~',
    '    ```',
    '- ```',
    '1. ```',
    '- - ```',
    '> ```',
    '> # q',
    '<!-- c -->',
    '<!--',
    '-->',
    '  <!--',
    '  -->',
    '- <!--',
    '<div>',
    '</div>',
    '<b>x</b> y',
    'text <!--',
    '<script>',
    '</script>',
    '<pre>',
    '<?php',
    '?>',
    '<![CDATA[',
    ']]>',
    '<!X',
    '| a | b |\n|---|---|\n| c | d |',
    '| a |',
    'para',
    '  indented',
    '    code',
    '\tcode',
    '',
    '',
    '',
    ' ',
    '- [x] t',
    '* * *',
    '> lazy\nlazy',
    'text  ',
    'a: `b',
    '``',
    '**b',
    '[x](',
    '  # H',
    '<!-->',
    '-\t```',
    '     ```',
    prose,
    prose,
    prose,
  )

  it('changes nothing of what the file says', () => {
    fc.assert(
      fc.property(fc.array(fragments, { minLength: 5, maxLength: 30 }), (parts) => {
        const text = parts.join('\n')
        expect(parseChunks(splitChunks(text, 1))).toEqual(parseChunks([{ text, line: 1 }]))
      }),
      { numRuns: 300 },
    )
  })
})

const work = (text: string) => workOf(splitChunks(text, 1))
const wide = (text: string) => text.repeat(Math.ceil(documentLimit / text.length)).slice(0, documentLimit)

describe('workOf', () => {
  it.each([
    ['prose with headings and lists', `# Title\n\n${prose}\n\n- one\n- two\n\n`.repeat(25)],
    [
      'a table of 60 long answers',
      `| Item | Answer |\n|---|---|\n${`| Name of an item | ${prose.slice(0, 600)} |\n`.repeat(60)}`,
    ],
    ['code', `\`\`\`\n${'    const a = 1\n'.repeat(20)}\`\`\`\n\n`.repeat(10)],
  ])('is small for %s', (_, text) => {
    expect(work(text)).toBeLessThan(limits.work)
  })

  it.each([
    ['emphasis', '*_'.repeat(2_000)],
    ['links', '[a]('.repeat(2_000)],
    ['references', '[a][b] '.repeat(1_000)],
    ['tags', '<a '.repeat(2_000)],
    ['backticks', '`` ` '.repeat(1_000)],
    ['lazy lines', `> a\n${'a\n'.repeat(2_500)}`],
    ['nested lists', Array.from({ length: 100 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')],
    ['lists nested with tabs', Array.from({ length: 100 }, (_, level) => `${'\t'.repeat(level)}- a`).join('\n')],
    ['quotes in quotes', `${'> '.repeat(30)}a\n`.repeat(300)],
    ['one long line', wide('a ')],
  ])('is large for %s', (_, text) => {
    expect(work(text)).toBeGreaterThan(limits.work)
  })

  it('grows with the length, not with its square, where a file can be split', () => {
    const section = `# Title\n\n${prose}\n\n- one\n- two\n\n`
    expect(work(section.repeat(100)) / work(section.repeat(10))).toBeLessThan(12)
  })
})
