import { describe, expect, it } from 'vitest'
import { indexComplete } from '../../../commitments/checks/copyright/index-complete.ts'
import { legacyGapsJustified } from '../../../commitments/checks/copyright/legacy-gaps-justified.ts'
import { modelCovered } from '../../../commitments/checks/copyright/model-covered.ts'
import { policyChangeConsidered } from '../../../commitments/checks/copyright/policy-change-considered.ts'
import { policyDocumentPresent } from '../../../commitments/checks/copyright/policy-document-present.ts'
import { policyReviewed } from '../../../commitments/checks/copyright/policy-reviewed.ts'
import { recordReadable } from '../../../commitments/checks/statements/record-readable.ts'
import { statedForPerson } from '../../../commitments/checks/statements/stated-for-person.ts'
import { type ReleaseChanges, releaseCase, sees } from '../../builders/release-case.ts'

type Row = readonly [given: string, changes: ReleaseChanges, expected: string | readonly string[]]

const hash = 'a'.repeat(64)
const elsewhere = { 'policy.document': null, 'policy.reference': 'DMS 4711', 'policy.sha256': hash }

describe('policyDocumentPresent', () => {
  it.each<Row>([
    ['a file', {}, 'met'],
    ['no document', { policy: { 'policy.document': null } }, ['not-stated policy.document']],
    ['a whole reference', { policy: elsewhere }, 'met'],
    [
      'a bare reference',
      { policy: { policy: { reference: 'DMS 4711' } } },
      [
        'not-stated policy.sha256',
        'not-stated policy.version',
        'not-stated policy.approved_on',
        'not-stated policy.owner',
      ],
    ],
    ['a file and a reference', { policy: { 'policy.reference': 'DMS 4711' } }, ['two-documents policy.reference']],
    ['a file that is absent', { policy: { 'policy.document': 'docs/none.md' } }, ['file-absent policy.document']],
    [
      'a path that leaves the repository',
      { policy: { 'policy.document': '../p.md' } },
      ['outside-repository policy.document'],
    ],
    ['an empty file', { files: { 'COPYRIGHT_POLICY.md': '' } }, ['file-empty policy.document']],
    ['a blank file', { files: { 'COPYRIGHT_POLICY.md': ' \n' } }, ['file-empty policy.document']],
    ['another hash', { policy: { 'policy.sha256': hash } }, ['hash-disagrees policy.sha256']],
    ['no record', { without: ['copyright-policy'] }, ['document-missing']],
    ['no policy at all', { policy: { policy: null } }, ['not-stated policy.document']],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(policyDocumentPresent, changes)).toEqual(expected)
  })
})

describe('modelCovered', () => {
  const listing = (names: readonly string[]) => ({ policy: { 'policy.covers_models': names } })
  it.each<Row>([
    ['the name', {}, 'met'],
    ['the name in capitals with the version', listing(['ATLAS-3 3.0']), 'met'],
    ['the family', listing(['atlas-3-pretraining-2026-03']), 'met'],
    ['all models', { policy: { 'policy.covers': 'all-models', 'policy.covers_models': null } }, 'met'],
    ['other models', listing(['atlas-2']), ['model-not-covered policy.covers_models']],
    ['nothing', { policy: { 'policy.covers': null, 'policy.covers_models': null } }, ['not-stated policy.covers']],
    ['a list without a word on the scope', { policy: { 'policy.covers': null } }, 'met'],
    ['no manifest', { without: ['release'] }, ['model-not-covered policy.covers_models']],
    ['a manifest without a model', { release: { model: null } }, ['model-not-covered policy.covers_models']],
    ['a policy without anything', { policy: { policy: null } }, ['not-stated policy.covers']],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(modelCovered, changes)).toEqual(expected)
  })
})

describe('indexComplete', () => {
  it.each<Row>([
    ['headings of the policy', {}, 'met'],
    ['an anchor without #', { policy: { 'policy.measure_index.copyright_1_4': 'Outputs' } }, 'met'],
    [
      'a heading that is absent',
      { policy: { 'policy.measure_index.copyright_1_4': '#output' } },
      ['heading-absent policy.measure_index.copyright_1_4'],
    ],
    [
      'a measure left out',
      { policy: { 'policy.measure_index.copyright_1_2': null } },
      ['not-stated policy.measure_index.copyright_1_2'],
    ],
    ['pages of a file without headings', { policy: { 'policy.document': 'LICENSE' } }, 'met'],
    ['a file that is absent', { policy: { 'policy.document': 'none.md' } }, ['file-absent policy.document']],
    ['a policy kept elsewhere', { policy: elsewhere }, 'met'],
    [
      'no index',
      { policy: { policy: null } },
      [1, 2, 3, 4, 5].map((number) => `not-stated policy.measure_index.copyright_1_${number}`),
    ],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(indexComplete, changes)).toEqual(expected)
  })
})

