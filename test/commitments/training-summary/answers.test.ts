import { describe, expect, it } from 'vitest'
import { answeredInWords, providerReachable } from '../../../commitments/checks/summary/answered-in-words.ts'
import {
  answeredWhereNeeded,
  answeredWherePresumed,
} from '../../../commitments/checks/summary/answered-where-needed.ts'
import { crawlPeriodPossible } from '../../../commitments/checks/summary/crawl-period-possible.ts'
import { dataSourceUsed } from '../../../commitments/checks/summary/data-source-used.ts'
import { followUpsAgree } from '../../../commitments/checks/summary/follow-ups-agree.ts'
import { modalitiesAgree } from '../../../commitments/checks/summary/modalities-agree.ts'
import { modalitiesStated } from '../../../commitments/checks/summary/modalities-stated.ts'
import { sizesInRange } from '../../../commitments/checks/summary/sizes-in-range.ts'
import { dependenciesLinked, largeDatasetsTraceable } from '../../../commitments/checks/summary/sources-traceable.ts'
import { summaryDatesPossible } from '../../../commitments/checks/summary/summary-dates-possible.ts'
import { domainsCounted, domainsEnough, domainsPlausible } from '../../../commitments/checks/summary/summary-domains.ts'
import { type ReleaseChanges, sees } from '../../builders/release-case.ts'

type Row = readonly [given: string, changes: ReleaseChanges, expected: string | readonly string[]]
type Values = Readonly<Record<string, unknown>>

const summary = (set: Values): ReleaseChanges => ({ summary: set })

describe('answeredWhereNeeded', () => {
  const check = answeredWhereNeeded('trainingSummary')
  it.each<Row>([
    ['the complete example', {}, 'met'],
    ['no summary', { without: ['training-summary'] }, ['document-missing']],
    ['a damaged summary', { files: { 'gpai/training-summary.yaml': 'a: [' } }, ['syntax']],
    ['an open question', summary({ 'user.interactions_used': null }), ['missing user.interactions_used']],
    ['an empty mandatory field', summary({ 'tdm.measures': '' }), ['empty tdm.measures']],
    ['a placeholder in an optional field', summary({ 'public.comments': 'TBD' }), ['placeholder public.comments']],
    ['an optional field left out', summary({ 'characteristics.comments': null }), 'met'],
    ['a follow-up left out after yes', summary({ 'crawled.purposes': null }), ['missing crawled.purposes']],
    [
      'a follow-up evaded after yes',
      summary({ 'crawled.purposes': 'n/a' }),
      ['not-applicable-not-accepted crawled.purposes'],
    ],
    ['"none" where there may be none', summary({ 'public.large': 'none', 'public.other_description': 'none' }), 'met'],
    ['"not applicable" where there may be none', summary({ 'synthetic.market_models': 'n/a' }), 'met'],
    ['follow-ups left out after no', summary({ licensed: { used: false } }), 'met'],
    ['follow-ups evaded after no', summary({ licensed: { used: false, modalities: 'n/a' } }), 'met'],
    ['either of two questions', summary({ 'user.interactions_used': true }), ['missing user.modalities']],
    [
      'the other of two questions',
      summary({ 'user.other_services_used': true }),
      ['missing user.services_description', 'missing user.modalities'],
    ],
    ['a size without a range', summary({ 'modality.text.size_range': null }), 'met'],
    ['neither size nor range', summary({ 'modality.image.size_range': null }), ['missing modality.image.size_range']],
    [
      'another modality without size and content',
      summary({ 'modality.other.present': 'yes, 3D scans' }),
      ['missing modality.other.size_custom', 'missing modality.other.content_types'],
    ],
    ['an unknown key', summary({ 'crawled.bots': ['A'] }), ['unknown-key crawled']],
    [
      'an unknown key beside an open question',
      summary({ 'crawled.bots': ['A'], 'user.interactions_used': null }),
      ['missing user.interactions_used', 'unknown-key crawled'],
    ],
    ['an unknown cell of the table', summary({ 'modality.text.count': 1 }), ['unknown-key modality.text']],
    ['a row that is no mapping', summary({ 'modality.video': 'none' }), ['wrong-type modality.video']],
    ['an empty row', summary({ 'modality.video': {} }), 'met'],
    [
      'an item of a wrong form',
      summary({ 'modality.text.size_range': 'huge' }),
      ['not-an-option modality.text.size_range'],
    ],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(check, changes)).toEqual(expected)
  })

  it('lets an older model name what it cannot supply any more', async () => {
    const open = { summary: { 'crawled.top_domains': null } }
    const gap = {
      subject: 'crawled.top_domains',
      reason: 'unavailable',
      justification: 'Deleted in 2022.',
      disclosed_in: ['copyright-policy', 'training-summary'],
    }
    const older = (...gaps: readonly object[]) => ({
      ...open,
      release: { 'release.placed_on_market_on': '2025-05-05', legacy: { gaps } },
    })
    const missing = ['missing crawled.top_domains']
    expect(await sees(check, older(gap))).toBe('met')
    expect(await sees(check, older())).toEqual(missing)
    expect(await sees(check, older({ ...gap, justification: null }))).toEqual(missing)
    expect(await sees(check, older({ ...gap, disclosed_in: null }))).toEqual(missing)
    expect(await sees(check, older({ ...gap, subject: null }))).toEqual(missing)
    expect(await sees(check, older({ ...gap, reason: null }))).toEqual(missing)
    expect(await sees(check, { ...open, release: { legacy: { gaps: [gap] } } })).toEqual(missing)
    expect(await sees(check, { ...open, release: { 'release.placed_on_market_on': '2025-05-05' } })).toEqual(missing)
  })

  it('leaves less certain fields to another requirement', async () => {
    const open = summary({ 'characteristics.linguistic': null, 'characteristics.other': '' })
    expect(await sees(check, open)).toBe('met')
    expect(await sees(answeredWherePresumed('trainingSummary'), open)).toEqual([
      'missing characteristics.linguistic',
      'empty characteristics.other',
    ])
    expect(await sees(answeredWherePresumed('trainingSummary'), { without: ['training-summary'] })).toBe('met')
  })
})

