import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of Copyright Measure 1.3. */
export const examples = [
  {
    given: 'a product token has a character that robots.txt cannot address',
    change: 'copyright-policy',
    set: { 'crawlers.0.product_token': 'AtlasCrawler/3' },
    gap: 'crawlers',
  },
  {
    given: 'a crawler does not follow robots.txt',
    change: 'copyright-policy',
    set: { 'crawlers.0.honours_robots': false },
    gap: 'a',
  },
  {
    given: 'a crawler fetched a disallowed address',
    change: 'copyright-policy',
    set: { 'conformance.cases.0.fetched': true },
    gap: 'conformance',
  },
  {
    given: 'nothing says which version of the protocol is followed',
    change: 'copyright-policy',
    set: { 'crawlers.0.robots_version': null },
    gap: 'successors',
  },
  {
    given: 'a required protocol is not honoured',
    change: 'copyright-policy',
    set: { 'protocols.0.honoured': false },
    gap: 'b',
  },
  {
    given: 'nothing is said about reservations in content that others scraped',
    change: 'copyright-policy',
    set: { 'data.reservations_statement': null },
    gap: 'third-party-data',
  },
  {
    given: 'the page on crawlers has no address',
    change: 'copyright-policy',
    set: { 'disclosure.url': null },
    gap: 'publish',
  },
  {
    given: 'the feed is none',
    change: 'copyright-policy',
    set: { 'disclosure.feed.path': 'README.md' },
    gap: 'notify',
  },
  {
    given: 'a crawler was first used after the last update',
    change: 'copyright-policy',
    set: { 'crawlers.0.first_used': '2026-11-20' },
    gap: 'disclosure-current',
  },
] as const satisfies readonly Example[]
