import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** Every version that the Model Report treats is one that the full process covered, by digest, and none of those is left out. */
export const reportVersionsAssessed: Check = {
  name: 'report-versions-assessed',
  reads: ['safetyModelReport', 'safetyAssessment'],
  run: ({ evidence: { safetyModelReport, safetyAssessment } }) =>
    inspectRecord(safetyModelReport, ({ versions = [] }, issue) => {
      if (safetyAssessment.state !== 'found') return []
      const assessed = (safetyAssessment.content.full_process?.versions ?? []).map(({ digests = [] }) => digests)
      const reported = versions.map(({ digest }) => digest)
      const left = assessed.filter((digests) => !digests.some((digest) => reported.includes(digest)))
      return [
        ...reported.flatMap((digest, index) =>
          digest === undefined || assessed.some((digests) => digests.includes(digest))
            ? []
            : [issue('names-nothing', `versions.${index}.digest`, { items: ['full_process.versions'] })],
        ),
        ...(left.length === 0 ? [] : [issue('version-not-covered', 'versions', { count: left.length })]),
      ]
    }),
}
