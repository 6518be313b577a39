import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** Every evaluation comes with at least this many samples, chosen at random. */
export function samplesRandom(least: number): Check {
  return {
    name: 'samples-random',
    reads: ['safetyModelReport'],
    run: ({ evidence: { safetyModelReport } }) =>
      inspectRecord(safetyModelReport, ({ evaluations = [] }, issue) =>
        evaluations.flatMap(({ samples }, index) => {
          const item = `evaluations.${index}.samples`
          return [
            ...((samples?.count ?? 0) < least ? [issue('too-few-samples', `${item}.count`, { limit: least })] : []),
            ...(samples?.selection === 'random' ? [] : [issue('not-random', `${item}.selection`)]),
          ]
        }),
      ),
  }
}
