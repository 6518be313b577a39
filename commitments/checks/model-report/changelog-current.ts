import type { Check } from '../../check.ts'
import { latestOf } from '../../dates/latest-date.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

const keys = ['version', 'date', 'how', 'why'] as const

/** Each version of the Model Report stands once in the changelog, with date, how and why; the newest is the report's own. */
export const changelogCurrent: Check = {
  name: 'changelog-current',
  reads: ['safetyModelReport'],
  run: ({ evidence: { safetyModelReport } }) =>
    inspectRecord(safetyModelReport, ({ version, changelog = [] }, issue) => {
      const versions = changelog.map((change) => change.version)
      const last = latestOf(changelog.map((change) => change.date))
      const newest = changelog.filter((change) => change.date === last)
      return [
        ...changelog.flatMap((change, index) =>
          keys
            .filter((key) => change[key] === undefined)
            .map((key) => issue('not-stated', `changelog.${index}.${key}`)),
        ),
        ...versions.flatMap((one, index) =>
          versions.indexOf(one) < index ? [issue('duplicate-key', `changelog.${index}`)] : [],
        ),
        ...(changelog.length === 0 ? [issue('not-stated', 'changelog')] : []),
        ...(changelog.length === 0 || newest.some((change) => change.version === version)
          ? []
          : [issue('changelog-behind', 'changelog')]),
      ]
    }),
}
