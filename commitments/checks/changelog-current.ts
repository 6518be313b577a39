import type { Check } from '../check.ts'
import { seeIn } from './see-in.ts'

const keys = ['version', 'date', 'how', 'why'] as const

/** Each version of the Model Report stands once in the changelog, with date, how and why; the newest is the report's own. */
export const changelogCurrent: Check = {
  name: 'changelog-current',
  reads: ['safetyModelReport'],
  run: ({ evidence: { safetyModelReport } }) =>
    seeIn(safetyModelReport, ({ version, changelog = [] }, flaw) => {
      const versions = changelog.map((change) => change.version)
      const newest = [...changelog].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))[0]
      return [
        ...changelog.flatMap((change, index) =>
          keys.filter((key) => change[key] === undefined).map((key) => flaw('not-stated', `changelog.${index}.${key}`)),
        ),
        ...versions.flatMap((one, index) => (versions.indexOf(one) < index ? [flaw('duplicate-key', `changelog.${index}`)] : [])),
        ...(newest === undefined ? [flaw('not-stated', 'changelog')] : []),
        ...(newest !== undefined && newest.version !== version ? [flaw('changelog-behind', 'changelog')] : []),
      ]
    }),
}
