import { answeredInWords, providerReachable } from '../checks/answered-in-words.ts'
import { answeredWhereNeeded, answeredWherePresumed } from '../checks/answered-where-needed.ts'
import { crawlPeriodPossible } from '../checks/crawl-period-possible.ts'
import { dataSourceUsed } from '../checks/data-source-used.ts'
import { followUpsAgree } from '../checks/follow-ups-agree.ts'
import { modalitiesStated } from '../checks/modalities-stated.ts'
import { sizesInRange } from '../checks/sizes-in-range.ts'
import { largeDatasetsTraceable } from '../checks/sources-traceable.ts'
import { summaryDatesPossible } from '../checks/summary-dates-possible.ts'
import { domainsCounted, domainsEnough, domainsPlausible } from '../checks/summary-domains.ts'
import type { Requirement } from '../measure.ts'
import { act, notice } from './sources.ts'

const must = { force: 'must', basis: 'act', grade: 'V', cites: [act, notice] } as const

/** What the fields of the template have to hold. */
export const answers = [
  {
    id: 'complete',
    ...must,
    asks: 'Every field of the template is answered that is mandatory, or that another answer makes necessary.',
    check: answeredWhereNeeded('trainingSummary'),
    remedy:
      'Answer the listed fields in gpai/training-summary.yaml; write "none" or "not applicable" where that is the answer.',
  },
  {
    id: 'characteristics',
    ...must,
    grade: 'I',
    asks: 'The linguistic and other characteristics of the data are described, or said not to apply.',
    check: answeredWherePresumed('trainingSummary'),
    remedy: 'Answer the listed fields in gpai/training-summary.yaml, with "none" or "not applicable" if need be.',
  },
  {
    id: 'reachable',
    ...must,
    asks: "The provider's name comes with contact details that work.",
    check: providerReachable,
    remedy: 'Add a mailbox or address to provider.identity_contact of the summary.',
  },
  {
    id: 'follow-ups',
    ...must,
    asks: 'Questions that depend on a yes are left open where the answer is no.',
    check: followUpsAgree,
    remedy: 'Correct the answer to the question, or remove the listed details.',
  },
  {
    id: 'modalities',
    ...must,
    asks: 'At least one modality of the data is named.',
    check: modalitiesStated,
    remedy: 'Say in the table of modalities of the summary which modalities the data has.',
  },
  {
    id: 'sizes',
    ...must,
    asks: 'A size beside a range lies within that range.',
    check: sizesInRange,
    remedy: 'Correct the listed size, or choose the range that holds it.',
  },
  {
    id: 'dates',
    ...must,
    asks: 'The summary and its newest data are not dated in the future.',
    check: summaryDatesPossible,
    remedy: 'Correct the listed dates in the summary.',
  },
  {
    id: 'crawl-period',
    ...must,
    asks: 'The period of crawling ends after it starts, and not after the newest data was acquired.',
    check: crawlPeriodPossible,
    remedy: 'Correct crawled.period or characteristics.latest_acquisition in the summary.',
  },
  {
    id: 'sources',
    ...must,
    asks: 'At least one kind of data source was used.',
    check: dataSourceUsed,
    remedy: 'Answer yes to the questions of section 2 of the summary that describe where the data came from.',
  },
  {
    id: 'large-datasets',
    ...must,
    asks: 'Each large public dataset has a link, or a description where there is none.',
    check: largeDatasetsTraceable,
    remedy: 'Add a link or a description to the listed entries of public.large of the summary.',
  },
  {
    id: 'domains',
    ...must,
    asks: 'The most relevant domains that were crawled are listed, each once.',
    check: domainsPlausible,
    remedy: 'Correct the list of domains in crawled.top_domains of the summary, or in the file that it names.',
  },
  {
    id: 'domain-share',
    ...must,
    asks: 'The list holds the first 10 % of the domains, or for an SME the first 5 % or 1 000 if that is less.',
    check: domainsEnough,
    remedy: 'List more domains in crawled.top_domains, or state the size of the provider in gpai/release.yaml.',
  },
  {
    id: 'domain-count',
    force: 'should',
    basis: 'inference',
    grade: 'I',
    cites: [notice],
    asks: 'The number of all crawled domains is stated, and an SME dates its declaration to be one.',
    check: domainsCounted,
    remedy: 'State total, and for an SME sme_declared_on, in crawled.top_domains of the summary.',
  },
  {
    id: 'narrative',
    ...must,
    asks: 'Answers stand in the summary itself; a link can add to an answer and does not replace it.',
    check: answeredInWords,
    remedy: 'Write the listed answers out, and keep the links as an addition.',
  },
] as const satisfies readonly Requirement[]
