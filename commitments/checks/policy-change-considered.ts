import type { CopyrightPolicy } from '../../schemas/copyright-policy.ts'
import type { Case } from '../case.ts'
import { ofCopyrightPolicy, type PolicyRecord } from './of-copyright-policy.ts'

const subjects = ['crawling', 'access', 'exclusions', 'crawlers', 'protocols', 'data', 'use_policy', 'docs'] as const

/** Where data sources, crawlers, licence or use policy change, the policy gets a new version or a reason why not. */
export const policyChangeConsidered = ofCopyrightPolicy('policy-change-considered', (record, the) => {
  const before = the.evidence.previous?.copyrightPolicy
  const { policy } = record.content
  if (before?.state !== 'found' || policy?.no_update_reason !== undefined) return []
  if (before.content.policy?.version !== policy?.version) return []
  const changed = subjects.filter((subject) => differs(record.content, before.content, subject))
  const item = 'policy.version'
  const at = record.locate(item)
  return [
    ...(changed.length === 0 ? [] : [{ problem: 'update-unexplained', item, at, args: { items: changed } } as const]),
    ...changedFiles(record, the).map((path) => ({ problem: 'update-unexplained', item, at, args: { path } }) as const),
  ]
})

function differs(now: CopyrightPolicy, before: CopyrightPolicy, subject: (typeof subjects)[number]): boolean {
  return JSON.stringify(now[subject]) !== JSON.stringify(before[subject])
}

/** Changed files that hold the licence, the use policy, the notice, the crawler's settings or the crawled hosts. */
function changedFiles({ content }: PolicyRecord, { evidence: { files, release }, facts }: Case): readonly string[] {
  const license = release.state === 'found' ? release.content.license?.text : undefined
  const named = [license, content.use_policy?.path, content.docs?.path, content.access?.configuration?.path, content.crawling?.domains?.path]
  const paths = named.flatMap((path) => (path === undefined ? [] : (files.resolve(path) ?? [])))
  return (facts.changed ?? []).map(({ path }) => path).filter((path) => paths.includes(path))
}
