import { describe, expect, it } from 'vitest'
import { clear } from '../../../commitments/checks/form/clear.ts'
import { forms } from '../../../schemas/artefacts.ts'
import { answerTo, answerToText } from '../../builders/answer.ts'
import { caseOf, formOf } from '../../builders/case.ts'

const problemOf = (id: string, text: string) => {
  const answer = answerToText(id, text)
  return answer.state === 'unanswered' ? answer.problem : answer.state
}

describe('what an answer holds', () => {
  it.each([
    ['use.acceptable_use_policy', 'Use has to be lawful and fair in every respect.', 'link-missing'],
    ['use.acceptable_use_policy', 'See our website.', 'link-missing'],
    ['use.acceptable_use_policy', 'https://lab.eu/use', 'answered'],
    ['use.acceptable_use_policy', 'USE_POLICY.md', 'answered'],
    ['use.acceptable_use_policy', 'None exists.', 'none-exists'],
    ['distribution.license_link', 'Our own terms apply', 'link-missing'],
    ['distribution.channels_union_market', 'Subscription API', 'access-level-missing'],
    ['distribution.channels_union_market', 'Subscription API (https://lab.eu/api)', 'access-level-missing'],
    ['distribution.channels_union_market', 'Subscription API, black-box', 'answered'],
    ['distribution.channels_downstream', 'Subscription API', 'answered'],
    ['compute.measurement_methodology', 'Verdict of an expert panel', 'measurement-missing'],
    ['compute.measurement_methodology', 'Meters at each rack', 'answered'],
    ['energy.inference_methodology', 'Vier Karten, Stapel zu acht', 'answered'],
  ])('%s, %j: %s', (id, text, result) => {
    expect(problemOf(id, text)).toBe(result)
  })

  it('is asked of each channel', () => {
    const channels = '[{ method: API, access: black-box }, { method: Download }]'
    expect(answerTo('distribution.channels_union_market', channels)).toMatchObject({ problem: 'access-level-missing' })
  })

  it.each([
    ['Atlas', true],
    ['The Atlas Team', true],
    ['Harbour Language Systems B.V.', false],
    ['Spółka Językowa Sp. z o.o.', false],
    ['Universität Nordhafen', false],
    ['北港科技有限公司', false],
    ['Jane Roe, natural person', false],
    ['Harbour, HRB 1234', false],
  ])('a legal form: %j can be a brand is %s', async (name, brand) => {
    const context = await caseOf({ form: { 'general.provider_legal_name': name } })
    const seen = clear('modelDocumentation').run(context)
    const problems = 'issues' in seen ? seen.issues.map(({ problem }) => problem) : []
    expect(problems.includes('legal-form-missing')).toBe(brand)
  })

  it('is a file that is there', async () => {
    const absent = formOf(await caseOf({ form: { 'distribution.license_link': 'LICENCE-TERMS.txt' } }))
    expect(absent.content.get('distribution.license_link')).toMatchObject({ problem: 'file-absent' })
    const outside = formOf(await caseOf({ form: { 'distribution.license_link': '../../LICENSE' } }))
    expect(outside.content.get('distribution.license_link')).toMatchObject({ problem: 'outside-repository' })
    const elsewhere = await caseOf({
      form: { 'distribution.license_link': 'legal/terms.txt' },
      files: { 'legal/terms.txt': 'Terms' },
    })
    expect(formOf(elsewhere).content.get('distribution.license_link')?.state).toBe('answered')
  })
})

describe('a refusal', () => {
  it('says how to withhold where only authorities may ask', () => {
    expect(answerToText('properties.design_specifications', 'This is confidential.')).toMatchObject({
      problem: 'refusal',
      args: { allowed: ['withheld'] },
    })
    expect(answerToText('compute.training_operations', 'Trade secret')).toMatchObject({
      problem: 'refusal',
      args: { allowed: ['withheld'] },
    })
    expect(answerToText('data.curation', 'This is confidential.')).toEqual({ state: 'unanswered', problem: 'refusal' })
  })

  it('is no reason, and no place', () => {
    expect(answerTo('general.model_dependencies', '{ not_applicable: trade secret }')).toMatchObject({
      problem: 'reason-missing',
    })
    const pointer = `{ withheld: { location: ask legal, sha256: "${'0'.repeat(64)}", custodian: Legal team } }`
    expect(answerTo('properties.architecture', pointer)).toMatchObject({ problem: 'placeholder' })
  })
})

describe('"not applicable" and "none"', () => {
  it.each([
    ['sans objet', 'not-applicable-not-accepted'],
    ['nie dotyczy', 'not-applicable-not-accepted'],
    ['不适用', 'not-applicable-not-accepted'],
    ['Niet van toepassing: geheim', 'not-applicable-not-accepted'],
    ['ninguna', 'none-not-accepted'],
  ])('are read in every language: %s', (text, problem) => {
    expect(problemOf('training.decision_rationale', text)).toBe(problem)
  })

  it('take a reason in every language', () => {
    expect(problemOf('use.required_hardware', 'Sans objet : le modèle est servi par une API.')).toBe('not-applicable')
  })
})

describe('one sentence in every text of a form', () => {
  it.each([
    ['a refusal', 'For reasons of competition this cannot be told here.', 'refusal'],
    ['an answer', 'Documents are filtered by a quality classifier and by hash, before every run.', 'same-text'],
  ])('is none where it is %s', async (_, sentence, problem) => {
    const prose = forms.modelDocumentation.items.filter(({ answer, holds }) => answer === 'text' && holds === undefined)
    const form = formOf(await caseOf({ form: Object.fromEntries(prose.map(({ id }) => [id, sentence])) }))
    for (const { id } of prose) expect(form.content.get(id), id).toMatchObject({ state: 'unanswered', problem })
  })
})
