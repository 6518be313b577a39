import { describe, expect, it } from 'vitest'
import { answeredValue } from '../../commitments/answers/answered-value.ts'
import { notStated, ofCopyrightPolicy } from '../../commitments/checks/copyright/of-copyright-policy.ts'
import { documentPointed } from '../../commitments/checks/statements/document-pointed.ts'
import { stated } from '../../commitments/checks/statements/stated.ts'
import { statedForPerson } from '../../commitments/checks/statements/stated-for-person.ts'
import { statedForRisks } from '../../commitments/checks/statements/stated-for-risks.ts'
import { statedThroughout } from '../../commitments/checks/statements/stated-throughout.ts'
import { statedWhereListed } from '../../commitments/checks/statements/stated-where-listed.ts'
import { ofTrainingSummary, saysYes } from '../../commitments/checks/summary/of-training-summary.ts'
import type { Example } from '../../commitments/measure.ts'
import { ask } from '../../commitments/scope/questions.ts'
import type { FileOf, ItemPath, ThroughoutPath } from '../../schemas/item-path.ts'

/** Each `@ts-expect-error` is an error of the compiler where the line below it compiles: `tsc` is what proves this file. */
describe('a path of an item compiles where the schema has it, and nowhere else', () => {
  it('in what a check reads', () => {
    expect([
      stated('copyrightPolicy', 'complaints.target_days', 'crawlers.0.product_token'),
      // @ts-expect-error the record says nothing of languages
      stated('copyrightPolicy', 'complaints.languages'),
      // @ts-expect-error the item belongs to another document
      stated('release', 'complaints.target_days'),
      statedForPerson('safetyFramework', 'update_process.confirmation_rule.bodies'),
      // @ts-expect-error a key is misspelt
      statedForPerson('safetyFramework', 'update_proces'),
      statedThroughout('safetyModelReport', ['evaluations[].samples.count', 'security.mitigations[]']),
      // @ts-expect-error an element has no such key
      statedThroughout('safetyModelReport', ['evaluations[].sample']),
      // @ts-expect-error the form for every element is not the form for one
      stated('safetyModelReport', 'evaluations[].samples'),
      statedWhereListed('safetyPostMarket', 'access', ['criteria_url']),
      // @ts-expect-error an element has no such key
      statedWhereListed('safetyPostMarket', 'access', ['criteria']),
      // @ts-expect-error the record has no such list
      statedWhereListed('safetyPostMarket', 'accesses', ['criteria_url']),
      statedForRisks(['estimate.severity']),
      statedForRisks(['id', 'description'], 'scenarios'),
      // @ts-expect-error a risk has no such key
      statedForRisks(['estimates.severity']),
      // @ts-expect-error a scenario has no such key
      statedForRisks(['name'], 'scenarios'),
      documentPointed('safetyRecords', 'documents.architecture'),
      // @ts-expect-error the index has no such document
      documentPointed('safetyRecords', 'documents.model'),
    ]).toHaveLength(17)
  })

  it('where a check says that something is wrong, or asks', () => {
    expect([
      ofCopyrightPolicy('rightly', (_, issue) => [issue('not-stated', 'policy.owner'), ...notStated(issue, {})]),
      // @ts-expect-error the policy has no such key
      ofCopyrightPolicy('wrongly', (_, issue) => [issue('not-stated', 'policy.owners')]),
      // @ts-expect-error the policy has no such key
      ofCopyrightPolicy('wrongly', (_, issue) => notStated(issue, { 'policy.owners': 'nobody' })),
      ofTrainingSummary('rightly', ({ issue }) => [issue('not-stated', 'crawled.period.from')]),
      // @ts-expect-error the template has no such field
      ofTrainingSummary('wrongly', ({ issue }) => [issue('not-stated', 'crawled.periods')]),
      // @ts-expect-error a section is no question
      saysYes(new Map(), 'crawled'),
      // @ts-expect-error the forms have no such item
      answeredValue(new Map(), 'general.name', 'text'),
      ask('role-missing', 'role'),
      // @ts-expect-error the manifest has no such key
      ask('role-missing', 'roles'),
    ]).toHaveLength(9)
  })

  it('in what an example changes', () => {
    const examples: readonly Example[] = [
      { given: 'rightly', change: 'release', set: { 'release.planned_on': null, files: [] }, gap: 'any' },
      // @ts-expect-error the manifest has no such key
      { given: 'wrongly', change: 'release', set: { 'release.planned': null }, gap: 'any' },
      // @ts-expect-error the item belongs to another document
      { given: 'wrongly', change: 'copyright-policy', set: { 'release.planned_on': null }, gap: 'any' },
      // @ts-expect-error there is no such document
      { given: 'wrongly', change: 'copyright', set: {}, gap: 'any' },
      { given: 'rightly', change: 'training-summary', set: { crawled: null, 'public.large.0.name': '' }, gap: 'any' },
      // @ts-expect-error the template has no such field
      { given: 'wrongly', change: 'training-summary', set: { 'public.larger': null }, gap: 'any' },
      // @ts-expect-error what the file had before is held to the same
      { given: 'wrongly', change: 'release', base: { roles: 'provider' }, set: {}, gap: 'any' },
      { given: 'rightly', without: 'training-summary', gap: 'any' },
      // @ts-expect-error there is no such document
      { given: 'wrongly', without: 'summary', gap: 'any' },
    ]
    expect(examples).toHaveLength(9)
  })

  it('in the types that tables are made of', () => {
    const paths: readonly ItemPath<'modelDocumentation'>[] = [
      'general',
      'general.model_authenticity.0.sha256',
      // @ts-expect-error the form has no such section
      'generally',
      // @ts-expect-error the answer has no such part
      'general.model_authenticity.0.sha512',
    ]
    const throughout: readonly ThroughoutPath<'release'>[] = [
      'files[].sha256',
      // @ts-expect-error a number is not the form for every element
      'files.0.sha256',
    ]
    const files: readonly FileOf<'release' | 'safetyFramework'>[] = [
      'safety/framework',
      // @ts-expect-error the file of another artefact
      'safety/risks',
    ]
    expect([paths, throughout, files].flat()).toHaveLength(8)
  })
})
