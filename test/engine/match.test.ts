import { describe, expect, it } from 'vitest'
import { matchesAny } from '../../engine/match.ts'

describe('a glob', () => {
  it.each([
    ['**/gpai/**', 'gpai/release.yaml', true],
    ['**/gpai/**', 'models/a/gpai/safety/framework.yaml', true],
    ['**/gpai/**', 'models/gpaix/release.yaml', false],
    ['**/*.gguf', 'a.gguf', true],
    ['**/*.gguf', 'weights/.hidden/a.b.gguf', true],
    ['*.gguf', 'weights/a.gguf', false],
    ['**/pytorch_model*.bin', 'x/pytorch_model-00001-of-2.bin', true],
    ['Release ?.?', 'Release 1.2', true],
    ['Release ?.?', 'Release 1.', false],
    ['a*b*c', 'abbc', true],
    ['a*b*c', 'abb', false],
    ['a/**', 'a', true],
    ['(a|b)+', 'a', false],
    ['[v1] *', '[v1] atlas', true],
    ['', '', true],
    ['*', '', true],
    ['safety.*', 'safety.3.2.open-ended', true],
    ['a', 'a/b', false],
    ['a/b', 'a', false],
  ])('%s on %s: %s', (pattern, value, expected) => {
    expect(matchesAny([pattern], value)).toBe(expected)
  })

  it('of nothing matches nothing', () => {
    expect(matchesAny([], 'a')).toBe(false)
  })
})
