import type { Case } from '../case.ts'
import type { Place } from '../place.ts'
import { namedFile } from './named-file.ts'
import { ofCopyrightPolicy, type PolicyRecord } from './of-copyright-policy.ts'
import { unstated } from './stated.ts'

const pointer = ['policy.reference', 'policy.sha256', 'policy.version', 'policy.approved_on', 'policy.owner'] as const

/** Exactly one policy document is declared: a file that is not empty and has the stated hash, or a whole reference to it. */
export const policyDocumentPresent = ofCopyrightPolicy('policy-document-present', (record, the) => {
  const { document, reference } = record.content.policy ?? {}
  if (document !== undefined && reference !== undefined) {
    return [{ problem: 'two-documents', item: 'policy.reference', at: record.locate('policy.reference') }]
  }
  if (document !== undefined) return fileProblems(the, record, document)
  return unstated(record, reference === undefined ? ['policy.document'] : pointer)
})

function fileProblems(the: Case, record: PolicyRecord, path: string): readonly Place[] {
  const item = 'policy.document'
  const found = namedFile(the, record, { item, path })
  if ('place' in found) return [found.place]
  const { file } = found
  const args = { path: file.path }
  if (file.size === 0 || file.text?.trim() === '') return [{ problem: 'file-empty', item, at: record.locate(item), args }]
  const hash = record.content.policy?.sha256
  if (hash === undefined || hash === file.sha256) return []
  return [{ problem: 'hash-disagrees', item: 'policy.sha256', at: record.locate('policy.sha256'), args }]
}
