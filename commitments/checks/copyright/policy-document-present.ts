import type { CopyrightPolicy } from '../../../schemas/copyright-policy.ts'
import type { Files } from '../../case.ts'
import type { Place } from '../../place.ts'
import { type Named, namedFile } from '../statements/named-file.ts'
import type { Flaw } from '../statements/see-in.ts'
import { notStated, ofCopyrightPolicy } from './of-copyright-policy.ts'

type Policy = NonNullable<CopyrightPolicy['policy']>

/** Exactly one policy document is declared: a file that is not empty and has the stated hash, or a whole reference to it. */
export const policyDocumentPresent = ofCopyrightPolicy('policy-document-present', ({ policy = {} }, flaw, the) => {
  const { document, reference } = policy
  if (document === undefined)
    return reference === undefined ? [flaw('not-stated', 'policy.document')] : incomplete(policy, flaw)
  if (reference !== undefined) return [flaw('two-documents', 'policy.reference')]
  return fileProblems(the.evidence.files, flaw, { item: 'policy.document', path: document, sha256: policy.sha256 })
})

function incomplete({ sha256, version, approved_on, owner }: Policy, flaw: Flaw): readonly Place[] {
  return notStated(flaw, {
    'policy.sha256': sha256,
    'policy.version': version,
    'policy.approved_on': approved_on,
    'policy.owner': owner,
  })
}

function fileProblems(
  files: Files,
  flaw: Flaw,
  named: Named & { readonly sha256: string | undefined },
): readonly Place[] {
  const found = namedFile(files, flaw, named)
  if ('place' in found) return [found.place]
  const { size, text, path, sha256 } = found.file
  if (size === 0 || text?.trim() === '') return [flaw('file-empty', named.item, { path })]
  return named.sha256 === undefined || named.sha256 === sha256
    ? []
    : [flaw('hash-disagrees', 'policy.sha256', { path })]
}
