import { formItems } from '../../schemas/model-documentation/index.ts'
import { answeredValue } from '../answers/answered-value.ts'
import { valueAt } from '../answers/value-at.ts'
import { asks, blocks, compare, type Hit } from './compare.ts'
import { type ReliefRow, unchanged } from './row.ts'
import { inDocument, inFile, inManifest, isSaid, plainOf, type Sources } from './sources.ts'

const common = { keys: [], confirms: 'document', without: unchanged } as const

/** Answers that are kept elsewhere: whoever answers for the form says that they are complete there. */
export const withheldAnswers: ReliefRow = {
  ...common,
  id: 'R14',
  basis: 'act',
  cites: ['AI Act Article 53(7)', 'AI Act Article 78'],
  claimedAt: ({ evidence: { modelDocumentation: form } }) =>
    form.state === 'found' ? ([...form.content].find(([, { state }]) => state === 'withheld')?.[0] ?? null) : null,
  also: (_, { duties }) => (duties.documentation === 'not-owed' ? [] : ['transparency.1.1']),
  comparisons: [
    compare('R14.1', (sources) => {
      const form = sources.evidence.modelDocumentation
      if (form.state !== 'found' || isSaid(sources.manifest.downstream?.package)) return null
      const forDownstream = formItems.find(
        ({ id, audiences }) => audiences.includes('downstream-provider') && form.content.get(id)?.state === 'withheld',
      )
      return forDownstream === undefined ? null : blocks(inManifest(sources, 'downstream.package'))
    }),
  ],
}

/** Nobody crawls, neither the provider nor anybody for it. */
export const nobodyCrawls: ReliefRow = {
  ...common,
  id: 'R17',
  basis: 'code',
  cites: ['Code of Practice, Copyright chapter, Measures 1.2 and 1.3'],
  claimedAt: ({ evidence: { copyrightPolicy: policy } }) => {
    const { self, on_behalf } = (policy.state === 'found' ? policy.content.crawling : undefined) ?? {}
    return self === false && on_behalf === false ? 'crawling.self' : null
  },
  also: (_, { duties }) => (duties['copyright-policy'] === 'not-owed' ? [] : ['copyright.1.2', 'copyright.1.3']),
  comparisons: [compare('R17.1', crawledInSummary), compare('R17.2', crawlerNamed)],
}

/** The summary says that content was crawled; a crawl that ended before the policy took effect is a question. */
function crawledInSummary(sources: Sources): Hit | null {
  const { trainingSummary: summary, copyrightPolicy: policy } = sources.evidence
  if (summary.state !== 'found' || answeredValue(summary.content, 'crawled.used', 'yesNo')?.yes !== true) return null
  const place = inDocument(sources, 'trainingSummary', 'crawled.used')
  const period = answeredValue(summary.content, 'crawled.period', 'period')
  const from = policy.state === 'found' ? policy.content.policy?.effective_from : undefined
  const earlier = period !== null && from !== undefined && period.to < from.slice(0, 7)
  return earlier ? asks(place) : blocks(place)
}

const crawlerName = /\b[A-Z][\w-]*(bot|Bot|crawler|Crawler|spider|Spider)\b/

function crawlerNamed(sources: Sources): Hit | null {
  const { evidence, card } = sources
  const { copyrightPolicy: policy, files } = evidence
  const document = policy.state === 'found' ? policy.content.policy?.document : undefined
  const path = document === undefined ? null : files.resolve(document)
  if (path !== null && crawlerName.test(files.at(path)?.text ?? '')) return asks(inFile(path))
  return card !== null && crawlerName.test(card.text) ? asks(inFile(card.path)) : null
}

/** Training has ended, so that the summary needs no renewal every six months. */
export const noFurtherTraining: ReliefRow = {
  ...common,
  id: 'R18',
  basis: 'act',
  cites: ['AI Act Article 53(1)(d)', 'Explanatory notice to the template of the summary'],
  claimedAt: ({ evidence: { trainingSummary: summary } }) => {
    const item = 'characteristics.continuous_training'
    if (summary.state !== 'found') return null
    return answeredValue(summary.content, item, 'yesNo')?.yes === false ? item : null
  },
  also: (_, { duties }) => (duties['training-summary'] === 'not-owed' ? [] : ['act.53.1.d']),
  comparisons: [
    compare('R18.1', (sources) => {
      const ended = sources.manifest.model?.pretraining?.ended_on
      return ended !== undefined && ended > sources.facts.today
        ? blocks(inManifest(sources, 'model.pretraining.ended_on'))
        : null
    }),
  ],
}

/** Ways of placing on the market by which customers get the weights. */
const handsOut = ['library', 'public-catalogue', 'physical-copy', 'customer-infrastructure', 'mobile-app']

/** Weights stay with the provider. */
export const weightsStay: ReliefRow = {
  ...common,
  id: 'R19',
  basis: 'inference',
  cites: ['Code of Practice, Copyright chapter, Measure 1.4'],
  claimedAt: ({ manifest: { release } }) =>
    release?.distributes_weights === false ? 'release.distributes_weights' : null,
  also: (_, { duties }) => (duties['copyright-policy'] === 'not-owed' ? [] : ['copyright.1.4']),
  comparisons: [compare('R19.1', handedOut), compare('R19.2', addressOnHub)],
}

const weightsWord = /\bweights?\b|\bGewichte\b/i
const noWeights = /\b(no|without|not|never)\b[^,;]{0,30}\bweights?\b|\bkeine\b[^,;]{0,30}\bGewichte\b/i

function handedOut(sources: Sources): Hit | null {
  const { manifest, facts, weights } = sources
  const channel = manifest.release?.channel
  if (channel !== undefined && handsOut.includes(channel)) return blocks(inManifest(sources, 'release.channel'))
  const item = 'distribution.channels_union_market'
  const channels = valueAt(plainOf(sources, 'modelDocumentation'), item)
  const texts = Array.isArray(channels) ? channels.map((one) => String(valueAt(one, 'access') ?? '')) : []
  if (texts.some((text) => weightsWord.test(text) && !noWeights.test(text)))
    return blocks(inDocument(sources, 'modelDocumentation', item))
  const weightsUrl = manifest.public_info?.weights
  if (weightsUrl !== undefined && /^https?:\/\//i.test(weightsUrl))
    return blocks(inManifest(sources, 'public_info.weights'))
  const [first] = weights
  return first !== undefined && facts.visibility === 'public' ? blocks(inFile(first)) : null
}

const hub = /\bhttps?:\/\/(www\.)?(huggingface\.co|hf\.co|modelscope\.(cn|ai))\//i

function addressOnHub({ card }: Sources): Hit | null {
  return card !== null && hub.test(card.text) ? asks(inFile(card.path)) : null
}
