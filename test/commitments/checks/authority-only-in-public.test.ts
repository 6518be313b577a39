import { describe, expect, it } from 'vitest'
import { authorityOnlyInPublic } from '../../../commitments/checks/form/authority-only-in-public.ts'
import { formItems } from '../../../schemas/model-documentation/index.ts'
import { type CaseChanges, caseOf } from '../../builders/case.ts'

const observe = async (changes: CaseChanges) => authorityOnlyInPublic('modelDocumentation').run(await caseOf(changes))
const withheld = { withheld: { location: 'vault://atlas', sha256: 'a'.repeat(64), custodian: 'Records' } }
const guarded = formItems
  .filter(({ audiences }) => audiences.length > 0 && !audiences.includes('downstream-provider'))
  .map(({ id }) => id)

describe('answers for authorities only', () => {
  it.each<[string, CaseChanges]>([
    ['the repository is private', { visibility: 'private' }],
    ['nobody knows who reads the repository', { visibility: 'unknown' }],
    ['they are withheld', { visibility: 'public', form: Object.fromEntries(guarded.map((id) => [id, withheld])) }],
    ['the form is not there', { visibility: 'public', without: ['model-documentation'] }],
  ])('are fine when %s', async (_what, changes) => {
    expect(await observe(changes)).toEqual({ result: 'nothing-wrong' })
  })

  it('have a gap each when everybody can read them', async () => {
    const observed = await observe({ visibility: 'public' })
    const items = observed.result === 'gap' ? observed.issues.map(({ item }) => item) : []
    expect(items).toEqual(guarded)
    expect(items).toContain('properties.total_parameters')
    expect(items).not.toContain('document.version')
    expect(items).not.toContain('general.model_name')
  })
})
