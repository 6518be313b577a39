import type { CopyrightPolicy } from '../../../schemas/copyright-policy.ts'
import type { Check } from '../../check.ts'
import { eachFileOnce, type Named, namedFile } from '../statements/named-file.ts'
import { ofCopyrightPolicy, type PolicyItem } from './of-copyright-policy.ts'

/** Sentences by which a text would take away what the law gives. */
const takesAway =
  /\b(waives?|waiving|forfeits?|gives? up|renounces?)\b[^.]{0,80}\b(rights?|claims?|remed(y|ies)|actions?|information)\b|\b(sole|exclusive|only) (and exclusive )?remed(y|ies)\b|\b(no|excludes?|excluding|instead of) (any )?(legal|judicial) (action|proceedings|remed(y|ies)|recourse)\b|\bverzicht\w*[^.]{0,80}\b(rechte?|anspr(u|ü)ch\w*|klagen?|rechtsmittel)\b/i

/** The public page on crawlers takes no right to information away. */
export const informationLeftIntact: Check = leftIntact((policy) =>
  named('disclosure.page.path', policy.disclosure?.page?.path),
)

/** Neither the procedure for complaints nor the pages about it take legal remedies away. */
export const remediesLeftIntact: Check = leftIntact(({ complaints }) => [
  ...named('complaints.procedure.path', complaints?.procedure?.path),
  ...(complaints?.published ?? []).flatMap(({ path }, index) => named(`complaints.published.${index}.path`, path)),
])

function named(item: PolicyItem, path: string | undefined): readonly Named<PolicyItem>[] {
  return path === undefined ? [] : [{ item, path }]
}

function leftIntact(textsOf: (policy: CopyrightPolicy) => readonly Named<PolicyItem>[]): Check {
  return ofCopyrightPolicy('rights-left-intact', (policy, issue, { evidence: { files } }) =>
    eachFileOnce(textsOf(policy)).flatMap(({ item, path }) => {
      const found = namedFile(files, issue, { item, path })
      if ('place' in found) return []
      const { file } = found
      return takesAway.test(file.text ?? '') ? [issue('right-taken-away', item, { path: file.path })] : []
    }),
  )
}
