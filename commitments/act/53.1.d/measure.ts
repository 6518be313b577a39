import { summaryTemplate } from '../../../schemas/training-summary/index.ts'
import { domainsTotalled, modifiesModel } from '../../applies/training-summary.ts'
import { owes } from '../../applies.ts'
import { legacyGapsJustified } from '../../checks/copyright/legacy-gaps-justified.ts'
import { documentForPerson } from '../../checks/statements/document-for-person.ts'
import { answeredInWords, providerReachable } from '../../checks/summary/answered-in-words.ts'
import { answeredWhereNeeded, answeredWherePresumed } from '../../checks/summary/answered-where-needed.ts'
import { crawlPeriodPossible } from '../../checks/summary/crawl-period-possible.ts'
import { dataSourceUsed } from '../../checks/summary/data-source-used.ts'
import { followUpsAgree } from '../../checks/summary/follow-ups-agree.ts'
import { formAndSummaryAgree } from '../../checks/summary/form-and-summary-agree.ts'
import { modalitiesAgree } from '../../checks/summary/modalities-agree.ts'
import { modalitiesStated } from '../../checks/summary/modalities-stated.ts'
import { newestDataSummarised } from '../../checks/summary/newest-data-summarised.ts'
import { nothingConfidential } from '../../checks/summary/nothing-confidential.ts'
import { policyAndSummaryAgree } from '../../checks/summary/policy-and-summary-agree.ts'
import { representativeNamed } from '../../checks/summary/representative-named.ts'
import { sizesInRange } from '../../checks/summary/sizes-in-range.ts'
import { dependenciesLinked, largeDatasetsTraceable } from '../../checks/summary/sources-traceable.ts'
import { summaryCoversModel, summaryCoversVersion } from '../../checks/summary/summary-covers-model.ts'
import { summaryDatesPossible } from '../../checks/summary/summary-dates-possible.ts'
import { domainsCounted, domainsEnough, domainsPlausible } from '../../checks/summary/summary-domains.ts'
import { sectionsInOrder, summaryFinal } from '../../checks/summary/summary-final.ts'
import { summaryOnTemplate } from '../../checks/summary/summary-on-template.ts'
import { summaryRenewed, summaryUpdateNear } from '../../checks/summary/summary-renewed.ts'
import { summaryVersioned } from '../../checks/summary/summary-versioned.ts'
import { summaryLinked, summaryOnChannels, summaryPublished } from '../../checks/summary/training-summary-published.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** The duty. */
const act = 'AI Act Article 53(1)(d)'

/** The Commission's notice before the template, in the pinned edition. */
const notice = `Explanatory notice ${summaryTemplate.reference}`

/** A section of the template that the Act orders to be used. */
const template = (section: string) => `Template ${summaryTemplate.reference}, section ${section}`

/** A field of the template: binding, because Article 53(1)(d) orders the template. */
const field = (section: string) =>
  ({ force: 'must', basis: 'template', grade: 'V', cites: [template(section), act] }) as const

/** Two values that cannot both be right: no text says so, and it is beyond doubt. */
const contradiction = (section: string) =>
  ({ force: 'must', basis: 'inference', grade: 'V', cites: [template(section), act] }) as const

const should = { force: 'should', basis: 'inference', grade: 'I', cites: [act, notice] } as const

