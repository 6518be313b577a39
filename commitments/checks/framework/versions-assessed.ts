import { type Check, gapAt, type Observation } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'
import { unstated } from '../statements/stated.ts'

/** Versions that every assessment covers; widely used ones exist only after placing. */
const roles = ['most_advanced', 'least_mitigated'] as const

/** The full process covers the most advanced and the least mitigated version, and every file that the release names. */
export const versionsAssessed: Check = {
  name: 'versions-assessed',
  reads: ['safetyAssessment', 'release'],
  run: ({ evidence: { safetyAssessment, release } }): Observation => {
    if (release.state !== 'found') return gapAt(unstated(release, []))
    const released = release.content.files ?? []
    return inspectRecord(safetyAssessment, ({ full_process: process }, issue) => {
      const versions = process?.versions ?? []
      const item = 'full_process.versions'
      const absent = roles.filter((role) => !versions.some((version) => version.role === role))
      const bare = versions.flatMap((version, index) =>
        (version.digests ?? []).length > 0 ? [] : [issue('not-stated', `${item}.${index}.digests`)],
      )
      const covered = new Set(versions.flatMap(({ digests = [] }) => digests))
      const left = released.filter(({ sha256 }) => sha256 !== undefined && !covered.has(sha256))
      return [
        ...(absent.length > 0 ? [issue('role-not-covered', item, { allowed: absent })] : []),
        ...bare,
        ...(left.length > 0 ? [issue('version-not-covered', item, { count: left.length })] : []),
      ]
    })
  },
}