describe('policyReviewed', () => {
  const item = 'policy.last_reviewed_on'
  it.each<Row>([
    ['a review in time', {}, 'met'],
    ['no review', { policy: { [item]: null } }, [`not-stated ${item}`]],
    ['no policy', { policy: { policy: null } }, [`not-stated ${item}`]],
    ['a review to come', { policy: { [item]: '2026-11-23' } }, [`date-in-future ${item}`]],
    ['the last day of the own limit', { policy: { [item]: '2025-11-22' } }, 'met'],
    ['the day after the own limit', { policy: { [item]: '2025-11-21' } }, [`review-overdue ${item}`]],
    ['an old review without a limit', { policy: { [item]: '2020-01-01', 'policy.review_every_days': null } }, 'met'],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(policyReviewed, changes)).toEqual(expected)
  })
})

describe('policyChangeConsidered', () => {
  const before = { 'crawlers.0.robots_version': '2.3' }
  it.each<Row>([
    ['nothing to compare with', {}, 'met'],
    ['no change', { previousPolicy: {} }, 'met'],
    ['a change under the same version', { previousPolicy: before }, ['update-unexplained policy.version']],
    ['a change with a new version', { previousPolicy: { ...before, 'policy.version': '2.2' } }, 'met'],
    [
      'a change with a reason',
      { previousPolicy: before, policy: { 'policy.no_update_reason': 'A library was renewed.' } },
      'met',
    ],
    [
      'another licence',
      { previousPolicy: {}, files: { LICENSE: 'New terms.' } },
      ['update-unexplained policy.version'],
    ],
    ['a change of a file that nothing names', { previousPolicy: {}, files: { 'notes.md': 'New.' } }, 'met'],
    [
      'another licence that nobody names',
      { previousPolicy: {}, files: { LICENSE: 'New terms.' }, release: { 'license.text': null } },
      'met',
    ],
    [
      'a change without a manifest',
      { previousPolicy: {}, files: { LICENSE: 'New terms.' }, without: ['release'] },
      'met',
    ],
    ['records without a policy', { previousPolicy: { policy: null }, policy: { policy: null } }, 'met'],
    [
      'a path that leaves the repository',
      { previousPolicy: {}, policy: { 'docs.path': '../x' } },
      ['update-unexplained policy.version'],
    ],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(policyChangeConsidered, changes)).toEqual(expected)
  })
})

describe('policyChangeConsidered of a whole tree', () => {
  it('knows no changed files', async () => {
    const context = await releaseCase({ previousPolicy: {}, files: { LICENSE: 'New terms.' } })
    expect(policyChangeConsidered.run({ ...context, facts: { ...context.facts, changed: null } })).toEqual({
      result: 'nothing-wrong',
    })
  })
})

describe('legacyGapsJustified', () => {
  const older = { 'release.placed_on_market_on': '2025-05-05' }
  const gap = { subject: 'crawl logs', reason: 'unavailable', justification: 'Deleted in 2022.' }
  const both = ['copyright-policy', 'training-summary']
  const listing = (...gaps: readonly object[]) => ({ legacy: { gaps } })
  it.each<Row>([
    ['no gap', {}, 'met'],
    ['a justified gap of an older model', { release: { ...older, ...listing({ ...gap, disclosed_in: both }) } }, 'met'],
    [
      'a gap without a reason',
      { release: { ...older, ...listing({ subject: 'crawl logs', disclosed_in: both }) } },
      ['not-stated legacy.gaps.0.reason', 'not-stated legacy.gaps.0.justification'],
    ],
    ['a gap that is disclosed nowhere', { release: { ...older, ...listing(gap) } }, ['gap-undisclosed legacy.gaps.0']],
    ['a gap of a newer model', { release: listing({ ...gap, disclosed_in: both }) }, ['legacy-only legacy.gaps.0']],
    ['a gap of a newer model, disclosed nowhere', { release: listing(gap) }, ['legacy-only legacy.gaps.0']],
    [
      'a gap that the other document discloses',
      { release: listing({ ...gap, disclosed_in: ['training-summary'] }) },
      'met',
    ],
    ['a gap of a model without a date', { release: { release: null, ...listing(gap) } }, ['legacy-only legacy.gaps.0']],
    ['no manifest', { without: ['release'] }, ['document-missing']],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(legacyGapsJustified('copyright-policy'), changes)).toEqual(expected)
  })
})

describe('recordReadable and statedForPerson', () => {
  it('point at what cannot be read', async () => {
    const check = recordReadable('copyrightPolicy')
    expect(await sees(check)).toBe('met')
    expect(await sees(check, { policy: { polcy: 1, 'policy.owner': 'TBD' } })).toEqual([
      'placeholder policy.owner',
      'unknown-key',
    ])
    expect(await sees(check, { files: { 'gpai/copyright-policy.yaml': 'a: [' } })).toEqual(['syntax'])
    expect(await sees(check, { without: ['copyright-policy'] })).toEqual(['document-missing'])
  })

  it('ask a person only about what is there', async () => {
    const check = statedForPerson('copyrightPolicy', 'crawling.periods')
    expect(await sees(check)).toEqual(['needs-human', 'person-judges crawling.periods'])
    expect(await sees(check, { policy: { 'crawling.periods': [] } })).toEqual(['not-stated crawling.periods'])
    expect(await sees(check, { without: ['copyright-policy'] })).toEqual(['document-missing'])
  })
})
