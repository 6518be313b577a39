import { answeredValue } from '../../answers/answered-value.ts'
import type { SummaryDomains } from '../../answers/summary-answer.ts'
import type { Issue } from '../../issue.ts'
import { namedText } from '../statements/named-file.ts'
import { ofTrainingSummary, type Summary } from './of-training-summary.ts'

/** The item that lists the crawled domains. */
const domainsItem = 'crawled.top_domains'

/** The listed domains with those of the file that the summary names; `null` where the item is not answered. */
function listedDomains({ answers, issue, context }: Summary): Listed | null {
  const domains = answeredValue(answers, domainsItem, 'domains')
  if (domains === null) return null
  if (domains.path === null) return { ...domains, hosts: domains.list, issues: [] }
  const found = namedText(context.evidence.files, issue, { item: domainsItem, path: domains.path })
  if ('place' in found) return { ...domains, hosts: domains.list, issues: [found.place] }
  const lines = found.text.split('\n').map((line) => line.replace(/#.*/, '').trim())
  return { ...domains, hosts: [...domains.list, ...lines.filter((line) => line !== '')], issues: [] }
}

type Listed = SummaryDomains & { readonly hosts: readonly string[]; readonly issues: readonly Issue[] }

const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?'
const hostName = new RegExp(`^(?:${label}\\.)+(?:\\p{L}{2,63}|xn--[a-z0-9-]{2,59})$`, 'iu')

/** Every listed domain can be one, and none stands there twice. */
export const domainsPlausible = ofTrainingSummary('domains-plausible', (summary) => {
  const listed = listedDomains(summary)
  if (listed === null) return []
  const names = listed.hosts.map((host) => host.trim().toLowerCase())
  const strange = names.filter((host) => host.length > 253 || !hostName.test(host)).length
  const twice = names.length - new Set(names).size
  return [
    ...listed.issues,
    ...(strange === 0 ? [] : [summary.issue('not-a-domain', domainsItem, { count: strange })]),
    ...(twice === 0 ? [] : [summary.issue('domain-twice', domainsItem, { count: twice })]),
  ]
})

const smeMost = 1000

/** Enough domains are listed: the first tenth, or for an SME the first twentieth or 1 000 if that is less. */
export const domainsEnough = ofTrainingSummary('domains-enough', (summary) => {
  const listed = listedDomains(summary)
  if (listed === null) return []
  const { total, sme, hosts } = listed
  const undeclared = sme && !isSme(summary) ? [summary.issue('sme-not-declared', domainsItem)] : []
  if (total === null) return undeclared
  const limit = sme ? Math.min(Math.ceil(total / 20), smeMost) : Math.ceil(total / 10)
  return hosts.length >= limit
    ? undeclared
    : [...undeclared, summary.issue('too-few-domains', domainsItem, { count: hosts.length, limit })]
})

/** How many domains were crawled in all is stated, and an SME dates its declaration to be one. */
export const domainsCounted = ofTrainingSummary('domains-counted', (summary) => {
  const listed = listedDomains(summary)
  if (listed === null) return []
  const { total, sme, smeDeclaredOn } = listed
  return [
    ...(total === null ? [summary.issue('total-missing', domainsItem)] : []),
    ...(sme && smeDeclaredOn === null ? [summary.issue('sme-not-declared', domainsItem)] : []),
  ]
})

function isSme({ context }: Summary): boolean {
  const { release } = context.evidence
  const size = release.state === 'found' ? release.content.provider?.size : undefined
  return size === 'microenterprise' || size === 'sme'
}
