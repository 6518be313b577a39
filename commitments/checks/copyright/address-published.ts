import type { CopyrightPolicy } from '../../../schemas/copyright-policy.ts'
import type { Files } from '../../case.ts'
import type { Check } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { eachFileOnce, type Named, namedText } from '../statements/named-file.ts'
import { ofCopyrightPolicy, type PolicyIssueAt, type PolicyItem } from './of-copyright-policy.ts'

/** The contact for rightsholders is printed in a public document of the release. */
export const contactPublished: Check = addressPublished('rightsholder_contact', ({ rightsholder_contact: contact }) => [
  contact?.email,
  contact?.form_url,
])

/** The channel for complaints is printed in a public document of the release. */
export const complaintsPublished: Check = addressPublished('complaints', ({ complaints }) => [
  complaints?.channel_url,
  complaints?.channel_email,
])

type Part = 'rightsholder_contact' | 'complaints'

function addressPublished(
  part: Part,
  addressesOf: (policy: CopyrightPolicy) => readonly (string | undefined)[],
): Check {
  return ofCopyrightPolicy('address-published', (policy, issue, { evidence: { files } }) => {
    const entries = policy[part]?.published ?? []
    const addresses = addressesOf(policy).flatMap((address) => address?.toLowerCase() ?? [])
    const named = entries.map(({ path = '' }, index) => ({
      path,
      item: `${part}.published.${index}.path` as const,
      addresses,
    }))
    return [
      ...(entries.length === 0 ? [issue('not-stated', `${part}.published`)] : []),
      ...eachFileOnce(named).flatMap((one) => judge(files, issue, one)),
    ]
  })
}

type Published = Named<PolicyItem> & { readonly addresses: readonly string[] }

function judge(files: Files, issue: PolicyIssueAt, { path, item, addresses }: Published): readonly Issue[] {
  if (path === '') return [issue('not-stated', item)]
  const found = namedText(files, issue, { item, path })
  if ('place' in found) return [found.place]
  const text = found.text.toLowerCase()
  return addresses.some((address) => text.includes(address))
    ? []
    : [issue('not-published', item, { path: found.file.path })]
}
