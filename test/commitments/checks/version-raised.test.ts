import { describe, expect, it } from 'vitest'
import { versionRaised } from '../../../commitments/checks/form/version-raised.ts'
import { type CaseChanges, caseOf } from '../../builders/case.ts'

const observe = async (changes: CaseChanges) => versionRaised.run(await caseOf(changes))
const version = 'document.version'
const updated = 'document.last_updated'

describe('the version of a form', () => {
  it.each<[string, CaseChanges]>([
    ['there is nothing to compare with', {}],
    ['nothing changed', { previous: {} }],
    ['it was raised with the change', { previous: { [version]: '1.1', [updated]: '2026-09-01' } }],
    ['it was raised on the same day', { previous: { [version]: '1.1' } }],
    ['the version before is not answered', { previous: { [version]: 'TBD' } }],
    ['the version is not answered', { form: { [version]: 'TBD' }, previous: {} }],
    ['the date before is not answered', { previous: { [version]: '1.1', [updated]: 'TBD' } }],
    ['the date is not answered', { form: { [updated]: 'TBD' }, previous: { [version]: '1.1' } }],
    ['the form is not there', { without: ['model-documentation'], previous: {} }],
  ])('is fine when %s', async (_what, changes) => {
    expect(await observe(changes)).toEqual({ result: 'nothing-wrong' })
  })

  it('is fine when the form is new', async () => {
    const context = await caseOf({ previous: {} })
    const missing = { state: 'missing', path: 'gpai/model-documentation.yaml' } as const
    const previous = context.evidence.previous && { ...context.evidence.previous, modelDocumentation: missing }
    expect(versionRaised.run({ ...context, evidence: { ...context.evidence, previous } })).toEqual({
      result: 'nothing-wrong',
    })
  })

  it('has a gap when the form changed and it did not', async () => {
    const observed = await observe({ previous: { 'general.provider_legal_name': 'Another GmbH' } })
    expect(observed).toMatchObject({ result: 'gap', issues: [{ problem: 'version-not-raised', item: version }] })
  })

  it('has a gap when the date went back', async () => {
    const observed = await observe({ previous: { [version]: '1.1', [updated]: '2026-10-21' } })
    const args = { date: '2026-10-21', otherDate: '2026-10-20' }
    expect(observed).toMatchObject({ result: 'gap', issues: [{ problem: 'date-not-raised', item: updated, args }] })
  })
})