describe('followUpsAgree', () => {
  it.each<Row>([
    ['details after yes', {}, 'met'],
    [
      'details after no',
      summary({ 'crawled.used': false }),
      ['names', 'period', 'modalities', 'top_domains'].map((key) => `answered-after-no crawled.${key}`),
    ],
    ['"not applicable" after no', summary({ 'private.known': 'n/a' }), 'met'],
    ['comments after no', summary({ 'private.comments': 'None were offered to us.' }), 'met'],
    ['details after an open question', summary({ 'licensed.used': null }), 'met'],
    [
      'details of one of two questions',
      summary({ 'user.interactions_used': true, 'user.modalities': ['Text'] }),
      'met',
    ],
    [
      'a size of an absent modality',
      summary({ 'modality.audio.size_range': 'Less than 10 000 hours' }),
      ['answered-after-no modality.audio.size_range'],
    ],
    ['prose that explains a no', summary({ 'private.unknown_description': 'Nobody gave us private data.' }), 'met'],
    ['no summary', { without: ['training-summary'] }, 'met'],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(followUpsAgree, changes)).toEqual(expected)
  })
})

describe('modalitiesStated', () => {
  const only = (modality: string, present: unknown) => summary({ modality: { [modality]: { present } } })
  it.each<Row>([
    ['two modalities', {}, 'met'],
    ['none', summary({ modality: null }), ['no-modality modality']],
    ['another with its name', only('other', 'yes, 3D scans'), 'met'],
    ['another by its name', only('other', 'Other: 3D scans'), 'met'],
    ['another without a name', only('other', true), ['other-not-specified modality.other.present']],
    ['another without a name, in words', only('other', 'yes'), ['other-not-specified modality.other.present']],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(modalitiesStated, changes)).toEqual(expected)
  })
})

describe('sizesInRange', () => {
  const text = (size: string) => summary({ 'modality.text.size_custom': size })
  const outside = ['outside-range modality.text.size_custom']
  it.each<Row>([
    ['a size in the range', {}, 'met'],
    ['a size at the edge', text('10 trillion tokens'), 'met'],
    ['a size below', text('9.9 trillion tokens'), outside],
    ['another unit', text('40 TB'), 'met'],
    ['no range', summary({ 'modality.text.size_range': null }), 'met'],
    [
      'a size above',
      summary({ 'modality.image.size_custom': '2*10^9 images' }),
      ['outside-range modality.image.size_custom'],
    ],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(sizesInRange, changes)).toEqual(expected)
  })
})

