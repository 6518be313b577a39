import { describe, expect, it } from 'vitest'
import { withheldItems } from '../../../commitments/checks/form/withheld-items.ts'
import { type CaseChanges, caseOf } from '../../builders/case.ts'

const observe = async (changes: CaseChanges) => withheldItems('modelDocumentation').run(await caseOf(changes))
const withheld = { withheld: { location: 'vault://atlas', sha256: 'a'.repeat(64), custodian: 'Records' } }

describe('withheld items', () => {
  it.each<[string, CaseChanges]>([
    ['nothing is withheld', {}],
    ['the form is not there', { without: ['model-documentation'] }],
  ])('are none when %s', async (_what, changes) => {
    expect(await observe(changes)).toEqual({ result: 'nothing-wrong' })
  })

  it('are listed for a person', async () => {
    const observed = await observe({ form: { 'energy.training_mwh': withheld, 'data.size_aio': withheld } })
    const issues = ['data.size_aio', 'energy.training_mwh'].map((item) => ({ problem: 'withheld', item }))
    expect(observed).toMatchObject({ result: 'needs-human', issues })
  })
})
