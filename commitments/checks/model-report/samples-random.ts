import type { Check } from '../../check.ts'
import { seeIn } from '../statements/see-in.ts'

/** Every evaluation comes with at least this many samples, chosen at random. */
export function samplesRandom(least: number): Check {
  return {
    name: 'samples-random',
    reads: ['safetyModelReport'],
    run: ({ evidence: { safetyModelReport } }) =>
      seeIn(safetyModelReport, ({ evaluations = [] }, flaw) =>
        evaluations.flatMap(({ samples }, index) => {
          const item = `evaluations.${index}.samples`
          return [
            ...((samples?.count ?? 0) < least ? [flaw('too-few-samples', `${item}.count`, { limit: least })] : []),
            ...(samples?.selection === 'random' ? [] : [flaw('not-random', `${item}.selection`)]),
          ]
        }),
      ),
  }
}
