import { crawls, doesNotCrawl } from '../../applies/copyright.ts'
import { follows } from '../../applies.ts'
import { crawlerConfigurationClean } from '../../checks/copyright/crawler-configuration-clean.ts'
import { excludedDomainsLeftOut } from '../../checks/copyright/excluded-domains-left-out.ts'
import { exclusionSnapshots } from '../../checks/copyright/exclusion-snapshots.ts'
import { stated } from '../../checks/statements/stated.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import { statedThroughout } from '../../checks/statements/stated-throughout.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** Measure 1.2 of the Copyright chapter. */
export default {
  id: 'copyright.1.2',
  title: 'Reproduce and extract only lawfully accessible content when crawling',
  cites: ['Code of Practice, Copyright chapter, Measure 1.2', 'AI Act Article 53(1)(c)'],
  applies: follows('copyright'),
  requirements: [
    {
      id: 'declared',
      force: 'must',
      basis: 'policy',
      grade: 'I',
      asks: 'It is declared whether the provider crawls, or has others crawl for it; undeclared counts as crawling.',
      check: stated('copyrightPolicy', 'crawling.self', 'crawling.on_behalf'),
      remedy: 'State crawling.self and crawling.on_behalf in gpai/copyright-policy.yaml.',
    },
    {
      id: 'no-crawling',
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'Where nobody crawls for the provider, a responsible person signs for that.',
      check: statedForPerson('copyrightPolicy', 'crawling'),
      remedy: 'Have the data lead confirm that no web content is crawled by the provider or on its behalf.',
      applies: doesNotCrawl,
      attestedBy: 'data_lead',
    },
    {
      id: 'a',
      items: ['copyright.1.2.1.a'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'Crawlers circumvent no effective technological measure, and respect paywalls and other denials of access.',
      check: stated('copyrightPolicy', 'access.statement'),
      remedy: 'Say in access.statement of gpai/copyright-policy.yaml how crawlers treat logins, paywalls and denials.',
      cites: ['Code of Practice, Copyright chapter, Measure 1.2(1)(a)', 'Directive 2001/29/EC Article 6(3)'],
      applies: crawls,
    },
    {
      id: 'denials',
      items: ['copyright.1.2.1.a'],
      force: 'should',
      basis: 'inference',
      grade: 'I',
      asks: 'It is said how crawlers react to the answers 401, 402, 403, 407, 429 and 451.',
      check: stated('copyrightPolicy', 'access.denials'),
      remedy: 'Say in access.denials of gpai/copyright-policy.yaml what a crawler does after each of these answers.',
      cites: ['Code of Practice, Copyright chapter, Measure 1.2(1)(a)'],
      applies: crawls,
    },
    {
      id: 'b',
      items: ['copyright.1.2.1.b'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'Crawls leave out websites that courts or authorities in the EU or EEA find to infringe persistently on a commercial scale.',
      check: stated('copyrightPolicy', 'exclusions.sources'),
      remedy: 'List the sources of excluded websites in exclusions.sources of gpai/copyright-policy.yaml.',
      cites: ['Code of Practice, Copyright chapter, Measure 1.2(1)(b)'],
      applies: crawls,
    },
    {
      id: 'excluded-domains',
      items: ['copyright.1.2.1.b'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'No crawled website stands on a list of exclusions.',
      check: excludedDomainsLeftOut,
      remedy: 'Remove what was crawled from these websites, and correct the file that crawling.domains names.',
      cites: ['Code of Practice, Copyright chapter, Measure 1.2(1)(b)'],
      applies: crawls,
    },
    {
      id: 'eu-list',
      items: ['copyright.1.2.1.b.eu-list'],
      force: 'may',
      basis: 'code',
      grade: 'V',
      asks: 'Each source of exclusions can be compared with the list of links that the EU is to publish.',
      check: statedThroughout('copyrightPolicy', [
        'exclusions.sources[].publisher',
        'exclusions.sources[].country',
        'exclusions.sources[].title',
        'exclusions.sources[].sha256',
      ]),
      remedy:
        'State publisher, country, title and hash of each source in exclusions.sources of gpai/copyright-policy.yaml.',
      cites: ['Code of Practice, Copyright chapter, Measure 1.2(1)(b)'],
      applies: crawls,
    },
    {
      id: 'snapshots',
      items: ['copyright.1.2.1.b'],
      force: 'should',
      basis: 'inference',
      grade: 'I',
      asks: 'Each crawl begins with a list of exclusions retrieved before it, and renews it while it goes on.',
      check: exclusionSnapshots,
      remedy:
        'Record each retrieval in exclusions.sources, and each crawl in crawling.periods, of gpai/copyright-policy.yaml.',
      cites: ['Code of Practice, Copyright chapter, Measure 1.2(1)(b)'],
      applies: crawls,
    },
    {
      id: 'configuration',
      items: ['copyright.1.2.1.a', 'copyright.1.2.1.b'],
      force: 'should',
      basis: 'inference',
      grade: 'I',
      asks: "The crawler's settings read a list of exclusions, and hold no credentials, sessions or solvers of tests for people.",
      check: crawlerConfigurationClean,
      remedy: 'Correct the file that access.configuration of gpai/copyright-policy.yaml names.',
      applies: crawls,
    },
    {
      id: 'conduct',
      items: ['copyright.1.2.1.a', 'copyright.1.2.1.b'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      atMost: 'warn',
      asks: 'Crawls were carried out as the record says, contractors included.',
      check: statedForPerson('copyrightPolicy', 'crawling.periods'),
      remedy: 'Have the data lead confirm how the listed crawls were carried out.',
      applies: crawls,
      attestedBy: 'data_lead',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
