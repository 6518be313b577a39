import type { CopyrightPolicy } from '../../../schemas/copyright-policy.ts'
import type { Files } from '../../case.ts'
import type { Issue } from '../../issue.ts'
import { eachFileOnce, type Named, namedText } from '../statements/named-file.ts'
import { ofCopyrightPolicy, type PolicyIssueAt, type PolicyItem } from './of-copyright-policy.ts'

/** No crawled host is on a list of exclusions, or below a host that is; nothing to compare where a list is not given. */
export const excludedDomainsLeftOut = ofCopyrightPolicy(
  'excluded-domains-left-out',
  (record, issue, { evidence: { files } }) => {
    const path = record.crawling?.domains?.path
    const lists = excludedLists(record)
    if (path === undefined || lists.length === 0) return []
    const crawled = namedText(files, issue, { item: 'crawling.domains.path', path })
    if ('place' in crawled) return [crawled.place]
    const hosts = hostsIn(crawled.text)
    return lists.flatMap((list) => compare(files, issue, { ...list, hosts }))
  },
)

type List = Named<PolicyItem>

function excludedLists({ exclusions }: CopyrightPolicy): readonly List[] {
  const lists = (exclusions?.sources ?? []).flatMap(({ path }, index) =>
    path === undefined ? [] : [{ item: `exclusions.sources.${index}.path` as const, path }],
  )
  return eachFileOnce(lists)
}

function compare(
  files: Files,
  issue: PolicyIssueAt,
  { item, path, hosts }: List & { readonly hosts: readonly string[] },
): readonly Issue[] {
  const list = namedText(files, issue, { item, path })
  if ('place' in list) return [list.place]
  const excluded = new Set(hostsIn(list.text))
  if (hosts.some(isHash) !== [...excluded].some(isHash))
    return [issue('lists-not-comparable', item, { path: list.file.path })]
  const count = hosts.filter((host) => withParents(host).some((name) => excluded.has(name))).length
  return count === 0 ? [] : [issue('excluded-domain', item, { count })]
}

/** One host on a line; `#` begins a comment. */
function hostsIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim().toLowerCase())
    .filter((line) => line !== '')
}

function isHash(host: string): boolean {
  return /^[0-9a-f]{64}$/.test(host)
}

/** `a.b.example` with `b.example` and `example`. */
function withParents(host: string): readonly string[] {
  const labels = host.split('.')
  return labels.map((_, index) => labels.slice(index).join('.'))
}
