import { describe, expect, it } from 'vitest'
import { changesNotified } from '../../../commitments/checks/copyright/changes-notified.ts'
import { crawlerConfigurationClean } from '../../../commitments/checks/copyright/crawler-configuration-clean.ts'
import { crawlersNamed } from '../../../commitments/checks/copyright/crawlers-named.ts'
import { crawlersPublished } from '../../../commitments/checks/copyright/crawlers-published.ts'
import { disclosureCurrent } from '../../../commitments/checks/copyright/disclosure-current.ts'
import { excludedDomainsLeftOut } from '../../../commitments/checks/copyright/excluded-domains-left-out.ts'
import { exclusionSnapshots } from '../../../commitments/checks/copyright/exclusion-snapshots.ts'
import { honouring, protocolsHonoured } from '../../../commitments/checks/copyright/protocols-honoured.ts'
import { robotsHonoured } from '../../../commitments/checks/copyright/robots-honoured.ts'
import { robotsTestsPassed } from '../../../commitments/checks/copyright/robots-tests-passed.ts'
import { thirdPartyReservations } from '../../../commitments/checks/copyright/third-party-reservations.ts'
import type { ReservationProtocol } from '../../../commitments/data/copyright-protocols.ts'
import { type ReleaseChanges, sees } from '../../builders/release-case.ts'

type Row = readonly [given: string, changes: ReleaseChanges, expected: string | readonly string[]]

const sources = (...dates: readonly string[]) => dates.map((retrieved_on) => ({ publisher: 'A', retrieved_on }))
const crawl = (period: object, exclusions: object) => ({ policy: { 'crawling.periods': [period], exclusions } })

describe('exclusionSnapshots', () => {
  const period = { start: '2025-01-01', end: '2025-03-31' }
  const item = 'crawling.periods.0'
  it.each<Row>([
    ['the complete example', {}, 'met'],
    ['no sources', crawl(period, { sources: [] }), 'met'],
    ['no exclusions', { policy: { exclusions: null } }, 'met'],
    ['no crawls', { policy: { crawling: null } }, 'met'],
    ['a list of the first day that is renewed', crawl(period, { sources: sources('2025-01-01', '2025-02-01') }), 'met'],
    [
      'a list of the day after the first',
      crawl(period, { sources: sources('2025-01-02') }),
      [`no-snapshot-before ${item}`],
    ],
    ['a source without a date', crawl(period, { sources: [{ publisher: 'A' }] }), [`no-snapshot-before ${item}`]],
    ['a list that is never renewed', crawl(period, { sources: sources('2025-01-01') }), [`not-refreshed ${item}`]],
    [
      'a crawl of one day',
      crawl({ start: '2025-01-01', end: '2025-01-01' }, { sources: sources('2025-01-01') }),
      'met',
    ],
    [
      'a crawl without a start',
      crawl({ end: '2025-01-01' }, { sources: sources('2025-01-01') }),
      [`not-stated ${item}.start`],
    ],
    ['a crawl that goes on', crawl({ start: '2025-01-01' }, { sources: sources('2025-01-01', '2026-11-20') }), 'met'],
    [
      'the last day of the own limit',
      crawl(period, { refresh_days: 45, sources: sources('2025-01-01', '2025-02-15') }),
      'met',
    ],
    [
      'the day after the own limit',
      crawl(period, { refresh_days: 45, sources: sources('2025-01-01', '2025-02-16') }),
      [`not-refreshed ${item}`],
    ],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(exclusionSnapshots, changes)).toEqual(expected)
  })
})

