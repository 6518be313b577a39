import { comments, field, sourceModalities } from './field.ts'

const neededWhen = { yes: ['crawled.used'] }

/** Section 2.3: data that the provider crawled or had crawled. */
export const crawledSources = [
  field({
    id: 'crawled.used',
    title: 'Were crawlers used by the provider or on its behalf?',
    asks: 'Whether online sources were crawled or scraped by the provider or on its behalf.',
    answer: 'yesNo',
  }),
  field({
    id: 'crawled.names',
    title: 'Crawler name(s)/identifier(s)',
    alsoCalled: ['Crawler names', 'Crawler name(s)', 'If yes, specify crawler name(s)/identifier(s)'],
    asks: 'The names under which the crawlers identify themselves.',
    answer: 'names',
    neededWhen,
  }),
  field({
    id: 'crawled.purposes',
    title: 'Purposes of the crawler(s)',
    alsoCalled: ['Purposes of the crawlers'],
    asks: 'What each crawler is for.',
    answer: 'text',
    leastWords: 2,
    neededWhen,
  }),
  field({
    id: 'crawled.behaviour',
    title: 'General description of crawler behaviour',
    asks: 'How crawlers treat robots.txt, tests for people, paywalls and the like.',
    answer: 'text',
    leastWords: 2,
    neededWhen,
  }),
  field({
    id: 'crawled.period',
    title: 'Period of data collection',
    asks: 'First and last month of collection.',
    answer: 'period',
    neededWhen,
  }),
  field({
    id: 'crawled.content',
    title: 'Comprehensive description of the type of content and online sources crawled',
    asks: 'The types of content and of websites that were crawled.',
    answer: 'text',
    leastWords: 2,
    neededWhen,
  }),
  field({
    id: 'crawled.modalities',
    title: 'Type of modality covered',
    asks: 'The modalities that were collected.',
    answer: 'choices',
    options: sourceModalities,
    neededWhen,
  }),
  field({
    id: 'crawled.top_domains',
    title: 'Summary of the most relevant domain names crawled',
    asks: 'The domains with most content: the first 10 % of all, or for an SME the first 5 % or 1 000 if that is less.',
    answer: 'domains',
    neededWhen,
  }),
  comments('crawled', 'Data crawled and scraped from online sources'),
]