describe('dates and periods', () => {
  const newest = 'characteristics.latest_acquisition'
  it.each<Row>([
    ['the past', {}, 'met'],
    ['a summary of today', summary({ 'summary.last_update': '22/11/2026' }), 'met'],
    ['a summary of tomorrow', summary({ 'summary.last_update': '23/11/2026' }), ['date-in-future summary.last_update']],
    ['data of this month', summary({ [newest]: '11/2026' }), 'met'],
    ['data of next month', summary({ [newest]: '12/2026' }), [`month-in-future ${newest}`]],
    ['nothing', summary({ [newest]: null, 'summary.last_update': null }), 'met'],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(summaryDatesPossible, changes)).toEqual(expected)
  })

  it.each<Row>([
    ['a period in order', {}, 'met'],
    ['one month', summary({ 'crawled.period': '12/2025 - 12/2025' }), 'met'],
    ['a reversed period', summary({ 'crawled.period': '12/2025 - 01/2024' }), ['period-reversed crawled.period']],
    ['a period after the newest data', summary({ [newest]: '11/2025' }), ['period-after-acquisition crawled.period']],
    ['a period without newest data', summary({ [newest]: null }), 'met'],
    ['no period', summary({ crawled: { used: false } }), 'met'],
  ])('sees %s of crawling', async (_, changes, expected) => {
    expect(await sees(crawlPeriodPossible, changes)).toEqual(expected)
  })
})

describe('modalitiesAgree', () => {
  const none = {
    public: { used: false },
    licensed: { used: false },
    crawled: { used: false },
    synthetic: { used: false },
  }
  it.each<Row>([
    ['the complete example', {}, 'met'],
    [
      'a source with another modality',
      summary({ 'licensed.modalities': ['Text', 'Image', 'Video'] }),
      ['modality-not-in-table licensed.modalities'],
    ],
    [
      'a modality of no source',
      summary({ 'modality.audio.present': true, 'other.used': false }),
      ['modality-without-source modality.audio.present'],
    ],
    ['a modality that other sources may have', summary({ 'modality.audio.present': true }), 'met'],
    [
      'no source',
      summary({ ...none, 'other.used': false }),
      ['modality-without-source modality.text.present', 'modality-without-source modality.image.present'],
    ],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(modalitiesAgree, changes)).toEqual(expected)
  })
})

describe('sources', () => {
  const none = {
    public: { used: false },
    licensed: { used: false },
    crawled: { used: false },
    synthetic: { used: false },
    other: { used: false },
  }
  it('sees that the data comes from nowhere', async () => {
    expect(await sees(dataSourceUsed)).toBe('met')
    expect(await sees(dataSourceUsed, summary(none))).toEqual(['no-source public.used'])
    expect(await sees(dataSourceUsed, summary({ ...none, other: null }))).toBe('met')
    expect(await sees(dataSourceUsed, summary({ ...none, 'user.interactions_used': true }))).toBe('met')
  })

  it('sees large datasets that nobody could find', async () => {
    expect(await sees(largeDatasetsTraceable)).toBe('met')
    expect(await sees(largeDatasetsTraceable, summary({ 'public.large.1': { name: 'Debates' } }))).toEqual([
      'link-or-description-missing public.large.1',
    ])
    expect(await sees(largeDatasetsTraceable, summary({ 'public.large': 'none' }))).toBe('met')
  })

  it('sees modified models that are not linked', async () => {
    const item = 'model.dependencies'
    expect(await sees(dependenciesLinked)).toEqual([`not-stated ${item}`])
    expect(await sees(dependenciesLinked, summary({ [item]: [{ name: 'other-1' }] }))).toEqual([
      `link-or-description-missing ${item}.0`,
    ])
    expect(await sees(dependenciesLinked, summary({ [item]: [{ name: 'other-1', link: 'https://other.eu/s' }] }))).toBe(
      'met',
    )
  })
})

