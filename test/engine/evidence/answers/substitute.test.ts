import { describe, expect, it } from 'vitest'
import { answerTo, answerToText } from '../../../builders/answer.ts'

const sha256 = '3f7a1c5e9b2d4860a1f3c5e7092b4d6f8a0c2e4f6081a3c5d7e9fb0d2f4a6c8e'

/** Items that accept: N/A; none; neither; N/A with the kind of information that is missing; nothing at all. */
const applies = 'general.model_dependencies'
const none = 'use.acceptable_use_policy'
const text = 'properties.architecture'
const energy = 'energy.training_mwh'
const date = 'document.last_updated'

describe('what stands in for a value, in YAML', () => {
  it.each([
    [text, `{ withheld: { location: 'vault://atlas', sha256: ${sha256}, custodian: Legal } }`, 'withheld'],
    [applies, '{ not_applicable: Trained from scratch. }', 'not-applicable'],
    [none, '{ none_exists: true }', 'none-exists'],
    [none, '{ none_exists: There is no such policy. }', 'none-exists'],
    [
      energy,
      '{ not_applicable: The provider does not tell., missing_information: Power draw of the nodes }',
      'not-applicable',
    ],
  ])('is taken for %s: %s', (item, yaml, state) => {
    expect(answerTo(item, yaml)).toEqual({ state })
  })

  it.each([
    [date, `{ withheld: { location: 'vault://atlas', sha256: ${sha256}, custodian: Legal } }`, 'withheld-not-accepted'],
    [text, '{ not_applicable: Because it is so. }', 'not-applicable-not-accepted'],
    [text, '{ none_exists: true }', 'none-not-accepted'],
    [none, '{ not_applicable: Because it is so. }', 'not-applicable-not-accepted'],
    [applies, '{ not_applicable: TBD }', 'reason-missing'],
    [applies, '{ not_applicable: N/A }', 'reason-missing'],
    [applies, '{ not_applicable: }', 'reason-missing'],
    [applies, '{ not_applicable: true }', 'reason-missing'],
    [none, '{ none_exists: "" }', 'reason-missing'],
    [none, '{ none_exists: TODO }', 'reason-missing'],
    [none, '{ none_exists: 7 }', 'reason-missing'],
    [energy, '{ not_applicable: The provider does not tell. }', 'reason-missing'],
    [energy, '{ not_applicable: The provider does not tell., missing_information: }', 'reason-missing'],
    [energy, '{ not_applicable: The provider does not tell., missing_information: unknown }', 'reason-missing'],
    [energy, '{ not_applicable: The provider does not tell., missing_information: 7 }', 'reason-missing'],
    [text, `{ withheld: { location: TBD, sha256: ${sha256}, custodian: Legal } }`, 'placeholder'],
    [text, `{ withheld: { location: 'vault://atlas', sha256: ${sha256}, custodian: TODO } }`, 'placeholder'],
    [text, '{ withheld: { location: "vault://atlas", sha256: abc, custodian: Legal } }', 'malformed'],
    [text, `{ withheld: { location: [a], sha256: ${sha256}, custodian: Legal } }`, 'placeholder'],
    [text, `{ withheld: { location: 'vault://atlas', sha256: ${sha256} } }`, 'malformed'],
    [text, `{ withheld: { location: 'vault://atlas', sha256: ${sha256}, custodian: Legal }, more: 1 }`, 'malformed'],
    [text, '{ withheld: vault }', 'malformed'],
    [none, '{ none_exists: false }', 'malformed'],
    [none, '{ none_exists: [a] }', 'malformed'],
    [none, '{ none_exists: true, more: 1 }', 'malformed'],
    [applies, '{ not_applicable: Trained from scratch., more: 1 }', 'malformed'],
    [applies, '{ missing_information: Power draw }', 'malformed'],
  ])('is refused for %s: %s', (item, yaml, problem) => {
    expect(answerTo(item, yaml)).toEqual({ state: 'unanswered', problem })
  })
})

describe('what stands in for a value, in text', () => {
  it.each([
    [text, `Withheld: vault://atlas, sha256:${sha256}, custodian Legal team`, 'withheld'],
    [text, `Withheld: vault://atlas, ${sha256.toUpperCase()}; custodian: Legal team`, 'withheld'],
    [applies, 'N/A: trained from random initialisation', 'not-applicable'],
    [applies, 'n/a – trained from random initialisation', 'not-applicable'],
    [applies, 'Not applicable because the model is new.', 'not-applicable'],
    [applies, '**Not applicable**: the model is new.', 'not-applicable'],
    [applies, 'Nicht anwendbar: Das Modell ist neu.', 'not-applicable'],
    [energy, 'N/A: the host does not tell; missing information: power draw of the nodes', 'not-applicable'],
    [none, 'None exists.', 'none-exists'],
    [none, 'None', 'none-exists'],
    [none, 'None: the licence governs use.', 'none-exists'],
    [none, 'No acceptable use policy exists for this model.', 'none-exists'],
    [none, 'There is none.', 'none-exists'],
    [none, 'Keine vorhanden', 'none-exists'],
  ])('is taken for %s: %s', (item, value, state) => {
    expect(answerToText(item, value)).toEqual({ state })
  })

  it.each([
    [text, 'N/A', 'not-applicable-not-accepted'],
    [applies, 'N/A', 'reason-missing'],
    [applies, 'NA', 'reason-missing'],
    [applies, 'N/A: TBD', 'reason-missing'],
    [energy, 'N/A: the host does not tell', 'reason-missing'],
    [applies, 'None', 'none-not-accepted'],
    [text, 'None: there is no architecture', 'none-not-accepted'],
    [none, 'None: TBD', 'reason-missing'],
    [date, `Withheld: vault, sha256:${sha256}, custodian Legal`, 'withheld-not-accepted'],
    [text, 'Withheld', 'malformed'],
    [text, 'Withheld: vault://atlas, custodian Legal', 'malformed'],
    [text, `Withheld: vault://atlas, sha256:${sha256}`, 'malformed'],
    [text, `Withheld: , sha256:${sha256}, custodian Legal`, 'placeholder'],
  ])('is refused for %s: %s', (item, value, problem) => {
    expect(answerToText(item, value)).toEqual({ state: 'unanswered', problem })
  })

  it.each([
    'None of the sources holds personal data.',
    'No licence exists that would forbid it.',
    'Withheld test sets were used to choose the architecture.',
    'Native attention is used throughout.',
  ])('is not what begins alike: %s', (value) => {
    expect(answerToText(text, value).state).toBe('answered')
  })
})
