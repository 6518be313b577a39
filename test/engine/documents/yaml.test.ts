import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { documentLimit, limits } from '../../../engine/documents/limits.ts'
import { plainValue } from '../../../engine/documents/locate.ts'
import { readYaml } from '../../../engine/documents/yaml.ts'
import { outline } from './stored.ts'

const problemsOf = (text: string) => readYaml(text).problems.map(({ code, at }) => `${code} ${at.line}:${at.column}`)

describe('values', () => {
  it('keeps positions and the text of every scalar', () => {
    const text =
      '# comment\ngeneral:\n  name: Atlas 3\n  tags: [a, "b"]\n  list:\n    - x: 1.50\n    - |\n      two\n      lines\n'
    expect(outline(readYaml(text).root)).toEqual([
      '2:1 mapping',
      '2:1 general:',
      '3:3 mapping',
      '3:3 name:',
      '3:9 "Atlas 3" Atlas 3',
      '4:3 tags:',
      '4:9 sequence',
      '4:10 "a" a',
      '4:13 "b" b',
      '5:3 list:',
      '6:5 sequence',
      '6:7 mapping',
      '6:7 x:',
      '6:10 1.5 1.50',
      '7:7 "two\\nlines\\n" two\nlines\n',
    ])
  })

  it.each([
    ['no', 'no'],
    ['on', 'on'],
    ['12:30:45', '12:30:45'],
    ['2026-08-02', '2026-08-02'],
    ['true', true],
    ['~', null],
    ['012', 12],
    ['0o17', 15],
    ['0xFF', 255],
    ['1e26', 1e26],
    ['-1.5', -1.5],
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', '9007199254740993'],
    ['12345678901234567890', '12345678901234567890'],
    ['1e999', '1e999'],
    ['.nan', '.nan'],
    ['-.inf', '-.inf'],
    ['"12"', '12'],
    ["'it''s'", "it's"],
    ['"\\u0041\\n"', 'A\n'],
    ['!', undefined],
  ])('reads %s as YAML 1.2 does', (text, value) => {
    const { root } = readYaml(`a: ${text}`)
    expect(root === null ? undefined : plainValue(root)).toEqual(value === undefined ? undefined : { a: value })
  })

  it('gives a key without value an empty scalar, also in a flow mapping', () => {
    expect(outline(readYaml('a:\nb: {c, d: }').root)).toEqual([
      '1:1 mapping',
      '1:1 a:',
      '1:3 null ',
      '2:1 b:',
      '2:4 mapping',
      '2:5 c:',
      '2:5 null ',
      '2:8 d:',
      '2:11 null ',
    ])
  })

  it.each(['', '\n\n', '# only a comment\n', '---\n'])(
    'reads nothing from the empty file %j without a problem',
    (text) => {
      expect(readYaml(text).problems).toEqual([])
      expect(plainValue(readYaml(text).root)).toBeNull()
    },
  )

  it('treats keys of Object.prototype as ordinary keys', () => {
    const { root } = readYaml('__proto__: {polluted: true}\nconstructor: x\ntoString: y')
    expect(Object.keys(Object(plainValue(root)))).toEqual(['__proto__', 'constructor', 'toString'])
    expect(Object('').polluted).toBeUndefined()
  })

  it('takes a document marker at the start and an end marker', () => {
    expect(plainValue(readYaml('# c\n--- \na: 1\n...\n').root)).toEqual({ a: 1 })
  })

  it('counts lines from the given first line', () => {
    expect(outline(readYaml('a: 1\nb: 2', 7).root)).toContain('8:4 2 2')
  })

  it('counts columns in UTF-16 code units', () => {
    expect(outline(readYaml('"😀": é').root)).toEqual(['1:1 mapping', '1:1 😀:', '1:7 "é" é'])
  })
})

describe('refusals', () => {
  it.each([
    ['an alias', 'a: &x 1\nb: *x', 'alias 1:4'],
    ['an alias to nothing', 'a:\n  - *nope', 'alias 2:5'],
    ['an alias with a strange name', '*!', 'alias 1:1'],
    ['an anchor', '- &x 1', 'alias 1:3'],
    ['a merge key', 'a: 1\n<<: {b: 2}', 'alias 2:1'],
    ['a version directive', '%YAML 1.1\n---\na: no', 'yaml-directive 1:1'],
    ['a tag directive', '# c\n%TAG ! tag:x,2026:\n---\na: 1', 'yaml-directive 2:1'],
    ['an unknown tag', 'a: !secret x', 'syntax 1:4'],
    ['a known tag', 'a: !!binary aGk=', 'syntax 1:4'],
    ['a tag that says nothing', 'a: ! x', 'syntax 1:4'],
    ['a second document', 'a: 1\n---\nb: 2', 'syntax 2:1'],
    ['a document after an end marker', 'a: 1\n...\nb: 2', 'syntax 3:1'],
    ['two document markers', '---\n---\na: 1', 'syntax 2:1'],
    ['a key that is there twice', 'a: 1\nb: 2\na: 3', 'duplicate-key 3:1'],
    ['a key that is there twice in flow style', '{a: 1, "a": 2}', 'duplicate-key 1:8'],
    ['a number as key', 'a:\n  1: x', 'syntax 2:3'],
    ['a mapping as key', '{a: 1}: x', 'syntax 1:1'],
    ['an empty key', ': x', 'syntax 1:3'],
    ['an unclosed quotation', "a: 'it''", 'syntax 1:9'],
    ['a tab as indentation', 'a:\n\tb: 1', 'tab-indentation 2:1'],
    ['a blank that is no plain space', 'a:\n\u00a0 b: [', 'odd-space 2:1'],
    ['a merge conflict', 'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> topic', 'conflict-marker 2:1'],
    ['an unclosed bracket', 'a: [1, 2', 'syntax 1:9'],
    ['an empty item', 'a: [1, , 2]', 'syntax 1:8'],
    ['a control character', 'a: 1\nb: \u001f2', 'syntax 2:4'],
    ['a stray bracket', 'a: 1\n]', 'syntax 2:1'],
  ])('refuses %s', (_, text, problem) => {
    expect(problemsOf(text)).toContain(problem)
    expect(readYaml(text).root).toBeNull()
  })

  it('accepts a quoted key that looks like a merge key', () => {
    expect(plainValue(readYaml('"<<": 1').root)).toEqual({ '<<': 1 })
  })

  it('reports at most a page of problems', () => {
    expect(readYaml('a: 1\n'.repeat(100)).problems).toHaveLength(limits.problems)
    expect(readYaml('- a: b: c\n'.repeat(100)).problems).toHaveLength(1)
  })
})

