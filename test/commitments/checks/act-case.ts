import type { Case } from '../../../commitments/case.ts'
import type { Observation } from '../../../commitments/check.ts'
import type { Measure } from '../../../commitments/measure.ts'

/** What every requirement of a measure that applies saw, by its id. */
export function observe(measure: Measure, context: Case): Readonly<Record<string, Observation>> {
  const applying = measure.applies.holds(context) ? measure.requirements : []
  return Object.fromEntries(
    applying.filter(({ applies }) => applies?.holds(context) ?? true).map(({ id, check }) => [id, check.run(context)]),
  )
}

/** The same as one word: `met`, or what was seen and the problems. */
export function resultsOf(measure: Measure, context: Case): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(observe(measure, context)).map(([id, observation]) => [
      id,
      !('issues' in observation)
        ? 'met'
        : `${observation.result}: ${observation.issues.map(({ problem }) => problem).join(' ')}`,
    ]),
  )
}
