import type { CopyrightPolicy } from '../../../schemas/copyright-policy.ts'
import type { Files } from '../../case.ts'
import { latestOf } from '../../dates/latest-date.ts'
import { ofCopyrightPolicy } from './of-copyright-policy.ts'

/** Page or feed were updated on or after the last change of the crawlers that the record or the base branch shows. */
export const disclosureCurrent = ofCopyrightPolicy(
  'disclosure-current',
  (record, issue, { evidence: { files, previous } }) => {
    const item = 'disclosure.last_updated'
    const updated = latestOf([record.disclosure?.last_updated, newestEntry(record, files)])
    if (updated === undefined) return [issue('not-stated', item)]
    const began = (record.crawlers ?? []).flatMap(({ first_used }) => first_used ?? []).filter((date) => date > updated)
    const before = previous?.copyrightPolicy.state === 'found' ? previous.copyrightPolicy.content : null
    const unchanged = before === null || JSON.stringify(before.crawlers) === JSON.stringify(record.crawlers)
    const stale = !unchanged && updated <= (before.disclosure?.last_updated ?? '')
    const date = began.sort().at(-1) ?? (stale ? updated : null)
    return date === null ? [] : [issue('outdated', item, { date })]
  },
)

function newestEntry({ disclosure }: CopyrightPolicy, files: Files): string | undefined {
  const path = disclosure?.feed?.path === undefined ? null : files.resolve(disclosure.feed.path)
  return path === null ? undefined : (files.feedAt(path)?.newest ?? undefined)
}
