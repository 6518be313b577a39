import type { CopyrightPolicy } from '../../../schemas/copyright-policy.ts'
import type { Case } from '../../case.ts'
import { ofCopyrightPolicy } from './of-copyright-policy.ts'

const subjects = ['crawling', 'access', 'exclusions', 'crawlers', 'protocols', 'data', 'use_policy', 'docs'] as const

/** Where data sources, crawlers, licence or use policy change, the policy gets a new version or a reason why not. */
export const policyChangeConsidered = ofCopyrightPolicy('policy-change-considered', (record, issue, context) => {
  const before = context.evidence.previous?.copyrightPolicy
  if (before?.state !== 'found' || record.policy?.no_update_reason !== undefined) return []
  if (before.content.policy?.version !== record.policy?.version) return []
  const changed = subjects.filter(
    (subject) => JSON.stringify(record[subject]) !== JSON.stringify(before.content[subject]),
  )
  return [
    ...(changed.length === 0 ? [] : [issue('update-unexplained', 'policy.version', { items: changed })]),
    ...changedFiles(record, context).map((path) => issue('update-unexplained', 'policy.version', { path })),
  ]
})

/** Changed files that hold the licence, the use policy, the notice, the crawler's settings or the crawled hosts. */
function changedFiles(record: CopyrightPolicy, { evidence: { files, release }, facts }: Case): readonly string[] {
  const license = release.state === 'found' ? release.content.license?.text : undefined
  const { use_policy, docs, access, crawling } = record
  const named = [license, use_policy?.path, docs?.path, access?.configuration?.path, crawling?.domains?.path]
  const paths = named.flatMap((path) => (path === undefined ? [] : (files.resolve(path) ?? [])))
  return (facts.changed ?? []).map(({ path }) => path).filter((path) => paths.includes(path))
}
