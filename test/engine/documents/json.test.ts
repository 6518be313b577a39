import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from '../../../engine/documents/json.ts'
import { documentLimit, limits } from '../../../engine/documents/limits.ts'
import { plainValue } from '../../../engine/documents/locate.ts'
import { outline } from './stored.ts'

describe('values', () => {
  it('keeps positions and the text of every scalar', () => {
    const text = '{\n\t"a": [1.50, "x\\u0041", {}],\n  "b": {"c": null, "d": true}\n}\n'
    expect(outline(readJson(text).root)).toEqual([
      '1:1 mapping',
      '2:2 a:',
      '2:7 sequence',
      '2:8 1.5 1.50',
      '2:14 "xA" xA',
      '2:25 mapping',
      '3:3 b:',
      '3:8 mapping',
      '3:9 c:',
      '3:14 null null',
      '3:20 d:',
      '3:25 true true',
    ])
  })

  it.each([
    ['12345678901234567890', '12345678901234567890'],
    ['1e26', 1e26],
    ['1e999', '1e999'],
    ['[]', []],
    [' \n"x" ', 'x'],
    ['false', false],
  ])('reads %s', (text, value) => {
    expect(readJson(text).problems).toEqual([])
    expect(plainValue(readJson(text).root)).toEqual(value)
  })

  it('treats __proto__ as an ordinary name', () => {
    expect(Object.keys(Object(plainValue(readJson('{"__proto__": {"a": 1}}').root)))).toEqual(['__proto__'])
  })
})

describe('refusals', () => {
  it.each([
    ['', 'syntax 1:1'],
    ['{"a": 1, "a": 2}', 'duplicate-key 1:10'],
    ['{"a": 1, "\\u0061": 2}', 'duplicate-key 1:10'],
    ['[1,]', 'syntax 1:4'],
    ['[,1]', 'syntax 1:2'],
    ['{"a": 1,}', 'syntax 1:9'],
    ['{a: 1}', 'syntax 1:2'],
    ["{'a': 1}", 'syntax 1:2'],
    ['{1: 2}', 'syntax 1:2'],
    ['{"a" 1}', 'syntax 1:6'],
    ['{"a"}', 'syntax 1:5'],
    ['{"a":}', 'syntax 1:6'],
    ['{"a"::1}', 'syntax 1:6'],
    ['[1 2]', 'syntax 1:4'],
    ['[1 []]', 'syntax 1:4'],
    ['[1}', 'syntax 1:3'],
    ['{"a": 1]', 'syntax 1:8'],
    ['{"a": {}', 'syntax 1:9'],
    [']', 'syntax 1:1'],
    ['1,', 'syntax 1:2'],
    ['{} {}', 'syntax 1:4'],
    ['1 2', 'syntax 1:3'],
    ['01', 'syntax 1:1'],
    ['NaN', 'syntax 1:1'],
    ['"a\nb"', 'syntax 1:1'],
    ['[1,\n"open', 'syntax 1:4'],
    ['[1] // comment', 'syntax 1:5'],
    ['\u00a01', 'syntax 1:1'],
  ])('refuses %j', (text, problem) => {
    const { root, problems } = readJson(text)
    expect(problems.map(({ code, at }) => `${code} ${at.line}:${at.column}`)).toEqual([problem])
    expect(root).toBeNull()
  })
})

const wide = (text: string) => text.repeat(Math.ceil(documentLimit / text.length)).slice(0, documentLimit)

describe('hostile input', () => {
  it.each([
    ['deep arrays', wide('['), 'too-deep', limits.depth],
    ['deep objects', wide('{"a":'), 'too-deep', limits.depth],
    ['very many values', `[${wide('1,')}`, 'too-complex', limits.tokens],
    ['blanks', wide(' '), 'syntax', undefined],
    ['an unclosed text', `"${wide('\\"')}`, 'syntax', undefined],
    ['unclosed texts', wide('"\n'), 'syntax', undefined],
  ])('stops at %s', (_, text, code, limit) => {
    expect(readJson(text).problems).toMatchObject([limit === undefined ? { code } : { code, limit }])
  })

  it('takes nesting up to the limit and not one level more', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
    expect(readJson(nested(limits.depth)).problems).toEqual([])
    expect(readJson(nested(limits.depth + 1)).problems).toMatchObject([{ code: 'too-deep' }])
  })
})

const jsonish = fc
  .array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"b"', '"', '1', '-', 'null', ' ', '\n', '\\'), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''))

const platformReads = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('properties', () => {
  it('reads every JSON value back', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        const value = JSON.parse(text, (_, item) =>
          typeof item === 'number' && !Number.isSafeInteger(item) ? 0 : item,
        )
        const own = JSON.stringify(value)
        expect(JSON.parse(JSON.stringify(plainValue(readJson(own).root)))).toEqual(JSON.parse(own))
      }),
      { numRuns: 500 },
    )
  })

  it('takes no text that the platform refuses, and refuses only repeated names besides', () => {
    fc.assert(
      fc.property(jsonish, (text) => {
        const codes = readJson(text).problems.map(({ code }) => code)
        if (codes.includes('duplicate-key')) return
        expect(codes).toEqual(platformReads(text) ? [] : ['syntax'])
      }),
      { numRuns: 5_000 },
    )
  })
})