describe('excludedDomainsLeftOut', () => {
  const excluded = 'gpai/crawler/exclusions.txt'
  const crawled = 'gpai/crawler/domains.txt'
  const hash = (letter: string) => letter.repeat(64)
  it.each<Row>([
    ['lists without a common host', {}, 'met'],
    ['no list of crawled hosts', { policy: { 'crawling.domains': null } }, 'met'],
    ['no crawling at all', { policy: { crawling: null } }, 'met'],
    ['no list of exclusions', { policy: { exclusions: null } }, 'met'],
    [
      'a list that stands in two sources',
      { policy: { 'exclusions.sources.1.path': crawled, 'exclusions.sources.2.path': crawled } },
      ['excluded-domain exclusions.sources.1.path'],
    ],
    ['a source without a list', { policy: { 'exclusions.sources.0.path': null } }, 'met'],
    [
      'a common host',
      { files: { [excluded]: 'WETTER-CHRONIK.example\n' } },
      ['excluded-domain exclusions.sources.0.path'],
    ],
    [
      'a host below an excluded one',
      { files: { [crawled]: 'www.a.pirate.example # big', [excluded]: 'pirate.example' } },
      ['excluded-domain exclusions.sources.0.path'],
    ],
    [
      'a host above an excluded one',
      { files: { [crawled]: 'pirate.example', [excluded]: 'www.pirate.example' } },
      'met',
    ],
    ['a host that only ends alike', { files: { [crawled]: 'notpirate.example', [excluded]: 'pirate.example' } }, 'met'],
    ['two lists of hashes', { files: { [crawled]: hash('a'), [excluded]: hash('b') } }, 'met'],
    [
      'a common hash',
      { files: { [crawled]: hash('a'), [excluded]: hash('a') } },
      ['excluded-domain exclusions.sources.0.path'],
    ],
    ['names and hashes', { files: { [excluded]: hash('a') } }, ['lists-not-comparable exclusions.sources.0.path']],
    [
      'an absent list of crawled hosts',
      { policy: { 'crawling.domains.path': 'no.txt' } },
      ['file-absent crawling.domains.path'],
    ],
    ['an empty list of exclusions', { files: { [excluded]: '\n' } }, ['file-empty exclusions.sources.0.path']],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(excludedDomainsLeftOut, changes)).toEqual(expected)
  })
})

describe('crawlerConfigurationClean', () => {
  const path = 'gpai/crawler/settings.yaml'
  const item = 'access.configuration.path'
  const settings = (text: string) => ({ files: { [path]: `deny_list: hosts.txt\n${text}\n` } })
  it.each<Row>([
    ['clean settings', {}, 'met'],
    ['nothing', { policy: { access: null } }, [`not-stated ${item}`]],
    [
      'a reference',
      { policy: { 'access.configuration': null, 'access.configuration_reference': 'crawler@4c1d' } },
      'met',
    ],
    ['an absent file', { policy: { [item]: 'no.yaml' } }, [`file-absent ${item}`]],
    ['no list of exclusions', { files: { [path]: 'robots: strict\n' } }, [`deny-list-absent ${item}`]],
    ['a password', settings('password: hunter2'), [`secret-in-configuration ${item}`]],
    ['session cookies', settings('session_cookies = "sid=1"'), [`secret-in-configuration ${item}`]],
    ['a solver of tests for people', settings('captcha_solver: acme'), [`secret-in-configuration ${item}`]],
    ['a login switched off', settings('login: none\ncookies: false\npassword: ""\n'), 'met'],
    ['an authorization header', settings('authorization: Bearer abc'), [`secret-in-configuration ${item}`]],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(crawlerConfigurationClean, changes)).toEqual(expected)
  })
})

describe('crawlersNamed', () => {
  const item = 'crawlers.0.product_token'
  const token = (value: unknown) => ({ policy: { [item]: value } })
  it.each<Row>([
    ['a name', {}, 'met'],
    ['letters, underscore and hyphen', token('Atlas_Crawler-X'), 'met'],
    ['digits', token('Atlas3'), [`token-malformed ${item}`]],
    ['a version', token('AtlasCrawler/3.1'), [`token-malformed ${item}`]],
    ['a star', token('Atlas*'), [`token-malformed ${item}`]],
    ['a blank', token('Atlas Crawler'), [`token-malformed ${item}`]],
    ['no token', token(null), [`not-stated ${item}`]],
    ['no crawler', { policy: { crawlers: null } }, ['not-stated crawlers']],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(crawlersNamed, changes)).toEqual(expected)
  })
})

describe('robotsHonoured', () => {
  const item = 'crawlers.0.honours_robots'
  it.each<Row>([
    ['a crawler that follows robots.txt', {}, 'met'],
    ['one that does not', { policy: { [item]: false } }, [`robots-not-honoured ${item}`]],
    ['one of which nothing is said', { policy: { [item]: null } }, [`not-stated ${item}`]],
    ['no crawler', { policy: { crawlers: [] } }, ['not-stated crawlers']],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(robotsHonoured, changes)).toEqual(expected)
  })
})

