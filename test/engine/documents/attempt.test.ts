import { expect, it } from 'vitest'
import { attempt } from '../../../engine/documents/attempt.ts'

it('gives what the parser returns', () => {
  expect(attempt(() => 'read', null)).toBe('read')
})

it('gives the other value when the parser throws', () => {
  const parse = (): string => {
    throw new RangeError('Maximum call stack size exceeded')
  }
  expect(attempt(parse, 'gave up')).toBe('gave up')
})
