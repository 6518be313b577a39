import type { CopyrightPolicy } from '../../../schemas/copyright-policy.ts'
import type { Files } from '../../case.ts'
import type { Issue } from '../../issue.ts'
import { type Named, namedFile } from '../statements/named-file.ts'
import { notStated, ofCopyrightPolicy, type PolicyIssueAt, type PolicyItem } from './of-copyright-policy.ts'

type Policy = NonNullable<CopyrightPolicy['policy']>

/** Exactly one policy document is declared: a file that is not empty and has the stated hash, or a whole reference to it. */
export const policyDocumentPresent = ofCopyrightPolicy('policy-document-present', ({ policy = {} }, issue, context) => {
  const { document, reference } = policy
  if (document === undefined)
    return reference === undefined ? [issue('not-stated', 'policy.document')] : incomplete(policy, issue)
  if (reference !== undefined) return [issue('two-documents', 'policy.reference')]
  return fileProblems(context.evidence.files, issue, { item: 'policy.document', path: document, sha256: policy.sha256 })
})

function incomplete({ sha256, version, approved_on, owner }: Policy, issue: PolicyIssueAt): readonly Issue[] {
  return notStated(issue, {
    'policy.sha256': sha256,
    'policy.version': version,
    'policy.approved_on': approved_on,
    'policy.owner': owner,
  })
}

function fileProblems(
  files: Files,
  issue: PolicyIssueAt,
  named: Named<PolicyItem> & { readonly sha256: string | undefined },
): readonly Issue[] {
  const found = namedFile(files, issue, named)
  if ('place' in found) return [found.place]
  const { size, text, path, sha256 } = found.file
  if (size === 0 || text?.trim() === '') return [issue('file-empty', named.item, { path })]
  return named.sha256 === undefined || named.sha256 === sha256
    ? []
    : [issue('hash-disagrees', 'policy.sha256', { path })]
}
