import type { CopyrightPolicy } from '../../../schemas/copyright-policy.ts'
import { answeredValue } from '../../answers/answered-value.ts'
import type { Issue } from '../../issue.ts'
import { ofTrainingSummary, type Summary, saysYes } from './of-training-summary.ts'

/** Crawling, crawlers, robots.txt and signature are what the copyright policy record and the manifest say. */
export const policyAndSummaryAgree = ofTrainingSummary('policy-and-summary-agree', (summary) => {
  const { copyrightPolicy } = summary.context.evidence
  const policy = copyrightPolicy.state === 'found' ? copyrightPolicy.content : null
  return [
    ...(policy === null
      ? []
      : [...crawling(summary, policy), ...crawlers(summary, policy), ...robots(summary, policy)]),
    ...signature(summary),
  ]
})

function crawling({ answers, issue }: Summary, { crawling: declared }: CopyrightPolicy): readonly Issue[] {
  const used = saysYes(answers, 'crawled.used')
  if (used === null || declared?.self === undefined || declared.on_behalf === undefined) return []
  return used === (declared.self || declared.on_behalf)
    ? []
    : [issue('statement-disagrees', 'crawled.used', { items: ['crawling'] })]
}

function crawlers({ answers, issue }: Summary, { crawlers: recorded = [] }: CopyrightPolicy): readonly Issue[] {
  const named = answeredValue(answers, 'crawled.names', 'names')?.names.map((name) => name.toLowerCase())
  if (named === undefined) return []
  const known = recorded.map(({ name, product_token: token }) =>
    [name, token].flatMap((one) => one?.toLowerCase() ?? []),
  )
  const missing = known.some((names) => !names.some((name) => named.some((one) => one.includes(name))))
  const strange = named.some((one) => !known.flat().some((name) => one.includes(name)))
  return missing || strange ? [issue('statement-disagrees', 'crawled.names', { items: ['crawlers'] })] : []
}

function robots({ answers, issue, textOf }: Summary, { crawlers: recorded = [] }: CopyrightPolicy): readonly Issue[] {
  const honoured = recorded.some(({ honours_robots }) => honours_robots === true)
  if (!honoured || saysYes(answers, 'crawled.used') !== true) return []
  const isStated = /robots/i.test(textOf('crawled.behaviour') + textOf('tdm.measures'))
  return isStated ? [] : [issue('statement-disagrees', 'crawled.behaviour', { items: ['crawlers'] })]
}

function signature({ answers, issue, context }: Summary): readonly Issue[] {
  const { release } = context.evidence
  const status = release.state === 'found' ? release.content.signatory?.copyright?.status : undefined
  const signed = saysYes(answers, 'tdm.signatory')
  if (status === undefined || signed === null) return []
  return signed === (status === 'signed')
    ? []
    : [issue('statement-disagrees', 'tdm.signatory', { items: ['signatory.copyright.status'] })]
}
