import { describe, expect, it } from 'vitest'
import { formAndSummaryAgree } from '../../../commitments/checks/summary/form-and-summary-agree.ts'
import { nothingConfidential } from '../../../commitments/checks/summary/nothing-confidential.ts'
import { policyAndSummaryAgree } from '../../../commitments/checks/summary/policy-and-summary-agree.ts'
import { representativeNamed } from '../../../commitments/checks/summary/representative-named.ts'
import { summaryCoversModel, summaryCoversVersion } from '../../../commitments/checks/summary/summary-covers-model.ts'
import { sectionsInOrder, summaryFinal } from '../../../commitments/checks/summary/summary-final.ts'
import { summaryRenewed, summaryUpdateNear } from '../../../commitments/checks/summary/summary-renewed.ts'
import { summaryVersioned } from '../../../commitments/checks/summary/summary-versioned.ts'
import {
  summaryLinked,
  summaryOnChannels,
  summaryPublished,
} from '../../../commitments/checks/summary/training-summary-published.ts'
import { type ReleaseChanges, releaseCase, sees } from '../../builders/release-case.ts'

type Row = readonly [given: string, changes: ReleaseChanges, expected: string | readonly string[]]
type Values = Readonly<Record<string, unknown>>

const summary = (set: Values): ReleaseChanges => ({ summary: set })
const release = (set: Values): ReleaseChanges => ({ release: set })

describe('summaryPublished', () => {
  const item = 'training_summary.published_on'
  it.each<Row>([
    ['the day of placing', {}, 'met'],
    ['the day after', release({ [item]: '2026-10-06' }), [`summary-late ${item}`]],
    ['nothing', release({ training_summary: null }), ['not-stated training_summary.url', `not-stated ${item}`]],
    [
      'an example address',
      release({ 'training_summary.url': 'https://example.com/s' }),
      ['contact-placeholder training_summary.url'],
    ],
    ['a planned placing', release({ 'release.placed_on_market_on': null, 'release.planned_on': '2026-12-01' }), 'met'],
    ['no date of placing', release({ release: null }), 'met'],
    ['an older model in time', release({ 'release.placed_on_market_on': '2025-08-01', [item]: '2027-08-02' }), 'met'],
    [
      'an older model too late',
      release({ 'release.placed_on_market_on': '2025-08-01', [item]: '2027-08-03' }),
      [`summary-late ${item}`],
    ],
    ['no manifest', { without: ['release'] }, ['document-missing']],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(summaryPublished, changes)).toEqual(expected)
  })
})

describe('summaryOnChannels and summaryLinked', () => {
  const item = 'training_summary.channel_urls'
  const title = 'Public Summary of Training Content\n for general-purpose AI models'
  it('asks for each channel', async () => {
    expect(await sees(summaryOnChannels)).toBe('met')
    expect(await sees(summaryOnChannels, release({ training_summary: null }))).toEqual([`not-stated ${item}`])
    expect(await sees(summaryOnChannels, release({ [item]: ['hub'] }))).toEqual([`contact-placeholder ${item}.0`])
  })

  it('looks for the title in the model card', async () => {
    expect(await sees(summaryLinked)).toBe('met')
    expect(await sees(summaryLinked, { files: { 'README.md': `[${title}](https://a.eu)` } })).toBe('met')
    expect(await sees(summaryLinked, { files: { 'README.md': '# atlas-3' } })).toEqual(['summary-not-linked'])
    expect(await sees(summaryLinked, release({ 'documents.model_card': 'CARD.md' }))).toEqual(['summary-not-linked'])
    expect(await sees(summaryLinked, release({ 'documents.model_card': '../CARD.md' }))).toBe('met')
    expect(await sees(summaryLinked, { without: ['release'] })).toBe('met')
  })
})

