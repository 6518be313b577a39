import { type Check, gapAt } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'
import { namedFile } from '../statements/named-file.ts'

/** Each file that the manifest names as a path of the repository is there. */
export const manifestFilesPresent: Check = {
  name: 'manifest-files-present',
  reads: ['release'],
  run: ({ evidence: { release, files } }) => {
    if (release.state !== 'found') return gapAt([])
    return inspectRecord(release, ({ license, documents }, issue) => {
      const named = [
        { item: 'license.text', path: license?.text },
        { item: 'documents.model_card', path: documents?.model_card },
      ]
      return named.flatMap(({ item, path }) => {
        const found = path === undefined ? null : namedFile(files, issue, { item, path })
        return found !== null && 'place' in found ? [found.place] : []
      })
    })
  },
}
