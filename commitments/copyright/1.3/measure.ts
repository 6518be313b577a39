import { crawls, hasSearchEngine, usesThirdPartyCrawls } from '../../applies/copyright.ts'
import { follows } from '../../applies.ts'
import { changesNotified } from '../../checks/copyright/changes-notified.ts'
import { crawlersNamed } from '../../checks/copyright/crawlers-named.ts'
import { crawlersPublished } from '../../checks/copyright/crawlers-published.ts'
import { disclosureCurrent } from '../../checks/copyright/disclosure-current.ts'
import { protocolsHonoured } from '../../checks/copyright/protocols-honoured.ts'
import { informationLeftIntact } from '../../checks/copyright/rights-left-intact.ts'
import { robotsHonoured } from '../../checks/copyright/robots-honoured.ts'
import { robotsTestsPassed } from '../../checks/copyright/robots-tests-passed.ts'
import { thirdPartyReservations } from '../../checks/copyright/third-party-reservations.ts'
import { stated } from '../../checks/statements/stated.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import { statedThroughout } from '../../checks/statements/stated-throughout.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

const chapter = 'Code of Practice, Copyright chapter, Measure 1.3'

/** Measure 1.3 of the Copyright chapter. */
export default {
  id: 'copyright.1.3',
  title: 'Identify and comply with reservations of rights when crawling',
  cites: [chapter, 'AI Act Article 53(1)(c)', 'Directive (EU) 2019/790 Article 4(3)'],
  applies: follows('copyright'),
  requirements: [
    {
      id: 'crawlers',
      items: ['copyright.1.3.1.a'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'Each crawler is named with a product token that robots.txt can address.',
      check: crawlersNamed,
      remedy: 'List every crawler with its product_token in crawlers of gpai/copyright-policy.yaml.',
      cites: [`${chapter}(1)(a)`, 'IETF RFC 9309, section 2.2.1'],
      applies: crawls,
    },
    {
      id: 'a',
      items: ['copyright.1.3.1.a'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'Crawlers read and follow robots.txt as RFC 9309 specifies it.',
      check: robotsHonoured,
      remedy: 'Make every crawler follow robots.txt, and set honours_robots in crawlers of gpai/copyright-policy.yaml.',
      cites: [`${chapter}(1)(a)`, 'IETF RFC 9309'],
      applies: crawls,
    },
    {
      id: 'conformance',
      items: ['copyright.1.3.1.a'],
      force: 'should',
      basis: 'inference',
      grade: 'I',
      asks: 'Tests show that the crawler follows given robots.txt files.',
      check: robotsTestsPassed,
      remedy:
        'Run the tests of the crawler and record commit, date and results in conformance of gpai/copyright-policy.yaml.',
      cites: [`${chapter}(1)(a)`, 'IETF RFC 9309'],
      applies: crawls,
    },
    {
      id: 'successors',
      items: ['copyright.1.3.1.a.successors'],
      force: 'must',
      basis: 'code',
      grade: 'V2',
      asks: 'Later versions of the protocol are followed once the IETF has shown that both sides can implement them.',
      check: statedThroughout('copyrightPolicy', ['crawlers[].robots_library', 'crawlers[].robots_version']),
      remedy: 'State robots_library and robots_version of each crawler in gpai/copyright-policy.yaml.',
      cites: [`${chapter}(1)(a)`],
      applies: crawls,
    },
    {
      id: 'b',
      items: ['copyright.1.3.1.b'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'Other machine-readable protocols that pass the test of the Code are identified and complied with.',
      check: protocolsHonoured,
      remedy: 'Honour the protocol and record it in protocols of gpai/copyright-policy.yaml, or an approved exception.',
      cites: [`${chapter}(1)(b)`],
      applies: crawls,
    },
    {
      id: 'rightsholders',
      items: ['copyright.1.3.2.rightsholders'],
      force: 'clarifies',
      basis: 'code',
      grade: 'V2',
      asks: 'Rightsholders stay free to reserve their rights in any appropriate manner.',
      check: stated('copyrightPolicy', 'data.other_reservations'),
      remedy: 'Say in data.other_reservations of gpai/copyright-policy.yaml how other reservations are found.',
      cites: [`${chapter}(2)`],
      applies: crawls,
    },
    {
      id: 'third-party-data',
      items: ['copyright.1.3.2.third-party-data'],
      force: 'should',
      basis: 'other-law',
      grade: 'V',
      asks: 'Content scraped by others stays under Union copyright law, reservations included: this is law, not a measure of the Code.',
      check: thirdPartyReservations,
      remedy: 'State data.third_party_scraped and data.reservations_statement in gpai/copyright-policy.yaml.',
      cites: ['Directive (EU) 2019/790 Article 4(3)', 'AI Act Article 53(1)(c)', `${chapter}(2)`],
      applies: usesThirdPartyCrawls,
    },
    {
      id: 'standardisation',
      items: ['copyright.1.3.3'],
      force: 'may',
      basis: 'code',
      grade: 'V',
      asks: 'The provider supports standardisation and talks with rightsholders and others in good faith.',
      check: stated('copyrightPolicy', 'standardisation'),
      remedy: 'Say in standardisation of gpai/copyright-policy.yaml which processes the provider takes part in.',
      cites: [`${chapter}(3)`],
    },
    {
      id: 'publish',
      items: ['copyright.1.3.4.publish'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'Crawlers, their robots.txt features and the other measures to honour reservations are public.',
      check: crawlersPublished,
      remedy: 'Name every crawler on the page of disclosure.url, and check in a copy as disclosure.page of the record.',
      cites: [`${chapter}(4)`],
      applies: crawls,
    },
    {
      id: 'notify',
      items: ['copyright.1.3.4.notify'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'Affected rightsholders can have themselves told automatically when that information changes.',
      check: changesNotified,
      remedy:
        'Offer a web feed and check in a copy as disclosure.feed of gpai/copyright-policy.yaml, or describe another channel.',
      cites: [`${chapter}(4)`],
      applies: crawls,
    },
    {
      id: 'disclosure-current',
      items: ['copyright.1.3.4.publish', 'copyright.1.3.4.notify'],
      force: 'should',
      basis: 'inference',
      grade: 'I',
      asks: 'The public information is as new as the crawlers that it describes.',
      check: disclosureCurrent,
      remedy: 'Update page and feed, and set disclosure.last_updated in gpai/copyright-policy.yaml.',
      cites: [`${chapter}(4)`],
      applies: crawls,
    },
    {
      id: 'without-prejudice',
      items: ['copyright.1.3.4.without-prejudice'],
      force: 'clarifies',
      basis: 'code',
      grade: 'V2',
      asks: 'The right of information of Article 8 of Directive 2004/48/EC is unaffected.',
      check: informationLeftIntact,
      remedy: 'Remove from the page on crawlers what reads as if it took a right to information away.',
      cites: [`${chapter}(4)`, 'Directive 2004/48/EC Article 8'],
      applies: crawls,
    },
    {
      id: 'search-index',
      items: ['copyright.1.3.5'],
      force: 'may',
      basis: 'code',
      grade: 'V',
      asks: 'In a search engine of the provider, honouring a reservation does not directly harm the indexing of that content.',
      check: stated('copyrightPolicy', 'search_engine.indexing_statement'),
      remedy: 'Say in search_engine.indexing_statement of gpai/copyright-policy.yaml how indexing is kept unharmed.',
      cites: [`${chapter}(5)`, 'Regulation (EU) 2022/2065 Article 3(j)'],
      applies: hasSearchEngine,
    },
    {
      id: 'reservations',
      items: ['copyright.1.3.1.a', 'copyright.1.3.1.b'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      atMost: 'warn',
      asks: 'Reservations are identified and complied with by state-of-the-art technology.',
      check: statedForPerson('copyrightPolicy', 'protocols'),
      remedy: 'Have the data lead confirm how reservations were identified and complied with.',
      applies: crawls,
      attestedBy: 'data_lead',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