describe('summaryCoversModel', () => {
  const item = 'model.versioned_names'
  const names = (...list: readonly string[]) => summary({ [item]: list })
  const uncovered = [`name-not-covered ${item}`]
  it.each<Row>([
    ['name and version', {}, 'met'],
    ['another spelling', names('ATLAS-3_v3.0'), 'met'],
    ['a name that says the version', names('atlas-3'), 'met'],
    ['an earlier version', names('atlas-3 2.0'), 'met'],
    ['another model', names('atlas-2 2.4'), uncovered],
    ['a model whose name only begins alike', names('atlas-30'), uncovered],
    ['a release without a version', { ...names('atlas-3'), release: { 'model.version': null } }, 'met'],
    ['a release without a name', release({ 'model.name': null }), 'met'],
    ['a release without a model', release({ model: null }), 'met'],
    ['no manifest', { without: ['release'] }, 'met'],
    ['no names', summary({ [item]: null }), 'met'],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(summaryCoversModel, changes)).toEqual(expected)
  })
})

describe('summaryCoversVersion', () => {
  const item = 'model.versioned_names'
  const names = (...list: readonly string[]) => summary({ [item]: list })
  const uncovered = [`version-not-named ${item}`]
  it.each<Row>([
    ['name and version', {}, 'met'],
    ['another spelling', names('ATLAS-3_v3.0'), 'met'],
    ['a name that says the version', names('atlas-3'), 'met'],
    ['an earlier version', names('atlas-3 2.0'), uncovered],
    ['a name that does not say the version', { ...names('atlas-3'), release: { 'model.version': '3.1' } }, uncovered],
    ['another model, which is another finding', names('atlas-2 2.4'), 'met'],
    ['a release without a version', { ...names('atlas-3'), release: { 'model.version': null } }, 'met'],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(summaryCoversVersion, changes)).toEqual(expected)
  })
})

describe('versions and updates', () => {
  it.each<Row>([
    ['1.0', {}, 'met'],
    ['V1', summary({ 'summary.version': 'V1' }), 'met'],
    ['0', summary({ 'summary.version': 0 }), 'met'],
    ['1.1', summary({ 'summary.version': '1.1' }), ['history-missing summary.version']],
    ['1.1 with a link', summary({ 'summary.version': { version: '1.1', earlier: ['https://a.eu/1'] } }), 'met'],
    ['none', summary({ 'summary.version': null }), 'met'],
  ])('have a history: %s', async (_, changes, expected) => {
    expect(await sees(summaryVersioned, changes)).toEqual(expected)
  })

  const further = (last_update: string) =>
    summary({ 'summary.last_update': last_update, 'characteristics.continuous_training': true })
  const [near, over] = [['update-due summary.last_update'], ['update-overdue summary.last_update']]
  it.each<readonly [string, ReleaseChanges, string | readonly string[], string | readonly string[]]>([
    ['not without further training', summary({ 'summary.last_update': '01/01/2026' }), 'met', 'met'],
    ['not the day before five months', further('23/06/2026'), 'met', 'met'],
    ['near after five months', further('22/06/2026'), near, 'met'],
    ['near the day before six months', further('23/05/2026'), near, 'met'],
    ['over after six months', further('22/05/2026'), 'met', over],
    ['over at the end of a month', { ...further('31/08/2025'), today: '2026-02-28' }, 'met', over],
    [
      'not without a date',
      summary({ 'summary.last_update': null, 'characteristics.continuous_training': true }),
      'met',
      'met',
    ],
    ['not without an answer', summary({ 'characteristics.continuous_training': null }), 'met', 'met'],
  ])('are due: %s', async (_, changes, warning, gap) => {
    expect(await sees(summaryUpdateNear, changes)).toEqual(warning)
    expect(await sees(summaryRenewed, changes)).toEqual(gap)
  })
})

/** One answer, so that the file is a summary at all. */
const answered = '- Provider name and contact details: Aurelia AI GmbH, contact@aurelia.example\n'

