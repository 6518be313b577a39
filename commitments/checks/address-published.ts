import type { CopyrightPolicy } from '../../schemas/copyright-policy.ts'
import type { Files } from '../case.ts'
import type { Check } from '../check.ts'
import type { Place } from '../place.ts'
import { namedText } from './named-file.ts'
import { notStated, ofCopyrightPolicy } from './of-copyright-policy.ts'
import type { Flaw } from './see-in.ts'

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
  return ofCopyrightPolicy('address-published', (policy, flaw, { evidence: { files } }) => {
    const paths = policy[part]?.published ?? []
    const addresses = addressesOf(policy).flatMap((address) => address?.toLowerCase() ?? [])
    const absent = notStated(flaw, { [`${part}.published`]: paths })
    if (absent.length > 0) return absent
    return paths.flatMap(({ path }, index) =>
      judge(files, flaw, { path, item: `${part}.published.${index}.path`, addresses }),
    )
  })
}

type Published = { readonly path: string | undefined; readonly item: string; readonly addresses: readonly string[] }

function judge(files: Files, flaw: Flaw, { path, item, addresses }: Published): readonly Place[] {
  if (path === undefined) return [flaw('not-stated', item)]
  const found = namedText(files, flaw, { item, path })
  if ('place' in found) return [found.place]
  const text = found.text.toLowerCase()
  return addresses.some((address) => text.includes(address))
    ? []
    : [flaw('not-published', item, { path: found.file.path })]
}
