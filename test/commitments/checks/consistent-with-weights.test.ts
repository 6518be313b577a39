import { describe, expect, it } from 'vitest'
import { consistentWithWeights } from '../../../commitments/checks/form/consistent-with-weights.ts'
import { type CaseChanges, caseOf } from '../../builders/case.ts'

const observe = async (changes: CaseChanges) => consistentWithWeights.run(await caseOf(changes))
const item = 'properties.total_parameters'
const path = 'model.safetensors.index.json'
const index = (metadata: unknown) => ({ files: { [path]: JSON.stringify({ metadata }) } })

describe('the number of parameters', () => {
  it.each<[string, CaseChanges]>([
    ['the index says the same', {}],
    ['the index is 2 % away', index({ total_parameters: 74_400_000_000 })],
  ])('is fine when %s', async (_what, changes) => {
    expect(await observe(changes)).toEqual({ result: 'nothing-wrong' })
  })

  it.each<[string, CaseChanges]>([
    ['the index does not say', index({ total_size: 1 })],
    ['the number is not answered', { form: { [item]: 'TBD' } }],
    ['the form is not there', { without: ['model-documentation'] }],
  ])('has nothing to be compared with when %s', async (_what, changes) => {
    expect(await observe(changes)).toEqual({ result: 'nothing-to-see' })
  })

  it.each([
    ['says it in words', index({ total_parameters: 'many' })],
    ['does not parse', { files: { [path]: '{' } }],
    [
      'is a pointer',
      { files: { [path]: `version https://git-lfs.github.com/spec/v1\noid sha256:${'6b'.repeat(32)}\nsize 24024\n` } },
    ],
  ])('has a gap at the index when it %s', async (_what, changes) => {
    const issues = [{ problem: 'index-unreadable', at: { path, line: 1, column: 1 } }]
    expect(await observe(changes)).toEqual({ result: 'gap', issues })
  })

  it.each([70_000_000_000, 75_000_000_000])('has a gap when the index says %d', async (counted) => {
    const issues = [{ problem: 'count-disagrees', item, args: { path } }]
    expect(await observe(index({ total_parameters: counted }))).toMatchObject({ result: 'gap', issues })
  })
})