describe('domains', () => {
  const item = 'crawled.top_domains'
  const hosts = (count: number) => Array.from({ length: count }, (_, index) => `host${index}.eu`)
  const given = (value: unknown, more: ReleaseChanges = {}): ReleaseChanges => ({ ...more, summary: { [item]: value } })

  it.each<Row>([
    ['a file of hosts', {}, 'met'],
    ['a list of hosts', given(['a.eu', 'b-c.example', 'bücher.example', 'xn--bcher-kva.xn--p1ai']), 'met'],
    [
      'other texts',
      given(['a.eu', 'and others', 'https://b.eu', 'localhost', '-a.eu', `${'a'.repeat(64)}.eu`]),
      [`not-a-domain ${item}`],
    ],
    ['a name that is too long', given([`${'a.'.repeat(130)}eu`]), [`not-a-domain ${item}`]],
    ['a host twice', given(['a.eu', 'A.eu']), [`domain-twice ${item}`]],
    ['a file that is absent', given({ path: 'no.txt' }), [`file-absent ${item}`]],
    [
      'a file beside a list',
      given({ path: 'gpai/crawler/domains.txt', list: ['wetter-chronik.example'] }),
      [`domain-twice ${item}`],
    ],
    ['no crawling', summary({ crawled: { used: false } }), 'met'],
  ])('that are %s are plausible or not', async (_, changes, expected) => {
    expect(await sees(domainsPlausible, changes)).toEqual(expected)
  })

  const few = [`too-few-domains ${item}`]
  const sme = { release: { 'provider.size': 'sme' } }
  it.each<Row>([
    ['12 of 118', {}, 'met'],
    ['12 of 120', summary({ [`${item}.total`]: 120 }), 'met'],
    ['12 of 121', summary({ [`${item}.total`]: 121 }), few],
    ['12 of nobody knows', summary({ [`${item}.total`]: null }), 'met'],
    ['6 of 120 for an SME', given({ list: hosts(6), total: 120, rule: 'sme' }, sme), 'met'],
    ['5 of 120 for an SME', given({ list: hosts(5), total: 120, rule: 'sme' }, sme), few],
    ['1 000 of 30 000 for an SME', given({ list: hosts(1000), total: 30000, rule: 'sme' }, sme), 'met'],
    ['999 of 30 000 for an SME', given({ list: hosts(999), total: 30000, rule: 'sme' }, sme), few],
    ['more than it has to for an SME', given({ list: hosts(1001), total: 30000, rule: 'sme' }, sme), 'met'],
    [
      '6 of 120 for a microenterprise',
      given({ list: hosts(6), total: 120, rule: 'sme' }, { release: { 'provider.size': 'microenterprise' } }),
      'met',
    ],
    [
      '6 of 120 for a small mid-cap',
      given({ list: hosts(6), total: 120, rule: 'sme' }, { release: { 'provider.size': 'smc' } }),
      [`sme-not-declared ${item}`],
    ],
    [
      '5 of 120 for a larger provider',
      given({ list: hosts(5), total: 120, rule: 'sme' }),
      [`sme-not-declared ${item}`, ...few],
    ],
    [
      'an SME without a total',
      given({ list: hosts(5), rule: 'sme' }, { without: ['release'] }),
      [`sme-not-declared ${item}`],
    ],
    [
      'an SME that does not say so',
      given({ list: hosts(5), total: 50, rule: 'sme' }, { release: { provider: null } }),
      [`sme-not-declared ${item}`],
    ],
    ['no crawling', summary({ crawled: { used: false } }), 'met'],
  ])('are enough or not: %s', async (_, changes, expected) => {
    expect(await sees(domainsEnough, changes)).toEqual(expected)
  })

  it('are counted, and an SME dates its declaration', async () => {
    expect(await sees(domainsCounted)).toBe('met')
    expect(await sees(domainsCounted, given(['a.eu']))).toEqual([`total-missing ${item}`])
    expect(await sees(domainsCounted, given({ list: ['a.eu'], total: 10, rule: 'sme' }))).toEqual([
      `sme-not-declared ${item}`,
    ])
    expect(
      await sees(domainsCounted, given({ list: ['a.eu'], total: 10, rule: 'sme', sme_declared_on: '2026-01-01' })),
    ).toBe('met')
    expect(await sees(domainsCounted, summary({ crawled: { used: false } }))).toBe('met')
  })
})

describe('words', () => {
  const link = 'https://aurelia-sprachmodelle.eu/paper'
  it.each<Row>([
    ['answers in words', {}, 'met'],
    ['a bare link', summary({ 'tdm.comments': link }), ['address-only tdm.comments']],
    ['a bare link in Markdown', summary({ 'tdm.comments': `[](${link})` }), ['address-only tdm.comments']],
    ['several links', summary({ 'crawled.comments': `${link}, www.aurelia.eu` }), ['address-only crawled.comments']],
    ['words with a link', summary({ 'tdm.measures': `Reservations are read, see ${link}` }), 'met'],
  ])('are %s', async (_, changes, expected) => {
    expect(await sees(answeredInWords, changes)).toEqual(expected)
  })

  const item = 'provider.identity_contact'
  it.each<Row>([
    ['a mailbox', {}, 'met'],
    ['an address', summary({ [item]: 'Aurelia GmbH, https://aurelia-sprachmodelle.eu/contact.' }), 'met'],
    ['a name alone', summary({ [item]: 'Aurelia GmbH, Vienna' }), [`contact-missing ${item}`]],
    ['an example address', summary({ [item]: 'Aurelia GmbH, info@example.com' }), [`contact-placeholder ${item}`]],
    ['nothing', summary({ [item]: null }), 'met'],
  ])('reach the provider or not: %s', async (_, changes, expected) => {
    expect(await sees(providerReachable, changes)).toEqual(expected)
  })
})
