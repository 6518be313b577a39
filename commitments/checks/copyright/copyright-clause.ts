import type { CopyrightPolicy } from '../../../schemas/copyright-policy.ts'
import type { Check } from '../../check.ts'
import { namedText } from '../statements/named-file.ts'
import { anchorIn, isMarkdown } from './index-complete.ts'
import { ofCopyrightPolicy } from './of-copyright-policy.ts'

/** Words by which a clause shows that it is about infringement; whether it prohibits is for a person to read. */
const infringement =
  /copyright|intellectual property|related rights|urheber|geistige[sn]? eigentum|verwandte schutzrechte/i

type Clause = {
  readonly document: 'use_policy' | 'docs'
  readonly anchor: 'use_policy.clause_anchor' | 'docs.copyright_notice_anchor'
}

/** The terms of use hold a clause on infringing uses; terms that are only on the web are for a person to read. */
export const useTermsClause: Check = {
  ...clauseIn({ document: 'use_policy', anchor: 'use_policy.clause_anchor' }),
  name: 'use-terms-clause',
}

/** The documentation that accompanies the model holds a notice on infringing uses. */
export const documentationNotice: Check = {
  ...clauseIn({ document: 'docs', anchor: 'docs.copyright_notice_anchor' }),
  name: 'documentation-notice',
}

function clauseIn({ document, anchor: anchorItem }: Clause): Check {
  const pathItem = `${document}.path` as const
  return ofCopyrightPolicy('copyright-clause', (record, issue, { evidence: { files } }) => {
    const { path, url, anchor: heading } = partsOf(record, document)
    const parts = [
      [pathItem, path ?? url],
      [anchorItem, heading],
    ] as const
    const absent = parts.filter(([, value]) => value === undefined).map(([item]) => issue('not-stated', item))
    if (path === undefined || heading === undefined) return absent
    const found = namedText(files, issue, { item: pathItem, path })
    if ('place' in found) return [found.place]
    const { file, text } = found
    const section = isMarkdown(file.path) ? file.sections.get(anchorIn(heading)) : text
    if (section === undefined) return [issue('heading-absent', anchorItem, { path: file.path })]
    return infringement.test(section) ? [] : [issue('clause-silent', anchorItem, { path: file.path })]
  })
}

function partsOf({ use_policy = {}, docs = {} }: CopyrightPolicy, document: Clause['document']) {
  return document === 'use_policy'
    ? { path: use_policy.path, url: use_policy.url, anchor: use_policy.clause_anchor }
    : { path: docs.path, url: undefined, anchor: docs.copyright_notice_anchor }
}
