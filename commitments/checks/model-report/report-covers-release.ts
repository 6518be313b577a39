import { type Check, gapAt } from '../../check.ts'
import { seeIn } from '../statements/see-in.ts'
import { unstated } from '../statements/stated.ts'

/** The version that is released is among the versions that the Model Report treats. */
export const reportCoversRelease: Check = {
  name: 'report-covers-release',
  reads: ['safetyModelReport', 'release'],
  run: ({ evidence: { safetyModelReport, release } }) => {
    const released = release.state === 'found' ? release.content.model?.version : undefined
    if (released === undefined) return gapAt(unstated(release, ['model.version']))
    return seeIn(safetyModelReport, ({ versions = [] }, flaw) =>
      versions.some(({ version }) => version === released) ? [] : [flaw('version-not-covered', 'versions')],
    )
  },
}