describe('protocolsHonoured', () => {
  const exception = { approved_by: 'General counsel', approved_on: '2025-08-01', reason: 'Not in use.' }
  it.each<Row>([
    ['robots.txt honoured', {}, 'met'],
    ['robots.txt not honoured', { policy: { 'protocols.0.honoured': false } }, ['protocol-not-honoured protocols.0']],
    ['nothing on robots.txt', { policy: { 'protocols.0.id': 'other' } }, ['protocol-missing protocols']],
    ['no protocols', { policy: { protocols: null } }, ['protocol-missing protocols']],
    ['an approved exception', { policy: { 'protocols.0.honoured': false, 'protocols.0.exception': exception } }, 'met'],
    [
      'an exception that nobody approved',
      { policy: { 'protocols.0.honoured': false, 'protocols.0.exception': { reason: 'Not in use.' } } },
      ['protocol-not-honoured protocols.0'],
    ],
    [
      'crawls that all began earlier',
      { policy: { 'protocols.0.honoured': false, 'crawling.periods': [{ start: '2025-08-01' }] } },
      'met',
    ],
    [
      'a crawl that began on the day',
      { policy: { 'protocols.0.honoured': false, 'crawling.periods': [{ start: '2025-08-02' }] } },
      ['protocol-not-honoured protocols.0'],
    ],
    [
      'no crawl listed',
      { policy: { 'protocols.0.honoured': false, crawling: null } },
      ['protocol-not-honoured protocols.0'],
    ],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(protocolsHonoured, changes)).toEqual(expected)
  })

  it('asks for a further protocol from its date on', async () => {
    const later: ReservationProtocol = {
      id: 'later',
      title: 'Later protocol',
      kind: 'asset',
      route: 'agreed',
      requiredFrom: '2026-01-01',
      source: 'a list to come',
    }
    expect(await sees(honouring([later]))).toBe('met')
    expect(await sees(honouring([later]), { policy: { 'crawling.periods.1.start': '2026-02-01' } })).toEqual([
      'protocol-missing protocols',
    ])
  })
})

describe('robotsTestsPassed', () => {
  const at = 'conformance.cases.0'
  const test = (set: object) => ({
    policy: Object.fromEntries(Object.entries(set).map(([key, value]) => [`${at}.${key}`, value])),
  })
  it.each<Row>([
    ['passed tests', {}, 'met'],
    [
      'no report',
      { policy: { conformance: null } },
      ['not-stated conformance.commit', 'not-stated conformance.date', 'not-stated conformance.passed'],
    ],
    ['failed tests', { policy: { 'conformance.failed': 2 } }, ['tests-failed conformance.failed']],
    ['a fetch that the file disallows', test({ fetched: true }), [`robots-disregarded ${at}`]],
    [
      'a fetch that only the group for all allows',
      test({ url: 'https://press.example/letters/1', fetched: true }),
      [`robots-disregarded ${at}`],
    ],
    [
      'a fetch that a longer rule allows',
      test({ url: 'https://press.example/archive/public/1', fetched: true }),
      'met',
    ],
    ['another crawler', test({ product_token: 'OtherBot', fetched: true }), 'met'],
    ['a token in other capitals', test({ product_token: 'ATLASCRAWLER', fetched: true }), [`robots-disregarded ${at}`]],
    ['an allowed page that was left alone', test({ url: 'https://press.example/news' }), 'met'],
    ['no address', test({ url: null }), [`not-stated ${at}`]],
    ['a text that is no address', test({ url: 'press' }), [`malformed ${at}`]],
    ['an absent file', test({ path: 'no.txt' }), [`file-absent ${at}.path`]],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(robotsTestsPassed, changes)).toEqual(expected)
  })
})

describe('robotsTestsPassed of many cases', () => {
  it('looks at the first hundred', async () => {
    const bad = {
      path: 'gpai/crawler/robots/longest-match.txt',
      product_token: 'A',
      url: 'https://a.example/books',
      fetched: true,
    }
    const good = { ...bad, fetched: false }
    const cases = [...Array.from({ length: 100 }, () => ({ ...good })), bad]
    expect(await sees(robotsTestsPassed, { policy: { 'conformance.cases': cases } })).toEqual([
      'too-many-cases conformance.cases',
    ])
  })
})

