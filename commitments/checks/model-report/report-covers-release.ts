import { type Check, gapAt } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'
import { unstated } from '../statements/stated.ts'

/** The version that is released is among the versions that the Model Report treats. */
export const reportCoversRelease: Check = {
  name: 'report-covers-release',
  reads: ['safetyModelReport', 'release'],
  run: ({ evidence: { safetyModelReport, release } }) => {
    const released = release.state === 'found' ? release.content.model?.version : undefined
    if (released === undefined) return gapAt(unstated(release, ['model.version']))
    return inspectRecord(safetyModelReport, ({ versions = [] }, issue) =>
      versions.some(({ version }) => version === released) ? [] : [issue('version-not-covered', 'versions')],
    )
  },
}
