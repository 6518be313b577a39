import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { nodeAt, plainValue, positionOf } from '../../../engine/documents/locate.ts'
import { readYaml } from '../../../engine/documents/yaml.ts'

const { root } = readYaml('general:\n  name: Atlas\n  version:\n  quoted: ""\nlist:\n  - x\n  - a: 1\n')

describe('nodeAt', () => {
  it.each([
    [[], 'mapping'],
    [['general'], 'mapping'],
    [['general', 'name'], 'scalar'],
    [['list', 1, 'a'], 'scalar'],
    [['nope'], undefined],
    [['nope', 'name'], undefined],
    [['general', 'name', 'deeper'], undefined],
    [['list', 2], undefined],
    [['list', '0'], undefined],
    [['toString'], undefined],
  ])('finds what stands at %j', (path, kind) => {
    expect(nodeAt(root, path)?.kind).toBe(kind)
  })

  it('finds nothing in an empty file', () => {
    expect(nodeAt(null, ['a'])).toBeNull()
  })
})

describe('positionOf', () => {
  it.each([
    ['the root', [], '1:1'],
    ['a mapping', ['general'], '2:3'],
    ['a value', ['general', 'name'], '2:9'],
    ['the key when nothing is written after it', ['general', 'version'], '3:3'],
    ['an empty text', ['general', 'quoted'], '4:11'],
    ['an item', ['list', 0], '6:5'],
    ['a value in an item', ['list', 1, 'a'], '7:8'],
    ['the key around a missing one', ['general', 'nope', 'deeper'], '1:1'],
    ['the list around a missing item', ['list', 7], '5:1'],
    ['the item around a missing key', ['list', 1, 'b'], '7:5'],
    ['the key of a value that has nothing inside', ['general', 'name', 'x'], '2:3'],
    ['the root around a missing key', ['nope'], '1:1'],
  ])('points at %s', (_, path, position) => {
    const { line, column } = positionOf(root, path)
    expect(`${line}:${column}`).toBe(position)
  })

  it('points at the start of an empty file', () => {
    expect(positionOf(null, ['a', 'b'])).toEqual({ line: 1, column: 1 })
  })
})

describe('plainValue', () => {
  it('gives schemas what they expect', () => {
    const schema = z.strictObject({
      general: z.strictObject({ name: z.string(), version: z.null(), quoted: z.literal('') }),
      list: z.tuple([z.string(), z.record(z.string(), z.number())]),
    })
    expect(schema.safeParse(plainValue(root)).success).toBe(true)
  })

  it('makes objects without a prototype', () => {
    expect(Object.getPrototypeOf(plainValue(readYaml('a: 1').root))).toBeNull()
  })

  it('gives null for an empty file', () => {
    expect(plainValue(null)).toBeNull()
  })
})