describe('crawlersPublished', () => {
  const item = 'disclosure.page.path'
  it.each<Row>([
    ['a page with the crawler', {}, 'met'],
    ['nothing', { policy: { disclosure: null } }, ['not-stated disclosure.url', `not-stated ${item}`]],
    ['a page without a copy', { policy: { 'disclosure.page': null } }, [`not-stated ${item}`]],
    ['a copy that is absent', { policy: { [item]: 'no.md' } }, [`file-absent ${item}`]],
    [
      'another crawler',
      { policy: { 'crawlers.0.product_token': 'OtherBot' } },
      ['token-not-published crawlers.0.product_token'],
    ],
    [
      'a page without robots.txt',
      { policy: { [item]: 'LICENSE' } },
      ['token-not-published crawlers.0.product_token', `robots-not-published ${item}`],
    ],
    ['a crawler without a token', { policy: { 'crawlers.0.product_token': null } }, 'met'],
    ['no crawler', { policy: { crawlers: null } }, 'met'],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(crawlersPublished, changes)).toEqual(expected)
  })
})

describe('changesNotified', () => {
  const path = 'gpai/crawler/changes.atom'
  const item = 'disclosure.feed.path'
  const feed = (text: string) => ({ files: { [path]: text } })
  it.each<Row>([
    ['an Atom feed', {}, 'met'],
    ['nothing', { policy: { disclosure: null } }, ['not-stated disclosure.feed']],
    [
      'another channel',
      { policy: { 'disclosure.feed': null, 'disclosure.automatic_channel': 'A mailing list.' } },
      'met',
    ],
    ['an address alone', { policy: { [item]: null } }, [`not-stated ${item}`]],
    ['a copy without an address', { policy: { 'disclosure.feed.url': null } }, ['not-stated disclosure.feed.url']],
    ['an absent copy', { policy: { [item]: 'no.xml' } }, [`file-absent ${item}`]],
    [
      'an RSS feed',
      feed('<rss version="2.0"><channel><title>a</title><item><title>b</title></item></channel></rss>'),
      'met',
    ],
    [
      'a JSON feed',
      feed('{"version":"https://jsonfeed.org/version/1.1","title":"a","items":[{"id":"1","content_text":"b"}]}'),
      'met',
    ],
    [
      'a feed without entries',
      feed('<rss version="2.0"><channel><title>a</title></channel></rss>'),
      [`feed-empty ${item}`],
    ],
    ['a web page', feed('<html><body>News</body></html>'), [`feed-unreadable ${item}`]],
    ['nothing at all', feed(''), [`feed-unreadable ${item}`]],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(changesNotified, changes)).toEqual(expected)
  })
})

describe('disclosureCurrent', () => {
  const item = 'disclosure.last_updated'
  const before = { 'crawlers.0.robots_version': '2.3' }
  it.each<Row>([
    ['a page as new as its crawlers', {}, 'met'],
    ['a newer crawler', { policy: { 'crawlers.0.first_used': '2026-10-02' } }, [`outdated ${item}`]],
    ['a newer crawler on the feed', { policy: { 'crawlers.0.first_used': '2026-10-01', [item]: '2020-01-01' } }, 'met'],
    ['no date and no feed', { policy: { disclosure: null } }, [`not-stated ${item}`]],
    ['a feed that is none', { policy: { disclosure: { feed: { path: 'LICENSE' } } } }, [`not-stated ${item}`]],
    [
      'a feed outside of the repository',
      { policy: { disclosure: { feed: { path: '../a.xml' } } } },
      [`not-stated ${item}`],
    ],
    ['no crawlers', { policy: { crawlers: null } }, 'met'],
    ['a crawler without a date', { policy: { 'crawlers.0.first_used': null } }, 'met'],
    ['unchanged crawlers', { previousPolicy: {} }, 'met'],
    ['changed crawlers under the same date', { previousPolicy: before }, [`outdated ${item}`]],
    ['changed crawlers under a new date', { previousPolicy: { ...before, [item]: '2026-09-01' } }, 'met'],
    ['changed crawlers, and no earlier date', { previousPolicy: { ...before, disclosure: null } }, 'met'],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(disclosureCurrent, changes)).toEqual(expected)
  })
})

describe('thirdPartyReservations', () => {
  it.each<Row>([
    ['a statement', {}, 'met'],
    ['no statement', { policy: { 'data.reservations_statement': null } }, ['not-stated data.reservations_statement']],
    ['no such data', { policy: { data: { third_party_scraped: false } } }, 'met'],
    ['no declaration', { policy: { data: null } }, ['not-stated data.third_party_scraped']],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(thirdPartyReservations, changes)).toEqual(expected)
  })
})
