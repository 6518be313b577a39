import { describe, expect, it } from 'vitest'
import { complete } from '../../../commitments/checks/form/complete.ts'
import { type CaseChanges, caseOf } from '../../builders/case.ts'

const check = complete('modelDocumentation')
const path = 'gpai/model-documentation.yaml'
const observe = async (changes: CaseChanges) => check.run(await caseOf(changes))

describe('complete', () => {
  it('is met when every item is answered', async () => {
    expect(await observe({})).toEqual({ result: 'nothing-wrong' })
    expect(check).toMatchObject({ name: 'complete', reads: ['modelDocumentation'] })
  })

  it('has a gap when the form is not there', async () => {
    const issues = [{ problem: 'document-missing', at: { path, line: 1, column: 1 } }]
    expect(await observe({ without: ['model-documentation'] })).toEqual({ result: 'gap', issues })
  })

  it('has a gap when the form cannot be read', async () => {
    expect(await observe({ files: { [path]: 'a: [' } })).toMatchObject({ result: 'gap', issues: [{ at: { path } }] })
  })

  it.each([
    ['general.model_name', '', 'empty'],
    ['general.model_name', null, 'missing'],
    ['general.model_name', 'TBD', 'placeholder'],
    ['general.release_date', 'soon after', 'not-a-date'],
    ['data.types', ['Smell'], 'not-an-option'],
  ])('has a gap when %s is %j', async (item, value, problem) => {
    expect(await observe({ form: { [item]: value } })).toMatchObject({
      result: 'gap',
      issues: [{ problem, item, at: { path } }],
    })
  })

  it('names what is allowed', async () => {
    const observed = await observe({ form: { 'compute.training_time_range': 'a while' } })
    expect(observed).toMatchObject({ issues: [{ args: { allowed: expect.arrayContaining(['1-3 months']) } }] })
  })

  it('names unknown keys, beside items that are not answered or alone', async () => {
    const renamed = await observe({ form: { 'general.model_name': null, 'general.modle_name': 'atlas-3' } })
    expect(renamed).toMatchObject({
      result: 'gap',
      issues: [{ problem: 'missing' }, { problem: 'unknown-key', args: { nearest: 'model_name' } }],
    })
    expect(await observe({ form: { 'general.notes': 'internal' } })).toMatchObject({
      result: 'gap',
      issues: [{ problem: 'unknown-key', item: 'general' }],
    })
  })

  it('names an item that is answered twice once', async () => {
    const form = '- Model name: a\n- Model name: b\n- Model architecture: Decoder-only transformer\n'
    const observed = await observe({ without: ['model-documentation'], files: { 'gpai/model-documentation.md': form } })
    const issues = observed.result === 'gap' ? observed.issues : []
    expect(issues.filter(({ item }) => item === 'general.model_name').map(({ problem }) => problem)).toEqual([
      'duplicate-key',
    ])
  })
})
