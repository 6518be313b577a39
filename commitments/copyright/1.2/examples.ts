import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of copyright.1.2. */
export const examples = [
  {
    given: 'nothing says whether anybody crawls for the provider',
    change: 'copyright-policy',
    set: { 'crawling.on_behalf': null },
    gap: 'declared',
  },
  { given: 'access is not described', change: 'copyright-policy', set: { 'access.statement': null }, gap: 'a' },
  {
    given: 'reactions to denials are not described',
    change: 'copyright-policy',
    set: { 'access.denials': null },
    gap: 'denials',
  },
  { given: 'no website is left out', change: 'copyright-policy', set: { 'exclusions.sources': [] }, gap: 'b' },
  {
    given: 'a crawled website stands on a list of exclusions',
    change: 'copyright-policy',
    set: { 'exclusions.sources.0.path': 'gpai/crawler/domains.txt' },
    gap: 'excluded-domains',
  },
  {
    given: 'a crawl began before exclusions were retrieved',
    change: 'copyright-policy',
    set: { 'crawling.periods.0.start': '2023-01-01' },
    gap: 'snapshots',
  },
  {
    given: 'the settings of the crawler are a text without exclusions',
    change: 'copyright-policy',
    set: { 'access.configuration.path': 'LICENSE' },
    gap: 'configuration',
  },
  { given: 'no crawl is listed', change: 'copyright-policy', set: { 'crawling.periods': null }, gap: 'conduct' },
] as const satisfies readonly Example[]