describe('summaryFinal and sectionsInOrder', () => {
  const file = (text: string): ReleaseChanges => ({
    without: ['training-summary'],
    files: { 'gpai/training-summary.md': text },
  })
  const marked = (text: string) => file(`${answered}\n${text}`)
  it.each<Row>([
    ['the complete example', {}, 'met'],
    ['a banner', marked('# DRAFT – Public Summary'), ['draft-mark']],
    ['a German banner', marked('> **Entwurf**'), ['draft-mark']],
    ['a warning', marked('Do not publish this file.'), ['draft-mark']],
    ['an open field', marked('Name: atlas [OPEN]'), ['draft-mark']],
    ['a status', marked('status: open'), ['draft-mark']],
    ['words about drafts', marked('Draft policies of parties were among the data.'), 'met'],
    ['no summary', { without: ['training-summary'] }, 'met'],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(summaryFinal, changes)).toEqual(expected)
  })

  it('sees nothing in a file whose text is not known', async () => {
    const context = await releaseCase()
    const files = { ...context.evidence.files, at: () => null }
    expect(summaryFinal.run({ ...context, evidence: { ...context.evidence, files } })).toEqual({
      result: 'nothing-wrong',
    })
  })

  const [first, second] = [
    '## Version of the Summary\n\n1.0\n',
    '## Removal of illegal content\n\nFilters were used.\n',
  ]
  it('looks at the order in Markdown alone', async () => {
    expect(await sees(sectionsInOrder)).toBe('met')
    expect(await sees(sectionsInOrder, file(`${first}\n${second}`))).toBe('met')
    expect(await sees(sectionsInOrder, file(`${second}\n${first}`))).toEqual(['out-of-order illegal.measures'])
    expect(await sees(sectionsInOrder, { without: ['training-summary'] })).toBe('met')
  })
})

describe('formAndSummaryAgree', () => {
  const disagrees = (...items: readonly string[]) => items.map((item) => `statement-disagrees ${item}`)
  it.each<Row>([
    ['the complete example', {}, 'met'],
    ['no form', { without: ['model-documentation'] }, 'met'],
    ['no summary', { without: ['training-summary'] }, 'met'],
    ['crawling denied', summary({ 'crawled.used': false }), disagrees('crawled.used')],
    ['a question left open', summary({ 'crawled.used': null }), 'met'],
    ['private data instead of licensed', summary({ licensed: { used: false }, 'private.used': true }), 'met'],
    ['no private data', summary({ licensed: { used: false } }), disagrees('licensed.used')],
    ['user data', summary({ 'user.other_services_used': true }), disagrees('user.interactions_used')],
    ['sources that the form leaves open', { form: { 'data.provenance': null } }, 'met'],
    ['another source in the form', { form: { 'data.provenance.4': { other: 'Scans' } } }, 'met'],
    ['another modality', summary({ 'modality.video.present': true }), disagrees('modality.video.present')],
    ['a modality left out', summary({ 'modality.image.present': null }), disagrees('modality.image.present')],
    ['modalities that the form leaves open', { form: { 'data.types': null } }, 'met'],
    [
      'another size',
      summary({ 'modality.text.size_range': 'Less than 1 billion tokens' }),
      disagrees('modality.text.size_range'),
    ],
    [
      'a larger size in the form',
      { ...summary({ 'modality.text.size_range': '1 billion to 10 trillion tokens' }) },
      disagrees('modality.text.size_range'),
    ],
    ['no size in the form', { form: { 'data.size_aio': null } }, 'met'],
    ['another date', summary({ 'model.union_market_date': '06/10/2026' }), disagrees('model.union_market_date')],
    ['several dates', summary({ 'model.union_market_date': ['01/05/2026', '05/10/2026'] }), 'met'],
    ['no date', summary({ 'model.union_market_date': null }), 'met'],
    ['no date in the form', { form: { 'general.union_market_release_date': null } }, 'met'],
    ['another name', summary({ 'model.versioned_names': ['atlas-2'] }), disagrees('model.versioned_names')],
    ['no name', summary({ 'model.versioned_names': null }), 'met'],
    ['no name in the form', { form: { 'general.model_name': null } }, 'met'],
    ['a dependency', summary({ 'model.dependencies': ['other-1'] }), disagrees('model.dependencies')],
    ['an open dependency', summary({ 'model.dependencies': null }), 'met'],
    ['an open dependency in the form', { form: { 'general.model_dependencies': null } }, 'met'],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(formAndSummaryAgree, changes)).toEqual(expected)
  })
})