const wide = (text: string) => text.repeat(Math.ceil(documentLimit / text.length)).slice(0, documentLimit)
const distinct = (count: number, separator: string) =>
  Array.from({ length: count }, (_, index) => `k${index}: v`).join(separator)

describe('hostile input', () => {
  it.each([
    ['deep brackets', wide('['), 'too-deep', limits.depth],
    ['deep braces', wide('{a: '), 'too-deep', limits.depth],
    ['deep compact lists', wide('- '), 'too-deep', limits.depth],
    ['deep explicit keys', wide('? '), 'too-deep', limits.depth],
    [
      'deep indentation',
      Array.from({ length: 200 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
      'too-deep',
      limits.depth,
    ],
    ['commas', `{${wide(',')}`, 'syntax', undefined],
    ['very many keys', distinct(20_000, '\n'), 'too-complex', limits.nodes],
    ['very many items', `[${wide('1,').slice(0, -2)}]`, 'too-complex', limits.nodes],
    ['an alias bomb', `a: &a [x]\n${distinct(10, '\n')}\nb: *a`, 'alias', 0],
    ['errors', wide("''- "), 'syntax', undefined],
    ['quotes', wide('"\n'), 'syntax', undefined],
  ])('stops at %s', (_, text, code, limit) => {
    const { problems, root } = readYaml(text)
    expect(problems[0]).toMatchObject(limit === undefined ? { code } : { code, limit })
    expect(root).toBeNull()
  })

  it.each([
    ['5 000 keys', distinct(5_000, '\n')],
    ['5 000 keys in flow style', `{${distinct(5_000, ', ')}}`],
    ['blank lines', wide('\n')],
    ['comments after blank lines', `-${'\n'.repeat(4_900)}${'  #\n'.repeat(38_000)}`],
    ['one long text', `a: "${'\\x41'.repeat(60_000)}"`],
    ['one long folded text', `a: >\n${'  word word word\n'.repeat(14_000)}`],
  ])('reads %s', (_, text) => {
    expect(readYaml(text).problems).toEqual([])
  })

  it('takes nesting up to the limit and not one level more', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`
    expect(readYaml(nested(limits.depth)).problems).toEqual([])
    expect(readYaml(nested(limits.depth + 1)).problems).toMatchObject([{ code: 'too-deep' }])
    expect(readYaml(`${'- '.repeat(limits.depth)}x`).problems).toEqual([])
    expect(readYaml(`${'- '.repeat(limits.depth + 1)}x`).problems).toMatchObject([{ code: 'too-deep' }])
  })
})

const yamlish = fc
  .array(
    fc.constantFrom(
      'a',
      'b: ',
      ': ',
      '- ',
      '? ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '|',
      '>',
      '#',
      '&a',
      '*a',
      '!',
      '!!',
      '%',
      '@',
      '\n',
      '\n  ',
      ' ',
      '\t',
      '---',
      '...',
      '~',
      '<<',
      '1',
      '\\',
      'é',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

const json = fc.jsonValue({ maxDepth: 5 }).filter((value) => !/[1-9]\d{15}/.test(JSON.stringify(value)))

describe('properties', () => {
  it.each([
    ['any text', fc.string({ unit: 'binary', maxLength: 200 })],
    ['text like YAML', yamlish],
  ])('never throws and stays within the file for %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { root, problems } = readYaml(text)
        const lines = text.split('\n')
        for (const { at } of problems) expect(at.column).toBeLessThanOrEqual((lines[at.line - 1]?.length ?? -1) + 1)
        if (problems.length > 0) expect(root).toBeNull()
      }),
      { numRuns: 1_000 },
    )
  })

  it('reads back what a YAML writer wrote', () => {
    fc.assert(
      fc.property(json, fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const), (value, style) => {
        const text = stringify({ value }, { aliasDuplicateObjects: false, defaultStringType: style })
        const { root, problems } = readYaml(text)
        expect(problems).toEqual([])
        expect(JSON.parse(JSON.stringify(plainValue(root)))).toEqual(JSON.parse(JSON.stringify({ value })))
      }),
      { numRuns: 500 },
    )
  })
})
