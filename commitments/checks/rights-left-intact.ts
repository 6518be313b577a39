import type { CopyrightPolicy } from '../../schemas/copyright-policy.ts'
import type { Check } from '../check.ts'
import { namedFile } from './named-file.ts'
import { ofCopyrightPolicy } from './of-copyright-policy.ts'

/** Sentences by which a text would take away what the law gives. */
const takesAway =
  /\b(waives?|waiving|forfeits?|gives? up|renounces?)\b[^.]{0,80}\b(rights?|claims?|remed(y|ies)|actions?|information)\b|\b(sole|exclusive|only) (and exclusive )?remed(y|ies)\b|\b(no|excludes?|excluding|instead of) (any )?(legal|judicial) (action|proceedings|remed(y|ies)|recourse)\b|\bverzicht\w*[^.]{0,80}\b(rechte?|anspr(u|ü)ch\w*|klagen?|rechtsmittel)\b/i

type Text = { readonly item: string; readonly path: string | undefined }

/** The public page on crawlers takes no right to information away. */
export const informationLeftIntact: Check = leftIntact((policy) => [
  { item: 'disclosure.page.path', path: policy.disclosure?.page?.path },
])

/** Neither the procedure for complaints nor the pages about it take legal remedies away. */
export const remediesLeftIntact: Check = leftIntact(({ complaints }) => [
  { item: 'complaints.procedure.path', path: complaints?.procedure?.path },
  ...(complaints?.published ?? []).map(({ path }, index) => ({ item: `complaints.published.${index}.path`, path })),
])

function leftIntact(textsOf: (policy: CopyrightPolicy) => readonly Text[]): Check {
  return ofCopyrightPolicy('rights-left-intact', (policy, flaw, { evidence: { files } }) =>
    textsOf(policy).flatMap(({ item, path }) => {
      const found = path === undefined ? null : namedFile(files, flaw, { item, path })
      if (found === null || 'place' in found) return []
      const { file } = found
      return takesAway.test(file.text ?? '') ? [flaw('right-taken-away', item, { path: file.path })] : []
    }),
  )
}
