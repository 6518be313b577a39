import type { Condition } from '../applies.ts'
import type { Case } from '../case.ts'

/** Web content is crawled by the provider or on its behalf; where nothing is declared, it is taken to be. */
export const crawls: Condition = { name: 'crawls', holds: (context) => !declaresNoCrawling(context) }

/** The provider declares that neither it nor anybody on its behalf crawls. */
export const doesNotCrawl: Condition = { name: 'does-not-crawl', holds: declaresNoCrawling }

/** The policy is a file of the repository, or nothing says where else it is. */
export const policyInRepository: Condition = { name: 'policy-in-repository', holds: (context) => !isElsewhere(context) }

/** The policy is kept elsewhere, and a reference stands for it. */
export const policyElsewhere: Condition = { name: 'policy-elsewhere', holds: isElsewhere }

/** Content that others scraped is used, or nothing is declared about it. */
export const usesThirdPartyCrawls: Condition = {
  name: 'uses-third-party-crawls',
  holds: ({ evidence: { copyrightPolicy } }) =>
    copyrightPolicy.state !== 'found' || copyrightPolicy.content.data?.third_party_scraped !== false,
}

/** The provider operates an online search engine, or controls a provider of one. */
export const hasSearchEngine: Condition = {
  name: 'has-search-engine',
  holds: ({ evidence: { copyrightPolicy } }) =>
    copyrightPolicy.state === 'found' && copyrightPolicy.content.search_engine?.operates === true,
}

/** The model is released under a free and open-source licence. */
export const freeAndOpenSource: Condition = { name: 'free-and-open-source', holds: isFreeAndOpenSource }

/** The model is not released under a free and open-source licence, or nothing says that it is. */
export const notFreeAndOpenSource: Condition = {
  name: 'not-free-and-open-source',
  holds: (context) => !isFreeAndOpenSource(context),
}

/** The weights of the model are handed out. */
export const distributesWeights: Condition = {
  name: 'distributes-weights',
  holds: ({ evidence: { release } }) =>
    release.state === 'found' &&
    (release.content.release?.distributes_weights === true || release.content.license?.free_and_open_source === true),
}

function declaresNoCrawling({ evidence: { copyrightPolicy } }: Case): boolean {
  if (copyrightPolicy.state !== 'found') return false
  const { crawling } = copyrightPolicy.content
  return crawling?.self === false && crawling.on_behalf === false
}

function isElsewhere({ evidence: { copyrightPolicy } }: Case): boolean {
  if (copyrightPolicy.state !== 'found') return false
  const { policy } = copyrightPolicy.content
  return policy?.document === undefined && policy?.reference !== undefined
}

function isFreeAndOpenSource({ evidence: { release } }: Case): boolean {
  return release.state === 'found' && release.content.license?.free_and_open_source === true
}
