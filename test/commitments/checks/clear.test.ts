import { describe, expect, it } from 'vitest'
import type { Case } from '../../../commitments/case.ts'
import { clear } from '../../../commitments/checks/form/clear.ts'
import { type CaseChanges, caseOf, formOf } from '../../builders/case.ts'

const check = clear('modelDocumentation')
const observe = async (changes: CaseChanges) => check.run(await caseOf(changes))
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

describe('clear', () => {
  it.each([
    ['the complete form', {}],
    ['a plain number with enough figures', { 'properties.total_parameters': '73000000000' }],
    ['a quarter of the recommended length', { 'properties.architecture': words(5) }],
    ['three times the recommended length', { 'properties.architecture': words(60) }],
    ['an item that is not answered', { 'properties.architecture': 'TBD' }],
  ])('is met with %s', async (_what, form) => {
    expect(await observe({ form })).toEqual({ result: 'nothing-wrong' })
  })

  it.each([
    ['properties.total_parameters', '70000000000', { problem: 'ambiguous-figures', args: { limit: 2 } }],
    ['properties.architecture', words(4), { problem: 'short-answer', args: { count: 4, limit: 20 } }],
    ['properties.architecture', words(61), { problem: 'long-answer', args: { count: 61, limit: 20 } }],
    ['use.ai_system_types', ['chat'], { problem: 'short-answer', args: { count: 1, limit: 300 } }],
  ])('advises on %s: %j', async (item, value, advice) => {
    expect(await observe({ form: { [item]: value } })).toMatchObject({ result: 'gap', issues: [{ ...advice, item }] })
  })

  it('advises on figures where the law reference is not certain, and on those only', async () => {
    const context = await caseOf()
    const form = formOf(context)
    const none = { value: 1, figures: 0, ambiguous: false, powerOfTen: false, unit: 'tokens' }
    const sizes = {
      state: 'answered',
      value: { kind: 'sizes', training: none, testing: none, validation: none, unit: 'tokens' },
    } as const
    const content = new Map([...form.content, ['data.size_ncas', sizes], ['data.size_aio', sizes]] as const)
    const changed: Case = { ...context, evidence: { ...context.evidence, modelDocumentation: { ...form, content } } }
    expect(check.run(changed)).toMatchObject({
      result: 'gap',
      issues: [{ problem: 'too-few-figures', item: 'data.size_ncas' }],
    })
  })

  it('leaves an absent form to another requirement', async () => {
    expect(await observe({ without: ['model-documentation'] })).toEqual({ result: 'nothing-wrong' })
  })
})
