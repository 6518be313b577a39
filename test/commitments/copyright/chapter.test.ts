import { describe, expect, it } from 'vitest'
import {
  crawls,
  distributesWeights,
  doesNotCrawl,
  freeAndOpenSource,
  hasSearchEngine,
  notFreeAndOpenSource,
  policyElsewhere,
  policyInRepository,
  usesThirdPartyCrawls,
} from '../../../commitments/applies/copyright.ts'
import { follows } from '../../../commitments/applies.ts'
import measure11 from '../../../commitments/copyright/1.1/measure.ts'
import measure12 from '../../../commitments/copyright/1.2/measure.ts'
import measure13 from '../../../commitments/copyright/1.3/measure.ts'
import measure14 from '../../../commitments/copyright/1.4/measure.ts'
import measure15 from '../../../commitments/copyright/1.5/measure.ts'
import type { Requirement } from '../../../commitments/measure.ts'
import { effectWhenDue } from '../../../engine/effect.ts'
import { copyright } from '../../../locales/de/measures/copyright.ts'
import { type ReleaseChanges, releaseCase } from '../../builders/release-case.ts'

const measures = [measure11, measure12, measure13, measure14, measure15]
const requirements: readonly Requirement[] = measures.flatMap((measure) => [...measure.requirements])

/** Every point of the chapter by its id. */
const points = [
  ...['1.commitment', '1.residual-responsibility'],
  ...['policy', 'up-to-date', 'implemented', 'single-document', 'responsibilities'].map((id) => `1.1.1.${id}`),
  ...['1.1.2.public-summary', '1.2.1.a', '1.2.1.b', '1.2.1.b.eu-list'],
  ...['1.a', '1.a.successors', '1.b', '2.rightsholders', '2.third-party-data', '3'].map((id) => `1.3.${id}`),
  ...['4.publish', '4.notify', '4.without-prejudice', '5'].map((id) => `1.3.${id}`),
  ...['1.a', '1.b.terms', '1.b.open-source', '2'].map((id) => `1.4.${id}`),
  ...['1.contact', '1.accessible', '2.mechanism', '2.accessible', '2.handling', '2.exceptions', '2.remedies'].map(
    (id) => `1.5.${id}`,
  ),
].map((id) => `copyright.${id}`)

describe('the Copyright chapter', () => {
  it('has each of its points as a requirement of its five measures', () => {
    expect([...new Set(requirements.flatMap(({ items = [] }) => items))].toSorted()).toEqual(points.toSorted())
  })

  it('never blocks on what the chapter encourages or clarifies', () => {
    const soft = [
      '1.1.2.public-summary',
      '1.2.1.b.eu-list',
      '1.3.2.rightsholders',
      '1.3.2.third-party-data',
      '1.3.3',
      '1.3.5',
      '1.4.2',
    ]
    const clarifying = [
      ...soft,
      '1.3.4.without-prejudice',
      '1.5.2.exceptions',
      '1.5.2.remedies',
      '1.residual-responsibility',
      '1.3.1.a.successors',
    ]
    for (const { items = [], ...requirement } of requirements) {
      if (items.some((item) => clarifying.includes(item.slice('copyright.'.length))))
        expect(effectWhenDue(requirement)).not.toBe('block')
    }
  })

  it('has German words for each requirement', () => {
    for (const { id, requirements: own } of measures) {
      expect(Object.keys(copyright[id]?.requirements ?? {}).toSorted()).toEqual(own.map((one) => one.id).toSorted())
    }
  })
})

describe('conditions', () => {
  const conditions = {
    followsCopyrightChapter: follows('copyright'),
    crawls,
    doesNotCrawl,
    policyInRepository,
    policyElsewhere,
    usesThirdPartyCrawls,
    hasSearchEngine,
    freeAndOpenSource,
    notFreeAndOpenSource,
    distributesWeights,
  }
  const usual = [
    'crawls',
    'distributesWeights',
    'followsCopyrightChapter',
    'notFreeAndOpenSource',
    'policyInRepository',
    'usesThirdPartyCrawls',
  ]
  const instead = (from: string, ...to: readonly string[]) =>
    [...usual.filter((name) => name !== from), ...to].toSorted()

  it.each<readonly [string, ReleaseChanges, readonly string[]]>([
    ['the complete example', {}, usual],
    ['an absent record', { without: ['copyright-policy'] }, usual],
    ['an empty record', { files: { 'gpai/copyright-policy.yaml': '{}' } }, usual],
    ['crawling on behalf', { policy: { 'crawling.self': false, 'crawling.on_behalf': true } }, usual],
    ['half a declaration', { policy: { 'crawling.self': false, 'crawling.on_behalf': null } }, usual],
    [
      'no crawling',
      { policy: { 'crawling.self': false, 'crawling.on_behalf': false } },
      instead('crawls', 'doesNotCrawl'),
    ],
    [
      'a policy elsewhere',
      { policy: { 'policy.document': null, 'policy.reference': 'DMS 1' } },
      instead('policyInRepository', 'policyElsewhere'),
    ],
    ['own data only', { policy: { 'data.third_party_scraped': false } }, instead('usesThirdPartyCrawls')],
    ['a search engine', { policy: { 'search_engine.operates': true } }, instead('', 'hasSearchEngine')],
    [
      'open source',
      { release: { 'license.free_and_open_source': true } },
      instead('notFreeAndOpenSource', 'freeAndOpenSource'),
    ],
    ['weights that are kept', { release: { 'release.distributes_weights': false } }, instead('distributesWeights')],
    [
      'open source whose weights are said to be kept',
      { release: { 'license.free_and_open_source': true, 'release.distributes_weights': false } },
      instead('notFreeAndOpenSource', 'freeAndOpenSource'),
    ],
    [
      'a manifest without licence and release',
      { release: { license: null, release: null } },
      instead('distributesWeights'),
    ],
    ['no manifest', { without: ['release'] }, instead('distributesWeights')],
    [
      'a chapter that was not signed',
      { release: { 'signatory.copyright.status': 'not-signed' } },
      instead('followsCopyrightChapter'),
    ],
  ])('hold for %s', async (_, changes, expected) => {
    const context = await releaseCase(changes)
    const holding = Object.entries(conditions).filter(([, { holds }]) => holds(context))
    expect(holding.map(([name]) => name).toSorted()).toEqual(expected.toSorted())
  })

  it('let the chapter go where no copyright policy is owed', async () => {
    const context = await releaseCase()
    const duties = { ...context.scope.duties, 'copyright-policy': 'not-owed' } as const
    expect(follows('copyright').holds({ ...context, scope: { ...context.scope, duties } })).toBe(false)
  })
})