/** The public summary of training content: a duty of the Act that no exemption and no signature changes. */
export default {
  id: 'act.53.1.d',
  title: 'Publish a summary of the content used for training',
  cites: [act, `Template ${summaryTemplate.reference}`, notice, 'AI Act recital 107'],
  applies: owes('training-summary'),
  requirements: [
    {
      id: 'published',
      force: 'must',
      basis: 'act',
      grade: 'V',
      asks: 'The summary is public at the latest when the model is placed on the Union market.',
      check: summaryPublished,
      remedy: 'Publish the summary, and state url and published_on in training_summary of gpai/release.yaml.',
      cites: [act, notice],
    },
    {
      id: 'channels',
      force: 'must',
      basis: 'notice',
      grade: 'R',
      asks: "The summary stands on the provider's website and together with the model on its distribution channels.",
      check: summaryOnChannels,
      remedy:
        'State each distribution channel that carries the summary in training_summary.channel_urls of gpai/release.yaml.',
      cites: [notice],
    },
    {
      id: 'linked',
      force: 'should',
      basis: 'inference',
      grade: 'I',
      asks: 'The model card or README links the summary under the title of the template.',
      check: summaryLinked,
      remedy:
        'Add a link with the title "Public Summary of Training Content for General-Purpose AI models" to the model card.',
      cites: [notice],
    },
    {
      id: 'covers-model',
      force: 'must',
      basis: 'notice',
      grade: 'V',
      asks: 'The summary names the model that is released.',
      check: summaryCoversModel,
      remedy: 'Add the released model to model.versioned_names of the summary.',
      cites: [notice],
    },
    {
      id: 'covers-version',
      force: 'must',
      basis: 'inference',
      grade: 'I',
      asks: 'The summary names the version that is released.',
      check: summaryCoversVersion,
      remedy: 'Add the released model with its version to model.versioned_names of the summary.',
      cites: [notice],
    },
    {
      id: 'history',
      force: 'must',
      basis: 'notice',
      grade: 'R',
      asks: 'A later version of the summary links to the earlier ones.',
      check: summaryVersioned,
      remedy: 'Add the addresses of earlier versions to summary.version of the summary.',
      cites: [notice],
    },
    {
      id: 'further-data',
      force: 'must',
      basis: 'act',
      grade: 'V',
      asks: 'The summary is no older than the newest data that it names.',
      check: newestDataSummarised,
      remedy: 'Describe the data of further training, and set summary.last_update to the day of the update.',
      cites: [act],
    },
    {
      id: 'renewed',
      force: 'must',
      basis: 'notice',
      grade: 'V',
      atMost: 'warn',
      asks: 'Where the model is trained on further data, the summary is updated every six months or sooner.',
      check: summaryRenewed,
      remedy: 'Update the summary, and set summary.last_update to the day of the update.',
      cites: [notice],
    },
    {
      id: 'update-near',
      force: 'may',
      basis: 'policy',
      grade: 'V',
      asks: 'The next update of the summary of a model in training is not due within a month.',
      check: summaryUpdateNear,
      remedy: 'Prepare the next update of the summary.',
      cites: [notice],
    },
    {
      id: 'final',
      force: 'must',
      basis: 'inference',
      grade: 'I',
      asks: 'Nothing marks the summary as a draft.',
      check: summaryFinal,
      remedy: 'Settle the listed open points, and remove the marks of a draft from the summary.',
      cites: [notice],
    },
    {
      id: 'order',
      force: 'should',
      basis: 'inference',
      grade: 'I',
      asks: 'A summary in Markdown keeps the sections of the template in their order.',
      check: sectionsInOrder,
      remedy: 'Put the listed sections of the summary where the template has them.',
      cites: [notice],
    },
    {
      id: 'template',
      force: 'must',
      basis: 'template',
      grade: 'V',
      atMost: 'warn',
      cites: [`Template ${summaryTemplate.reference}`, act],
      asks: 'The summary keeps to the template of the Commission, and one in Markdown carries its title.',
      check: summaryOnTemplate,
      remedy: 'Give the summary the title of the template, and its fields the labels of the template.',
    },
    {
      id: 'complete',
      force: 'must',
      basis: 'template',
      grade: 'V',
      cites: [`Template ${summaryTemplate.reference}`, act],
      asks: 'Every field of the template is answered that is mandatory, or that another answer makes necessary.',
      check: answeredWhereNeeded('trainingSummary'),
      remedy:
        'Answer the listed fields in gpai/training-summary.yaml; write "none" or "not applicable" where that is the answer.',
    },
    {
      id: 'characteristics',
      ...field('1.3'),
      atMost: 'warn',
      asks: 'The linguistic and other characteristics of the data are described, or said not to apply.',
      check: answeredWherePresumed('trainingSummary'),
      remedy: 'Answer the listed fields in gpai/training-summary.yaml, with "none" or "not applicable" if need be.',
    },
    {
      id: 'reachable',
      ...field('1.1'),
      asks: "The provider's name comes with contact details that work.",
      check: providerReachable,
      remedy: 'Add a mailbox, a web address or a postal address to provider.identity_contact of the summary.',
    },
    {
      id: 'follow-ups',
      ...contradiction('2'),
      atMost: 'warn',
      asks: 'No dataset, size or crawler is named for a kind of source that is denied; prose that explains the no may stand.',
      check: followUpsAgree,
      remedy: 'Correct the answer to the question, or remove the listed details.',
    },
    {
      id: 'modalities',
      ...field('1.3'),
      asks: 'At least one modality of the data is named.',
      check: modalitiesStated,
      remedy: 'Say in the table of modalities of the summary which modalities the data has.',
    },
    {
      id: 'sizes',
      ...contradiction('1.3'),
      asks: 'A size beside a range lies within that range.',
      check: sizesInRange,
      remedy: 'Correct the listed size, or choose the range that holds it.',
    },
    {
      id: 'dates',
      ...contradiction('1.3'),
      asks: 'The summary and its newest data are not dated in the future.',
      check: summaryDatesPossible,
      remedy: 'Correct the listed dates in the summary.',
    },
    {
      id: 'crawl-period',
      ...contradiction('2.3'),
      asks: 'The period of crawling ends after it starts, and not after the newest data was acquired.',
      check: crawlPeriodPossible,
      remedy: 'Correct crawled.period or characteristics.latest_acquisition in the summary.',
    },
    {
      id: 'sources',
      ...contradiction('2'),
      asks: 'At least one kind of data source was used: a model without training data there is not.',
      check: dataSourceUsed,
      remedy: 'Answer yes to the questions of section 2 of the summary that describe where the data came from.',
    },
    {
      id: 'large-datasets',
      ...field('2.1'),
      asks: 'Each large public dataset has a link, or a description where there is none.',
      check: largeDatasetsTraceable,
      remedy: 'Add a link or a description to the listed entries of public.large of the summary.',
    },
    {
      id: 'domains',
      ...field('2.3'),
      asks: 'The most relevant domains that were crawled are listed, each once.',
      check: domainsPlausible,
      remedy: 'Correct the list of domains in crawled.top_domains of the summary, or in the file that it names.',
    },
    {
      id: 'domain-share',
      ...field('2.3'),
      asks: 'The list holds the first 10 % of the domains, or for an SME the first 5 % or 1 000 if that is less.',
      applies: domainsTotalled,
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
      force: 'must',
      basis: 'template',
      grade: 'V',
      cites: [`Template ${summaryTemplate.reference}`, act, 'AI Act recital 107'],
      asks: 'Answers stand in the summary itself; a link can add to an answer and does not replace it.',
      check: answeredInWords,
      remedy: 'Write the listed answers out, and keep the links as an addition.',
    },
    {
      id: 'modalities-agree',
      ...should,
      asks: 'Every modality of a source stands in the table of modalities, and each of the table comes from a source.',
      check: modalitiesAgree,
      remedy: 'Correct the table of modalities or the listed sources in the summary.',
    },
    {
      id: 'form-agrees',
      ...should,
      asks: 'The summary says the same as the Model Documentation Form.',
      check: formAndSummaryAgree,
      remedy: 'Correct the listed answers in gpai/training-summary.yaml or in gpai/model-documentation.yaml.',
    },
    {
      id: 'policy-agrees',
      ...should,
      asks: 'Crawlers, robots.txt and signature of the Code are as the copyright policy and the release manifest say.',
      check: policyAndSummaryAgree,
      remedy: 'Correct the listed answers in gpai/training-summary.yaml, or the record that says otherwise.',
    },
    {
      id: 'representative',
      force: 'must',
      basis: 'template',
      grade: 'V',
      cites: [template('1.1'), act, 'AI Act Article 54(1)'],
      asks: 'A provider outside of the Union that has to appoint an authorised representative names it.',
      check: representativeNamed,
      remedy: 'Name the authorised representative in provider.authorised_representative of the summary.',
    },
    {
      id: 'modification',
      force: 'must',
      basis: 'template',
      grade: 'V',
      cites: [template('1.2'), act, 'Guidelines C(2025) 7719 final, section 3.2'],
      asks: 'A provider by modification names the modified model with a link to its summary.',
      check: dependenciesLinked,
      remedy: 'Add name, version and link of the modified model to model.dependencies of the summary.',
      applies: modifiesModel,
    },
    {
      id: 'legacy-gaps',
      force: 'must',
      basis: 'guidelines',
      grade: 'V',
      cites: ['Guidelines C(2025) 7719 final, section 5.3', notice],
      asks: 'What an older model cannot supply any more is named and justified in the summary.',
      check: legacyGapsJustified('training-summary'),
      remedy:
        'Give reason and justification of each entry of legacy.gaps in gpai/release.yaml, and disclose it in the summary.',
    },
    {
      id: 'confidential',
      ...should,
      cites: ['AI Act Article 53(7)', act],
      asks: 'The summary holds no personal data, terms of contracts or secrets.',
      check: nothingConfidential,
      remedy: 'Look at the listed answers, and remove what should not be public.',
    },
    {
      id: 'judged',
      force: 'must',
      basis: 'act',
      grade: 'V',
      cites: [act],
      asks: 'The answers are true, representative and complete.',
      check: documentForPerson('trainingSummary'),
      remedy: 'Have the owner of the documentation confirm that the answers are true, representative and complete.',
      attestedBy: 'documentation_owner',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