describe('policyAndSummaryAgree', () => {
  const disagrees = (...items: readonly string[]) => items.map((item) => `statement-disagrees ${item}`)
  const crawled = 'crawled.names'
  it.each<Row>([
    ['the complete example', {}, 'met'],
    ['no record', { without: ['copyright-policy'] }, 'met'],
    ['no manifest', { without: ['release'] }, 'met'],
    ['crawling denied', summary({ crawled: { used: false } }), disagrees('crawled.used')],
    ['crawling denied in the record', { policy: { 'crawling.self': false } }, disagrees('crawled.used')],
    ['crawling by others', { policy: { 'crawling.self': false, 'crawling.on_behalf': true } }, 'met'],
    ['nothing declared', { policy: { crawling: null } }, 'met'],
    ['half of it declared', { policy: { 'crawling.on_behalf': null } }, 'met'],
    ['crawling left open', summary({ 'crawled.used': null }), 'met'],
    ['another crawler', summary({ [crawled]: ['OtherBot'] }), disagrees(crawled)],
    ['a further crawler', summary({ [crawled]: ['AtlasCrawler/3.1', 'OtherBot'] }), disagrees(crawled)],
    [
      'a crawler left out',
      { policy: { 'crawlers.1': { name: 'ImageCrawler', honours_robots: true } } },
      disagrees(crawled),
    ],
    ['no crawlers in the record', { policy: { crawlers: null } }, disagrees(crawled)],
    [
      'a silent description',
      summary({ 'crawled.behaviour': 'It is polite.', 'tdm.measures': 'Reservations are read.' }),
      disagrees('crawled.behaviour'),
    ],
    [
      'a crawler that follows nothing',
      {
        ...summary({ 'crawled.behaviour': 'It is polite.', 'tdm.measures': 'None so far.' }),
        policy: { 'crawlers.0.honours_robots': false },
      },
      'met',
    ],
    ['another signature', summary({ 'tdm.signatory': false }), disagrees('tdm.signatory')],
    [
      'no signature',
      { ...summary({ 'tdm.signatory': false }), release: { 'signatory.copyright.status': 'not-signed' } },
      'met',
    ],
    ['an open signature', summary({ 'tdm.signatory': null }), 'met'],
    ['nothing on signatures', release({ signatory: null }), 'met'],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(policyAndSummaryAgree, changes)).toEqual(expected)
  })
})

describe('representativeNamed', () => {
  const item = 'provider.authorised_representative'
  const abroad = { 'provider.established_in_union': false, 'provider.country': 'CH' }
  it.each<Row>([
    ['a provider in the Union', {}, 'met'],
    ['a provider outside of it', release(abroad), [`not-stated ${item}`]],
    ['one that names its representative', { release: abroad, summary: { [item]: 'Vertretung SAS, Paris' } }, 'met'],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(representativeNamed, changes)).toEqual(expected)
  })
})

describe('nothingConfidential', () => {
  const item = 'public.comments'
  it.each([
    ['a mailbox', 'Ask maria.huber@uni-wien.ac.at for access.', 'looks-personal'],
    ['a telephone number', 'Call +43 1 4277 12345 for access.', 'looks-personal'],
    ['an account', 'Paid from AT61 1904 3002 3457 3201.', 'looks-personal'],
    ['a price', 'Hosting cost €40,000.', 'looks-like-terms'],
    ['a price in words', 'Hosting cost 2 million euros.', 'looks-like-terms'],
    ['a fee', 'The licence fee is settled.', 'looks-like-terms'],
    ['a key', `The key is hf_${'a'.repeat(34)}.`, 'looks-secret'],
  ])('sees %s', async (_, text, problem) => {
    expect(await sees(nothingConfidential, summary({ [item]: text }))).toEqual([`${problem} ${item}`])
  })

  it.each([
    'Text of 2023 and 2024, 1.5*10^13 tokens.',
    'Collected from 01/2024 to 12/2025.',
    'Licences such as CC-BY-4.0 and Apache-2.0.',
    'The 24 official languages, 100 million pages.',
  ])('sees nothing in "%s"', async (text) => {
    expect(await sees(nothingConfidential, summary({ [item]: text }))).toBe('met')
  })

  it('leaves contact details to their fields', async () => {
    expect(await sees(nothingConfidential)).toBe('met')
  })
})
