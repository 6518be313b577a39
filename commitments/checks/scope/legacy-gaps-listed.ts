import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'
import { unstated } from '../statements/stated.ts'

const needed = ['subject', 'reason', 'justification', 'disclosed_in']

/** It is stated that an older model has no gaps, or every gap is named, justified and disclosed somewhere. */
export const legacyGapsListed: Check = {
  name: 'legacy-gaps-listed',
  reads: ['release'],
  run: ({ evidence: { release } }) =>
    inspectRecord(release, ({ legacy }, issue) => {
      const gaps = legacy?.gaps ?? []
      if (gaps.length === 0) return legacy?.no_gaps === true ? [] : [issue('not-stated', 'legacy')]
      return unstated(
        release,
        gaps.flatMap((_, index) => needed.map((key) => `legacy.gaps.${index}.${key}`)),
      )
    }),
}
