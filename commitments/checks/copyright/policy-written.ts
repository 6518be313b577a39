import { namedFile } from '../statements/named-file.ts'
import { notStated, ofCopyrightPolicy } from './of-copyright-policy.ts'

/** A written policy is there: a file that is not empty, or a reference to one with its hash. */
export const policyWritten = ofCopyrightPolicy('policy-written', ({ policy = {} }, issue, { evidence: { files } }) => {
  const { document, reference, sha256 } = policy
  if (document === undefined) {
    return reference === undefined
      ? [issue('not-stated', 'policy.document')]
      : notStated(issue, { 'policy.sha256': sha256 })
  }
  const found = namedFile(files, issue, { item: 'policy.document', path: document })
  if ('place' in found) return [found.place]
  const { size, text, path } = found.file
  if (size === 0 || text?.trim() === '') return [issue('file-empty', 'policy.document', { path })]
  return sha256 === undefined || sha256 === found.file.sha256
    ? []
    : [issue('hash-disagrees', 'policy.sha256', { path })]
})

/** It is said how reservations of rights are found and followed, and a heading that is named for it is in the policy. */
export const reservationsCovered = ofCopyrightPolicy(
  'reservations-covered',
  ({ policy = {}, protocols = [], data = {} }, issue, { evidence: { files } }) => {
    const item = 'policy.anchors.reservations'
    const anchor = policy.anchors?.reservations ?? policy.measure_index?.copyright_1_3
    if (anchor === undefined)
      return protocols.length > 0 || data.reservations_statement !== undefined ? [] : [issue('not-stated', item)]
    const path = policy.document === undefined ? null : files.resolve(policy.document)
    const file = path === null ? null : files.at(path)
    if (file === null || file.text === null || !anchor.startsWith('#')) return []
    return file.anchors.has(anchor.slice(1).toLowerCase()) ? [] : [issue('heading-absent', item)]
  },
)
