import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** Every evaluation that matters for understanding a risk comes with at least this many samples, chosen at random. */
export function samplesRandom(least: number): Check {
  return {
    name: 'samples-random',
    reads: ['safetyModelReport'],
    run: ({ evidence: { safetyModelReport } }) =>
      inspectRecord(safetyModelReport, ({ evaluations = [] }, issue) =>
        evaluations.flatMap(({ samples, samples_not_relevant: irrelevant }, index) => {
          if (irrelevant !== undefined && samples === undefined) return []
          const item = `evaluations.${index}.samples`
          return [
            ...((samples?.count ?? 0) < least ? [issue('too-few-samples', `${item}.count`, { limit: least })] : []),
            ...(samples?.selection === 'random' ? [] : [issue('not-random', `${item}.selection`)]),
          ]
        }),
      ),
  }
}

/** Every evaluation that matters for understanding a risk names its trajectories that matter; an empty list says that none does. */
export const samplesGiven: Check = samplesState('samples-given', ['material'])

/** Every set of samples says where it is, how many there are and how they were chosen. */
export const samplesLocated: Check = samplesState('samples-located', ['count', 'selection', 'reference'])

function samplesState(name: string, keys: readonly ('material' | 'count' | 'selection' | 'reference')[]): Check {
  return {
    name,
    reads: ['safetyModelReport'],
    run: ({ evidence: { safetyModelReport } }) =>
      inspectRecord(safetyModelReport, ({ evaluations = [] }, issue) =>
        evaluations.flatMap(({ samples, samples_not_relevant: irrelevant }, index) =>
          irrelevant !== undefined && samples === undefined
            ? []
            : keys
                .filter((key) => samples?.[key] === undefined)
                .map((key) => issue('not-stated', `evaluations.${index}.samples.${key}`)),
        ),
      ),
  }
}
